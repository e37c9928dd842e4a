import type { Database, Writing } from '@hubcap/database/door/database'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { scoreMonthOf } from '@hubcap/rules/performance/score-month'
import { asDate } from '../operation/dates.ts'
import { withEffectiveTargets } from './effective-targets.ts'
import { lockScoreMonth } from './period/lock-score-month.ts'
import { periodStatusOf } from './period/period-status.ts'
import { withAdjustments } from './period/with-adjustments.ts'
import { saveScores } from './save-scores.ts'
import { type ScoredOne, scoreFigures } from './score-figures.ts'
import { ensureFirstScorecard, heldIn, scorecardOf } from './scorecard-versions.ts'

/** Who is scored in a month, with what they are really to reach and what was adjusted by hand. */
const loadScored = async (db: Writing, month: string): Promise<ScoredOne[]> =>
  withAdjustments(db, month, await withEffectiveTargets(db, month, await scoreFigures(db, month)))

/** A month in which nobody did or was to do anything, as after its sales were taken back, has no scores. */
const hasFigures = ({ figures: { metrics, recordedCount, voidedCount } }: ScoredOne) =>
  recordedCount !== 0 ||
  voidedCount !== 0 ||
  Object.values(metrics).some(({ actual, target }) => actual !== 0 || target !== null)

export type ScoringContext = { readonly database: Database; readonly now: () => Date }

/**
 * Scores one month of a whole chain: everybody's points, bands and ranks, in place of what was stored. Nobody but the
 * system sees enough for it. Done twice it is the same; two at a time wait for each other, so that the later figures stay.
 * month: its first day, YYYY-MM-01
 * @returns how many rows the month has now
 */
export function scoreMonth({ database, now }: ScoringContext, tenantId: string, month: string): Promise<number> {
  return database.asSystem(tenantId).write(async (db) => {
    await lockScoreMonth(db, tenantId, month)
    // What is closed stays as it was closed, whatever comes in late.
    if (isFixed(await periodStatusOf(db, month))) return db.performanceScore.count({ where: { month: asDate(month) } })
    const asOf = now()
    await ensureFirstScorecard(db, tenantId)
    const scorecard = await db.scorecard.findFirstOrThrow(heldIn(month))
    const figures = await loadScored(db, month)
    const entries = figures.map((one) => ({ ...one, cardId: scorecard.id }))
    const cards = new Map([[scorecard.id, scorecardOf(scorecard)]])
    const rows = figures.some(hasFigures) ? scoreMonthOf({ entries, cards }) : []
    await saveScores(db, rows, { tenantId, month, asOf })
    return rows.length
  })
}
