import { decideDeparture } from '@hubcap/rules/clearing/departures/decide-departure'
import type { SignDepartureInput } from '@hubcap/rules/clearing/departures/departure.input'
import { claimKey } from '../../operation/claim-key.ts'
import { todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { notFound, Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { departureFacts, holdDepartures } from './departure-facts.ts'
import { loadCovered, loadOwed, owedInAll } from './load-owed.ts'

/** Signs it, with what is owed on cards at that moment: from its day on another pays what this franchisee owes. @throws Refused departure.… */
export async function signDeparture(request: Request, input: SignDepartureInput): Promise<string> {
  authorize(request, 'departure.decide')
  const { id, revision, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'signDeparture', key: idempotencyKey, input, resultId: id })) return
    await holdDepartures(db, request)
    const before = await db.franchiseeDeparture.findFirst({ where: { id } })
    if (!before) throw notFound()
    const { franchiseeId, honouredById, status } = before
    decided(decideDeparture(await departureFacts(db, franchiseeId, honouredById, before)))
    if (before.revision !== revision) throw new Refused('departure.changed_since')
    const { principal, bonus } = owedInAll(await loadOwed(db, franchiseeId))
    const { held, guaranteed } = await loadCovered(db, franchiseeId, todayOf(request))
    const change = { status: 'signed', signedAt: request.now, principal, bonus, covered: held + guaranteed }
    await db.franchiseeDeparture.updateMany({ where: { id }, data: { ...change, revision: { increment: 1 } } })
    await recordChange(db, request, {
      ...{ action: 'departure.decide', entity: 'franchisee_departure', entityId: id, franchiseeId },
      before: { status },
      after: { ...change, leavesOn: before.leavesOn, honouredById, reason: before.reason },
    })
  })
  return id
}
