import type { Writing } from '@hubcap/database/door/database'
import { decidePostPlace } from '@hubcap/rules/network/decide-invitation'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { decided } from '../operation/decided.ts'
import { notFound } from '../operation/refused.ts'

export type PlaceIds = { franchiseeId: string | null; storeId: string | null; staffId: string | null }

/**
 * Where a post of a role is to hold, whole: the franchisee of a store, the store of somebody on its staff list.
 * @throws Refused access.not_found, or why no post can be given there
 */
export async function loadPostPlace(db: Writing, given: PlaceIds): Promise<PlaceIds> {
  const { staffId } = given
  const staff = staffId ? await db.staff.findFirst({ where: { id: staffId } }) : null
  const storeId = given.storeId ?? staff?.storeId ?? null
  const store = storeId ? await db.store.findFirst({ where: { id: storeId } }) : null
  const franchiseeId = given.franchiseeId ?? store?.franchiseeId ?? null
  const franchisee = franchiseeId ? await db.franchisee.findFirst({ where: { id: franchiseeId } }) : null
  if ((staffId && !staff) || (storeId && !store) || (franchiseeId && !franchisee)) throw notFound()
  decided(
    decidePostPlace({
      franchisee: franchisee && { id: franchisee.id, status: franchisee.status as FranchiseeStatus },
      store: store && { franchiseeId: store.franchiseeId, status: store.status as StoreStatus },
      staff: staff && { franchiseeId: staff.franchiseeId, status: staff.status as StaffStatus },
    }),
  )
  return { franchiseeId, storeId, staffId }
}
