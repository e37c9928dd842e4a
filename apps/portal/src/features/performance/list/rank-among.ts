import type { ScoreRowFragment } from '@generated/graphql.ts'
import type { RankSort } from '@hubcap/rules/performance/rank'

/** The rank in the narrowest group that the list is about and the row is ranked in: a store has no rank in a store. */
export function rankAmong({ ranks }: Pick<ScoreRowFragment, 'ranks'>, among: readonly RankSort[]) {
  const sort = among.find((one) => ranks[one] !== null)
  return (sort && ranks[sort]) ?? ranks.chain
}
