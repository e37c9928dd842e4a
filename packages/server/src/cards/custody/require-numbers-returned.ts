import type { Writing } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { Follower } from '../../operation/announce.ts'
import { Refused } from '../../operation/refused.ts'

/** @throws Refused stock.still_held */
async function refuseWhileHeld(db: Writing, where: Prisma.NumberStretchWhereInput): Promise<void> {
  const open = { ...where, state: { in: ['held', 'on_the_way'] } }
  const { _sum } = await db.numberStretch.aggregate({ where: open, _sum: { quantity: true } })
  if (_sum.quantity) throw new Refused('stock.still_held', { count: _sum.quantity })
}

/** Somebody who leaves, a store that closes and a franchisee that ends first return what they hold. */
export const requireNumbersReturned: Follower<'change.recorded'> = async (
  db,
  _request,
  { entity, entityId, before, after },
) => {
  const [was, is] = [before, after].map((row) => (row as { status?: string } | null | undefined)?.status)
  if (was === is) return
  if (entity === 'staff' && is === 'left') await refuseWhileHeld(db, { staffId: entityId })
  if (entity === 'store' && is === 'closed') await refuseWhileHeld(db, { storeId: entityId })
  if (entity === 'franchisee' && is === 'ended') await refuseWhileHeld(db, { franchiseeId: entityId })
}

/** Numbers stay in the store that they were issued in: whoever goes to another returns them before. */
export const requireNumbersReturnedBeforeMove: Follower<'staff.moved'> = async (
  db,
  _request,
  { staffId, toStoreId },
) => {
  const elsewhere = toStoreId === null ? {} : { NOT: { storeId: toStoreId } }
  await refuseWhileHeld(db, { staffId, ...elsewhere })
}
