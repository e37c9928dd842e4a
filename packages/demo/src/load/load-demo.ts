import type { Database } from '@hubcap/database/door/database'
import { publicChain } from '@hubcap/database/lookups/public-chain'
import { jiejing } from '../chains/jiejing/jiejing.ts'
import { liangtu } from '../chains/liangtu/liangtu.ts'
import type { DemoMoment } from './demo-moment.ts'
import { type LoadedChain, loadChain } from './load-chain.ts'

const chains = [jiejing, liangtu]

export class DemoIsThere extends Error {
  constructor(name: string, slug: string) {
    super(`The demo can't be loaded: a chain with the address /${slug} is there already (${name}).`)
    this.name = 'DemoIsThere'
  }
}

export type LoadOptions = {
  readonly moment: DemoMoment
  /** Fewer months of sales than the demo has. */
  readonly months?: number
  readonly onLoaded?: (chain: LoadedChain) => void
}

/**
 * Loads both chains of the demo, each as a whole or not at all.
 * @throws DemoIsThere before anything is written
 */
export async function loadDemo(database: Database, { moment, months, onLoaded }: LoadOptions): Promise<void> {
  for (const { slug } of chains) {
    const there = await database.asNobody().read((db) => publicChain(db, slug))
    if (there) throw new DemoIsThere(there.name, slug)
  }
  for (const chain of chains) {
    const loaded = await loadChain(database, chain, moment, Math.min(months ?? chain.months, chain.months))
    onLoaded?.(loaded)
  }
}
