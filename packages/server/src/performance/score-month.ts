import type { Database, Writing } from '@hubcap/database/door/database'
import { addMonths } from '@hubcap/rules/input/add-months'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { scoreMonthOf } from '@hubcap/rules/performance/score-month'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDate } from '../operation/dates.ts'
import { loadChainTime } from '../tenancy/sales-months/load-chain-time.ts'
import { withCards } from './load-cards.ts'
import { loadLate } from './load-late.ts'
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

/** The first month after a closed one that still changes, where it has scores: it states what comes in late. */
async function nextOpen(db: Writing, closed: string): Promise<string | null> {
  let month = addMonths(closed, 1)
  while (isFixed(await periodStatusOf(db, month))) month = addMonths(month, 1)
  return (await db.performanceScore.count({ where: { month: asDate(month) } })) > 0 ? month : null
}

async function scoreOpen(db: Writing, tenantId: string, month: string, asOf: Date): Promise<number> {
  await ensureFirstScorecard(db, tenantId)
  const chain = await loadChainTime(db)
  const { entries, cards: held } = await withCards(db, month, await loadScored(db, month, chain))
  const cards = new Map([...held].map(([id, card]) => [id, scorecardOf(card)]))
  const rows = entries.some(hasFigures) ? scoreMonthOf({ entries, cards }) : []
  await saveScores(db, rows, { tenantId, month, asOf, late: await loadLate(db, month, calendarOf(chain), asOf) })
  return rows.length
}

/**
 * Scores one month of a whole chain: everybody's points, bands and ranks, in place of what was stored. Nobody but the
 * system sees enough for it. Done twice it is the same; two at a time wait for each other, so that the later figures stay.
 * What is closed stays as it was closed, whatever comes in late: the next month that is open states it.
 * month: its first day, YYYY-MM-01
 * @returns how many rows the month has now
 */
export async function scoreMonth(context: ScoringContext, tenantId: string, month: string): Promise<number> {
  const { rows, next } = await context.database.asSystem(tenantId).write(async (db) => {
    await lockScoreMonth(db, tenantId, month)
    if (!isFixed(await periodStatusOf(db, month)))
      return { rows: await scoreOpen(db, tenantId, month, context.now()), next: null }
    const kept = await db.performanceScore.count({ where: { month: asDate(month) } })
    return { rows: kept, next: await nextOpen(db, month) }
  })
  if (next !== null) await scoreMonth(context, tenantId, next)
  return rows
}
