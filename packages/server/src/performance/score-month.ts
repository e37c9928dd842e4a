import type { Database } from '@hubcap/database/door/database'
import { saveScores } from './save-scores.ts'
import { scoreFigures } from './score-figures.ts'
import { scoreRows } from './score-rows.ts'
import { ensureFirstScorecard, heldIn, scorecardOf } from './scorecard-versions.ts'

export type ScoringContext = { readonly database: Database; readonly now: () => Date }

/**
 * Scores one month of a whole chain: everybody's points, bands and ranks, in place of what was stored. Nobody but the
 * system sees enough for it. Done twice it is the same; two at a time wait for each other, so that the later figures stay.
 * month: its first day, YYYY-MM-01
 * @returns how many rows the month has now
 */
export function scoreMonth({ database, now }: ScoringContext, tenantId: string, month: string): Promise<number> {
  return database.asSystem(tenantId).write(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`hubcap score ${tenantId} ${month}`}, 0))`
    const asOf = now()
    await ensureFirstScorecard(db, tenantId)
    const scorecard = await db.scorecard.findFirstOrThrow(heldIn(month))
    const rows = scoreRows(await scoreFigures(db, month), scorecardOf(scorecard))
    await saveScores(db, rows, { tenantId, month, scorecardId: scorecard.id, asOf })
    return rows.length
  })
}
