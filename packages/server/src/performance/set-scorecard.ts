import type { Writing } from '@hubcap/database/door/database'
import { decideScorecard } from '@hubcap/rules/performance/decide-scorecard'
import type { SetScorecardInput } from '@hubcap/rules/performance/set-scorecard.input'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { ensureFirstScorecard, heldIn, scorecardColumns } from './scorecard-versions.ts'

/** One at a time in a chain: whoever comes second sees what the first wrote. */
async function lockScorecard(db: Writing, tenantId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`hubcap scorecard ${tenantId}`}, 0))`
}

/** Lets another way of giving points hold from a month on. What held before stays, and the scores made by it. */
export async function setScorecard(request: Request, input: SetScorecardInput): Promise<string> {
  authorize(request, 'scorecard.set')
  const { basedOn, fromMonth: wished, ...card } = input
  const { fromMonth } = decided(decideScorecard(wished, todayOf(request)))
  const { tenantId } = request.actor
  const id = uuidv7()
  await doorOf(request).write(async (db) => {
    await lockScorecard(db, tenantId)
    await ensureFirstScorecard(db, tenantId)
    const newest = await db.scorecard.findFirstOrThrow({ orderBy: { id: 'desc' } })
    if (basedOn !== newest.id) throw new Refused('write.stale')
    const before = await db.scorecard.findFirstOrThrow(heldIn(fromMonth))
    const version = { fromMonth: asDate(fromMonth), ...scorecardColumns(card) }
    const made = { createdAt: request.now, createdByName: request.actorName }
    await db.scorecard.createMany({ data: [{ tenantId, id, ...version, ...made }] })
    const change = { action: 'scorecard.set', entity: 'scorecard', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, before, after: version })
    await announce(db, request, 'scorecard.changed', { fromMonth })
  })
  return id
}
