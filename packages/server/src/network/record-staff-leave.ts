import { decideStaffLeave } from '@hubcap/rules/network/decide-staff-leave'
import type { RecordStaffLeaveInput } from '@hubcap/rules/network/record-staff-leave.input'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, asDay, asDayOrNull } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { hold } from '../operation/hold.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** Enters days on which somebody is away. Their targets of those months are prorated by it from then on. */
export async function recordStaffLeave(request: Request, input: RecordStaffLeaveInput): Promise<string> {
  authorize(request, 'staff_leave.record')
  const { staffId, kind, note, idempotencyKey, ...span } = input
  const { tenantId } = request.actor
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'recordStaffLeave', key: idempotencyKey, input, resultId: id }
    const recordedBefore = await claimKey(db, request, claim)
    if (recordedBefore) return recordedBefore
    // One leave at a time for a person: whoever comes second sees what the first entered.
    await hold(db, tenantId, 'leave', staffId)
    const include = { leaves: { where: { cancelledAt: null } } }
    const staff = await db.staff.findFirst({ where: { id: staffId }, include })
    if (!staff) throw notFound()
    const { franchiseeId, storeId, hiredOn, leftOn, erasedAt } = staff
    authorize(request, 'staff_leave.record', { franchiseeId, storeId })
    const { fromOn, toOn } = decided(
      decideStaffLeave({
        staff: { hiredOn: asDayOrNull(hiredOn), leftOn: asDayOrNull(leftOn), isErased: erasedAt !== null },
        leave: span,
        others: staff.leaves.map((one) => ({ fromOn: asDay(one.fromOn), toOn: asDay(one.toOn) })),
      }),
    )
    const row = { franchiseeId, storeId, staffId, kind, fromOn: asDate(fromOn), toOn: asDate(toOn) }
    await db.staffLeave.createMany({ data: [{ tenantId, id, ...row, note, createdAt: request.now }] })
    // The note may say what nobody is to find in a log for ever.
    const change = { action: 'staff_leave.record', entity: 'staff_leave', entityId: id, franchiseeId } as const
    await recordChange(db, request, { ...change, after: { staffId, kind, fromOn, toOn } })
    await announce(db, request, 'staff.presence_changed', { fromOn })
    return id
  })
}
