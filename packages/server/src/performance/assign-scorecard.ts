import type { Writing } from '@hubcap/database/door/database'
import type { AssignScorecardInput } from '@hubcap/rules/performance/assign-scorecard.input'
import { decideAssignment } from '@hubcap/rules/performance/decide-scorecard'
import { uuidv7 } from 'uuidv7'
import { requirePlace } from '../network/require-place.ts'
import { announce } from '../operation/announce.ts'
import { thisMonthOf } from '../operation/calendar-of.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, asDay } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { lockScorecards } from './scorecard-names.ts'
import { ensureFirstScorecard } from './scorecard-versions.ts'

/** For whom: all of a level, or of it a place, a post there or a person. */
async function loadTarget(db: Writing, { level, franchiseeId, storeId, staffId, post }: AssignScorecardInput) {
  if (franchiseeId === null) return { level, franchiseeId, storeId, staffId, post }
  return { level, post, ...(await requirePlace(db, { franchiseeId, storeId, staffId })) }
}

/** The first month in which a family says anything; null where none is named. */
async function loadBeginning(db: Writing, familyId: string | null): Promise<string | null> {
  if (familyId === null) return null
  const { _min } = await db.scorecard.aggregate({ where: { familyId }, _min: { fromMonth: true } })
  if (!_min.fromMonth) throw notFound()
  return asDay(_min.fromMonth)
}

/** Lets a scorecard hold for a level, a place, a post or a person from a month on, or lets what was said of them end. */
export async function assignScorecard(request: Request, input: AssignScorecardInput): Promise<string> {
  authorize(request, 'scorecard.set')
  const { tenantId } = request.actor
  const { familyId, franchiseeId } = input
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'assignScorecard', key: input.idempotencyKey, input, resultId: id }
    const givenBefore = await claimKey(db, request, claim)
    if (givenBefore) return givenBefore
    await lockScorecards(db, tenantId)
    await ensureFirstScorecard(db, tenantId)
    const begins = await loadBeginning(db, familyId)
    const { fromMonth } = decided(decideAssignment(input.fromMonth, begins, thisMonthOf(request)))
    const given = { ...(await loadTarget(db, input)), familyId, fromMonth: asDate(fromMonth) }
    const made = { createdAt: request.now, createdByName: request.actorName }
    await db.scorecardAssignment.createMany({ data: [{ tenantId, id, ...given, ...made }] })
    const entity = { entity: 'scorecard_assignment', entityId: id, franchiseeId } as const
    await recordChange(db, request, { action: 'scorecard.set', ...entity, after: given })
    await announce(db, request, 'scorecard.changed', { fromMonth })
    return id
  })
}
