import type { Writing } from '@hubcap/database/door/database'
import { rowsOf, withId } from '@hubcap/database/door/rows-of'
import { decideHolder } from '@hubcap/rules/leads/decide-lead'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { loadStore } from '../network/load-store.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { notFound } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'

type Holder = { readonly storeId: string; readonly staffId: string | null }

/**
 * Where a lead is to lie from now on, as its columns: with somebody, or in the pool of the store.
 * @throws Refused where the store is closed, or who is to have it doesn't work there
 */
export async function loadHolder(db: Writing, request: Request, { storeId, staffId }: Holder) {
  const [at, [staff]] = await Promise.all([loadStore(db, storeId), staffId ? rowsOf(db, 'Staff', withId(staffId)) : []])
  if (!at || (staffId && !staff)) throw notFound()
  const { id, franchiseeId, status } = at.store
  decided(
    decideHolder({
      store: { id, status: status as StoreStatus },
      staff: staff ? { storeId: staff.storeId, status: staff.status as StaffStatus } : null,
    }),
  )
  const pooled = staffId ? null : request.now
  return { franchiseeId, storeId, staffId, enteredPoolAt: pooled, quietSince: asDate(todayOf(request)) }
}
