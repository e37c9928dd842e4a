import { decideStaffStatus } from '@hubcap/rules/network/decide-staff-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { UpdateStaffInput } from '@hubcap/rules/network/update-staff.input'
import { announce } from '../operation/announce.ts'
import { asDateOr, asDayOrNull, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { requireManager } from './require-manager.ts'
import { savePay } from './save-pay.ts'

type Changed = readonly [before: string | null, after: string | null | undefined]

/** The first day on which somebody is employed now and wasn't, or the other way about. */
const firstChanged = (...days: readonly Changed[]): string | undefined =>
  days
    .flatMap(([before, after]) => (after === undefined || after === before ? [] : [before, after]))
    .flatMap((day) => day ?? [])
    .sort()[0]

export async function updateStaff(request: Request, input: UpdateStaffInput): Promise<string> {
  const { id, revision, baseWage, ...fields } = input
  authorize(request, 'staff.update')
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await db.staff.findFirst({ where: { id } }), revision)
    const { franchiseeId } = before
    if (before.erasedAt) throw new Refused('staff.erased')
    authorize(request, 'staff.update', { franchiseeId })
    const dates = decided(
      decideStaffStatus({
        isOwn: request.actor.staffId === id,
        before: {
          status: before.status as StaffStatus,
          hiredOn: asDayOrNull(before.hiredOn),
          leftOn: asDayOrNull(before.leftOn),
        },
        change: fields,
        today: todayOf(request),
      }),
    )
    await requireManager(db, request.actor.tenantId, id, fields.managerStaffId)
    const change = {
      ...fields,
      ...(fields.name && { nameKey: nameKey(fields.name, 'person') }),
      status: dates.status,
      hiredOn: asDateOr(dates.hiredOn),
      leftOn: asDateOr(dates.leftOn),
    }
    requireUpdated(
      await db.staff.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
    )
    if (typeof baseWage === 'number') await savePay(db, request, { franchiseeId, staffId: id, baseWage })
    await recordChange(db, request, {
      action: 'staff.update',
      entity: 'staff',
      entityId: id,
      franchiseeId,
      before,
      after: change,
    })
    const fromOn = firstChanged(
      [asDayOrNull(before.hiredOn), dates.hiredOn],
      [asDayOrNull(before.leftOn), dates.leftOn],
    )
    if (fromOn) await announce(db, request, 'staff.presence_changed', { fromOn })
  })
  return id
}
