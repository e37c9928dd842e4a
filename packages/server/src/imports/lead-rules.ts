import type { Writing } from '@hubcap/database/door/database'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { References } from '@hubcap/rules/imports/known'
import { decideHolder, decideNextStep } from '@hubcap/rules/leads/decide-lead'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { todayOf } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import type { RowProblem } from './row-problem.ts'

async function loadHolders(db: Writing) {
  const [stores, staff] = [
    await db.store.findMany({ select: { id: true, status: true } }),
    await db.staff.findMany({ select: { id: true, storeId: true, status: true } }),
  ]
  return {
    stores: new Map(stores.map(({ id, status }) => [id, { id, status: status as StoreStatus }])),
    staff: new Map(staff.map(({ id, storeId, status }) => [id, { storeId, status: status as StaffStatus }])),
  }
}

/** What the rules say to a sound row of a lead, once it is known where it is to lie: the same as to one that is typed. */
export async function leadRules(db: Writing, request: Request) {
  const known = await loadHolders(db)
  const today = todayOf(request)
  return ({ nextStepOn, staffNo }: ImportRows['leads'], place: References['leads']): RowProblem[] => {
    if (place.fate.kind !== 'add') return []
    const store = known.stores.get(place.storeId ?? '')
    const staff = place.staffId ? (known.staff.get(place.staffId) ?? null) : null
    const held = store ? decideHolder({ store, staff }) : null
    const ofStaff = staffNo === null ? 'staff_name' : 'staff_no'
    const planned = decideNextStep({ nextStepOn, today })
    return [
      ...(held && !held.ok ? [{ field: staff ? ofStaff : 'store', ...held.refusal }] : []),
      ...(planned.ok ? [] : [{ field: 'next_step_on', ...planned.refusal }]),
    ]
  }
}
