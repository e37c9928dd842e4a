import { decideDeparture } from '@hubcap/rules/clearing/departures/decide-departure'
import type { SaveDepartureInput } from '@hubcap/rules/clearing/departures/departure.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { departureFacts, holdDepartures } from './departure-facts.ts'

/** Writes down who is to honour the cards of a franchisee that leaves, or changes it while it isn't signed. @throws Refused departure.… */
export async function saveDeparture(request: Request, input: SaveDepartureInput): Promise<string> {
  authorize(request, 'departure.decide')
  const { franchiseeId, leavesOn, honouredById, reason, idempotencyKey } = input
  const { tenantId } = request.actor
  return doorOf(request).write(async (db) => {
    await holdDepartures(db, request)
    const before = await db.franchiseeDeparture.findFirst({ where: { franchiseeId } })
    const id = before?.id ?? uuidv7()
    const answered = await claimKey(db, request, {
      operation: 'saveDeparture',
      key: idempotencyKey,
      input,
      resultId: id,
    })
    if (answered) return answered
    decided(decideDeparture(await departureFacts(db, franchiseeId, honouredById, before)))
    const fields = { leavesOn: asDate(leavesOn), honouredById, reason }
    if (before)
      await db.franchiseeDeparture.updateMany({ where: { id }, data: { ...fields, revision: { increment: 1 } } })
    else {
      const row = { tenantId, id, franchiseeId, status: 'drafted', createdAt: request.now, ...fields }
      await db.franchiseeDeparture.createMany({ data: [row] })
    }
    await recordChange(db, request, {
      ...{ action: 'departure.decide', entity: 'franchisee_departure', entityId: id, franchiseeId },
      ...(before && {
        before: { leavesOn: before.leavesOn, honouredById: before.honouredById, reason: before.reason },
      }),
      after: fields,
    })
    return id
  })
}
