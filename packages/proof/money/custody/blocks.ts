import type { Random } from '../../src/hostile/random.ts'
import type { Chain } from '../world/make-world.ts'
import type { Block } from './block.ts'

const live = 16
const mostAsked = 24
const mostAtOnce = 3

/** All blocks of numbers, by chain in the order of their acknowledgement. */
export class Blocks {
  readonly all: Block[] = []
  readonly #live = new Map<Chain, Block[]>()
  readonly #printed = new Set<string>()

  /** @returns whether none of its numbers was in another */
  add(block: Block): boolean {
    this.all.push(block)
    const names = Array.from({ length: block.quantity }, (_, at) => `${block.chain.tenantId} ${block.from + at}`)
    const isNew = names.every((name) => !this.#printed.has(name))
    for (const name of names) this.#printed.add(name)
    this.#live.set(block.chain, [...(this.#live.get(block.chain) ?? []).slice(1 - live), block])
    return isNew
  }

  choose(chain: Chain, random: Random): Block | null {
    const able = (this.#live.get(chain) ?? []).filter(
      ({ possible, asked }) => possible.pending < mostAtOnce && asked < mostAsked,
    )
    return able.length > 0 ? random.of(able) : null
  }
}
