import type { Writing } from '@hubcap/database/door/database'
import { asDate } from '../../operation/dates.ts'
import type { ScoredOne } from '../score-figures.ts'

type At = Pick<ScoredOne, 'franchiseeId' | 'storeId' | 'staffId'>

const keyOf = ({ franchiseeId, storeId, staffId }: At) => [franchiseeId, storeId, staffId].join(' ')

/** Everybody with what was given or taken by hand in the month. */
export async function withAdjustments(db: Writing, month: string, all: readonly ScoredOne[]): Promise<ScoredOne[]> {
  const groups = await db.scoreAdjustment.groupBy({
    by: ['franchiseeId', 'storeId', 'staffId'],
    where: { month: asDate(month) },
    _sum: { points: true },
  })
  const sums = new Map(groups.map((group) => [keyOf(group), group._sum.points ?? 0]))
  return all.map((one) => ({ ...one, figures: { ...one.figures, adjustment: sums.get(keyOf(one)) ?? 0 } }))
}
