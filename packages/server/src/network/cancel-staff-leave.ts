import type { CancelStaffLeaveInput } from '@hubcap/rules/network/cancel-staff-leave.input'
import { announce } from '../operation/announce.ts'
import { asDay } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** A leave that wasn't taken, or was entered wrongly, counts no more. Done twice it is the same. */
export async function cancelStaffLeave(request: Request, { id }: CancelStaffLeaveInput): Promise<string> {
  authorize(request, 'staff_leave.record')
  await doorOf(request).write(async (db) => {
    const leave = await db.staffLeave.findFirst({ where: { id } })
    if (!leave) throw notFound()
    const { franchiseeId, storeId, staffId, kind } = leave
    authorize(request, 'staff_leave.record', { franchiseeId, storeId })
    const where = { id, cancelledAt: null }
    const { count } = await db.staffLeave.updateMany({ where, data: { cancelledAt: request.now } })
    if (count === 0) return
    const fromOn = asDay(leave.fromOn)
    const was = { staffId, kind, fromOn, toOn: asDay(leave.toOn) }
    await recordChange(db, request, {
      action: 'staff_leave.record',
      entity: 'staff_leave',
      entityId: id,
      franchiseeId,
      before: { ...was, cancelledAt: null },
      after: { ...was, cancelledAt: request.now },
    })
    await announce(db, request, 'staff.presence_changed', { fromOn })
  })
  return id
}
