import type { Database } from '@hubcap/database/door/database'
import { everyChain } from '@hubcap/database/lookups/every-chain'
import { CommandFailed } from './command-failed.ts'

export type ChosenChain = { readonly tenantId: string; readonly slug: string }

/** The chains that a command works on: the one with that slug, or every one. @throws CommandFailed where there is none */
export async function chosenChains(database: Database, slug: unknown): Promise<ChosenChain[]> {
  const chains = await database.asNobody().read(everyChain)
  if (slug === undefined) return chains
  const chosen = chains.filter((chain) => chain.slug === slug)
  if (chosen.length === 0) throw new CommandFailed([`There is no chain with the address /c/${slug}.`])
  return chosen
}
