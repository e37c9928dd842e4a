import type { Writing } from '@hubcap/database/door/database'
import type { CreateStaffInput } from '@hubcap/rules/network/create-staff.input'
import { decideGrowth } from '@hubcap/rules/network/decide-franchisee-status'
import { decidePosting } from '@hubcap/rules/network/decide-posting'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { uuidv7 } from 'uuidv7'
import { asDate, asDateOr, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireManager } from './require-manager.ts'
import { savePay } from './save-pay.ts'

/** Loads where somebody is to work, and asks whether they may be hired there from that day on. */
async function decidePlace(db: Writing, request: Request, input: CreateStaffInput, fromOn: string): Promise<void> {
  const { franchiseeId, storeId, hiredOn } = input
  const franchisee = await db.franchisee.findFirst({ where: { id: franchiseeId } })
  const store = storeId ? await db.store.findFirst({ where: { id: storeId } }) : null
  if (!franchisee || (storeId && !store)) throw notFound()
  decided(decideGrowth(franchisee.status as FranchiseeStatus))
  decided(
    decidePosting({
      staff: { franchiseeId, status: 'active', hiredOn },
      store: store && { ...store, status: store.status as StoreStatus },
      fromOn,
      postings: [],
      today: todayOf(request),
    }),
  )
}

export async function createStaff(request: Request, input: CreateStaffInput): Promise<string> {
  const { franchiseeId, storeId, baseWage, ...fields } = input
  authorize(request, 'staff.create', { franchiseeId })
  const { tenantId } = request.actor
  const key = { tenantId, id: uuidv7() }
  const personId = uuidv7()
  const createdAt = request.now
  const fromOn = input.hiredOn ?? todayOf(request)
  const row = {
    ...fields,
    ...key,
    personId,
    franchiseeId,
    storeId,
    nameKey: nameKey(fields.name, 'person'),
    status: 'active',
    hiredOn: asDateOr(fields.hiredOn),
    createdAt,
  }
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      await decidePlace(db, request, input, fromOn)
      await requireManager(db, tenantId, key.id, input.managerStaffId)
      await db.person.createMany({ data: [{ tenantId, id: personId, createdAt }] })
      await db.staff.create({ data: row })
      const posting = {
        tenantId,
        id: uuidv7(),
        franchiseeId,
        staffId: key.id,
        storeId,
        fromOn: asDate(fromOn),
        createdAt,
      }
      await db.staffPosting.create({ data: posting })
      if (baseWage !== null) await savePay(db, request, { franchiseeId, staffId: key.id, baseWage })
      await recordChange(db, request, {
        action: 'staff.create',
        entity: 'staff',
        entityId: key.id,
        franchiseeId,
        after: row,
      })
    }),
  )
  return key.id
}
