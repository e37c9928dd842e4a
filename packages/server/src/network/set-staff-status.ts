import type { Writing } from '@hubcap/database/door/database'
import { decideStaffHold } from '@hubcap/rules/network/decide-staff-status'
import type { SetStaffStatusInput } from '@hubcap/rules/network/set-staff-status.input'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import { decided } from '../operation/decided.ts'
import { eachRow } from '../operation/each-row.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireUpdated } from '../operation/require-fresh.ts'

type To = SetStaffStatusInput['status']

async function setStatus(db: Writing, request: Request, id: string, to: To): Promise<boolean> {
  const before = await db.staff.findFirst({ where: { id } })
  if (!before) throw notFound()
  const { franchiseeId, revision } = before
  authorize(request, 'staff.update', { franchiseeId })
  const isOwn = request.actor.staffId === id
  const { status } = decided(decideStaffHold({ isOwn, status: before.status as StaffStatus, to }))
  if (before.status === status) return false
  requireUpdated(await db.staff.updateMany({ where: { id, revision }, data: { status, revision: { increment: 1 } } }))
  await recordChange(db, request, {
    action: 'staff.update',
    entity: 'staff',
    entityId: id,
    franchiseeId,
    before,
    after: { status },
  })
  return true
}

/** Suspends several people, or lets them work again. @returns how many weren't so yet */
export async function setStaffStatus(request: Request, { ids, status }: SetStaffStatusInput): Promise<number> {
  authorize(request, 'staff.update')
  const changed = await doorOf(request).write((db) => eachRow(ids, (id) => setStatus(db, request, id, status)))
  return changed.filter(Boolean).length
}
