import type { Writing } from '@hubcap/database/door/database'
import type { PerformanceScore } from '@hubcap/database/prisma'
import type { ScorePeriodStatus } from '@hubcap/rules/performance/period/score-period'
import type { ScoredPlace } from '@hubcap/rules/performance/score-month'
import { asDay } from '../../operation/dates.ts'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { lockScoreMonth } from './lock-score-month.ts'
import { periodStatusOf } from './period-status.ts'

type At = Pick<PerformanceScore, 'level' | 'franchiseeId' | 'storeId' | 'staffId'>

/** Whose score it is, in the words of the rules. */
export const placeOf = ({ level, franchiseeId, storeId, staffId }: At): ScoredPlace => ({
  level: level as ScoredPlace['level'],
  ...{ franchiseeId, storeId, staffId },
})

export type HeldScore = { readonly score: PerformanceScore; readonly status: ScorePeriodStatus }

/** A score that the caller sees, and where its month stands; nobody moves or scores the month until the end of the transaction. */
export async function holdScore(db: Writing, { actor }: Request, id: string): Promise<HeldScore> {
  const found = await db.performanceScore.findFirst({ where: { id } })
  if (!found) throw notFound()
  const month = asDay(found.month)
  await lockScoreMonth(db, actor.tenantId, month)
  const status = await periodStatusOf(db, month)
  const score = await db.performanceScore.findFirst({ where: { id } })
  if (!score) throw notFound()
  return { score, status }
}

/** The columns by which a row is seen by whom its score is. */
export const seenAs = ({ id, franchiseeId, storeId, staffId }: PerformanceScore) => ({
  scoreId: id,
  ...{ franchiseeId, storeId, staffId },
})
