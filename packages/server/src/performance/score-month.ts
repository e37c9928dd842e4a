import type { Database } from '@hubcap/database/door/database'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { scoreMonthOf } from '@hubcap/rules/performance/score-month'
import { asDate } from '../operation/dates.ts'
import { withCards } from './load-cards.ts'
import { loadScored } from './load-scored.ts'
import { lockScoreMonth } from './period/lock-score-month.ts'
import { periodStatusOf } from './period/period-status.ts'
import { saveScores } from './save-scores.ts'
import type { ScoredOne } from './score-figures.ts'
import { ensureFirstScorecard, scorecardOf } from './scorecard-versions.ts'

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
    const { entries, cards: held } = await withCards(db, month, await loadScored(db, month))
    const cards = new Map([...held].map(([id, card]) => [id, scorecardOf(card)]))
    const rows = entries.some(hasFigures) ? scoreMonthOf({ entries, cards }) : []
    await saveScores(db, rows, { tenantId, month, asOf })
    return rows.length
  })
}
