import { decideScorecard } from '@hubcap/rules/performance/decide-scorecard'
import type { CreateScorecardInput } from '@hubcap/rules/performance/set-scorecard.input'
import { uuidv7 } from 'uuidv7'
import { thisMonthOf } from '../operation/calendar-of.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireScorable } from './require-scorable.ts'
import { lockScorecards, refuseTakenName } from './scorecard-names.ts'
import { ensureFirstScorecard, scorecardColumns } from './scorecard-versions.ts'

/** Makes another scorecard beside those of the chain. Nobody is scored by it before it is said for whom it holds. */
export async function createScorecard(request: Request, input: CreateScorecardInput): Promise<string> {
  authorize(request, 'scorecard.set')
  const { fromMonth: wished, name, idempotencyKey, ...card } = input
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'createScorecard', key: idempotencyKey, input, resultId: id }
    const madeBefore = await claimKey(db, request, claim)
    if (madeBefore) return madeBefore
    const { fromMonth } = decided(decideScorecard(wished, thisMonthOf(request)))
    await requireScorable(db, card.metrics)
    await lockScorecards(db, tenantId)
    await ensureFirstScorecard(db, tenantId)
    await refuseTakenName(db, name, null)
    const version = { name, fromMonth: asDate(fromMonth), ...scorecardColumns(card) }
    const made = { familyId: id, createdAt: request.now, createdByName: request.actorName }
    await db.scorecard.createMany({ data: [{ tenantId, id, ...version, ...made }] })
    const change = { action: 'scorecard.set', entity: 'scorecard', entityId: id, franchiseeId: null } as const
    await recordChange(db, request, { ...change, after: version })
    return id
  })
}
