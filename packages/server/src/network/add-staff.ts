import type { Writing } from '@hubcap/database/door/database'
import { decideStaffStatus } from '@hubcap/rules/network/decide-staff-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import { uuidv7 } from 'uuidv7'
import { asDate, asDateOr, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { inBatches } from '../operation/in-batches.ts'
import { authorize, type Request } from '../operation/request.ts'
import { managersFirst } from './managers-first.ts'

export type StaffToAdd = {
  readonly franchiseeId: string
  /** Null: in the franchisee's office. */
  readonly storeId: string | null
  readonly staffNo: string
  readonly name: string
  readonly phone: string | null
  readonly department: string | null
  readonly post: string | null
  readonly grade: string | null
  /** Staff number of somebody among these or in the chain already. */
  readonly managerNo: string | null
  readonly status: StaffStatus
  /** YYYY-MM-DD */
  readonly hiredOn: string | null
  readonly leftOn: string | null
}

function staffRow(request: Request, staff: StaffToAdd) {
  const { managerNo, ...fields } = staff
  const today = todayOf(request)
  const before = { status: staff.status, hiredOn: staff.hiredOn, leftOn: null }
  const { status, leftOn } = decided(
    decideStaffStatus({ before, change: { leftOn: staff.leftOn ?? undefined }, today }),
  )
  const row = {
    ...fields,
    tenantId: request.actor.tenantId,
    id: uuidv7(),
    personId: uuidv7(),
    managerStaffId: null as string | null,
    nameKey: nameKey(staff.name, 'person'),
    status,
    hiredOn: asDateOr(staff.hiredOn),
    leftOn: asDateOr(leftOn),
    createdAt: request.now,
  }
  // Nobody works somewhere before they were hired, or from a day on when they had left.
  return { managerNo, row, fromOn: asDate(staff.hiredOn ?? leftOn ?? today) }
}

type Made = ReturnType<typeof staffRow>

async function setManagers(db: Writing, made: readonly Made[]): Promise<void> {
  const ids = new Map(made.map(({ row }) => [row.staffNo, row.id]))
  const others = new Set(made.flatMap(({ managerNo }) => (managerNo === null || ids.has(managerNo) ? [] : [managerNo])))
  await inBatches([...others], async (staffNos) => {
    const found = await db.staff.findMany({ where: { staffNo: { in: staffNos } }, select: { id: true, staffNo: true } })
    for (const { id, staffNo } of found) ids.set(staffNo, id)
  })
  for (const { managerNo, row } of made) if (managerNo !== null) row.managerStaffId = ids.get(managerNo) ?? null
}

/**
 * The bulk twin of hiring, in the transaction of whoever brings them: each with the person and a posting from the day
 * of hire on. The log is the caller's, and so is that managers are known and report in no circle.
 * @returns the ids, in the order of the rows
 * @throws on a staff number that is taken, where the write is wrapped in refuseDuplicate
 */
export async function addStaff(db: Writing, request: Request, staff: readonly StaffToAdd[]): Promise<string[]> {
  const made = staff.map((one) => {
    authorize(request, 'staff.create', { franchiseeId: one.franchiseeId, storeId: one.storeId })
    return staffRow(request, one)
  })
  await setManagers(db, made)
  const { tenantId } = request.actor
  const createdAt = request.now
  const people = made.map(({ row }) => ({ tenantId, id: row.personId, createdAt }))
  const rows = managersFirst(made.map(({ row, managerNo }) => ({ row, managerNo, staffNo: row.staffNo })))
  const postings = made.map(({ row, fromOn }) => {
    const { franchiseeId, storeId, id: staffId } = row
    return { tenantId, id: uuidv7(), franchiseeId, storeId, staffId, fromOn, createdAt }
  })
  await inBatches(people, (data) => db.person.createMany({ data }))
  await inBatches(rows, (batch) => db.staff.createMany({ data: batch.map(({ row }) => row) }))
  await inBatches(postings, (data) => db.staffPosting.createMany({ data }))
  return made.map(({ row }) => row.id)
}
