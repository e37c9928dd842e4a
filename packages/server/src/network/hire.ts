import type { Writing } from '@hubcap/database/door/database'
import { nameKey } from '@hubcap/rules/network/name-key'
import { nextNumber } from '@hubcap/rules/network/next-number'
import { uuidv7 } from 'uuidv7'
import { asDate, todayOf } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'
import { lockChain } from '../tenancy/lock-chain.ts'

export type Hire = {
  franchiseeId: string
  storeId: string | null
  name: string
  phone: string | null
  /** Of somebody who is employed in the chain already; a new person where null. */
  personId: string | null
}

const prefix = 'E'

async function nextStaffNo(db: Writing, tenantId: string): Promise<string> {
  await lockChain(db, tenantId)
  const taken = await db.staff.findMany({ where: { staffNo: { startsWith: prefix } }, select: { staffNo: true } })
  const numbers = taken.map(({ staffNo }) => staffNo)
  return nextNumber(prefix, 4, numbers)
}

/** Puts whoever joins on the staff list from today on, under the next number, as the system in the chain. */
export async function hire(db: Writing, request: Request, person: Hire): Promise<string> {
  const { tenantId } = request.actor
  const createdAt = request.now
  const { franchiseeId, storeId, name, phone } = person
  const personId = person.personId ?? uuidv7()
  const today = asDate(todayOf(request))
  const place = { tenantId, franchiseeId, storeId }
  const row = {
    ...place,
    ...{ id: uuidv7(), personId, staffNo: await nextStaffNo(db, tenantId) },
    ...{ name, nameKey: nameKey(name, 'person'), phone, status: 'active', hiredOn: today, createdAt },
  }
  if (!person.personId) await db.person.createMany({ data: [{ tenantId, id: personId, createdAt }] })
  await db.staff.createMany({ data: [row] })
  await db.staffPosting.createMany({ data: [{ ...place, id: uuidv7(), staffId: row.id, fromOn: today, createdAt }] })
  const change = { action: 'staff.create', entity: 'staff', entityId: row.id, franchiseeId, after: row } as const
  await recordChange(db, request, change)
  return row.id
}
