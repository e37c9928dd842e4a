import type { Reading, Writing } from '@hubcap/database/door/database'
import { notFound } from '../operation/refused.ts'

type Place = { readonly franchiseeId: string; readonly storeId: string | null; readonly staffId: string | null }

/**
 * A franchisee, a store of it or a person of it, as something is given to them. A person's store stands beside them, so that its
 * manager sees what was given. @throws Refused access.not_found where the caller doesn't see it, or it is another franchisee's
 */
export async function requirePlace(db: Reading | Writing, { franchiseeId, storeId, staffId }: Place): Promise<Place> {
  const [franchisees, stores, staff] = await Promise.all([
    db.franchisee.count({ where: { id: franchiseeId } }),
    storeId === null ? 1 : db.store.count({ where: { id: storeId, franchiseeId } }),
    staffId === null ? null : db.staff.findFirst({ where: { id: staffId, franchiseeId }, select: { storeId: true } }),
  ])
  if (franchisees + stores < 2 || (staffId !== null && !staff)) throw notFound()
  return { franchiseeId, staffId, storeId: staff ? staff.storeId : storeId }
}
