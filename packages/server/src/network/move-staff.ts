import { decidePosting, postingOn } from '@hubcap/rules/network/decide-posting'
import type { MoveStaffInput } from '@hubcap/rules/network/move-staff.input'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { uuidv7 } from 'uuidv7'
import { announce } from '../operation/announce.ts'
import { asDate, asDay, asDayOrNull, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { movePosts } from './move-posts.ts'

/**
 * Posts somebody to another store of the same franchisee, or to its office; the posting before ends by it, and what they may
 * do at their old place they may do at the new one from now on.
 */
export async function moveStaff(request: Request, { id, storeId, fromOn }: MoveStaffInput): Promise<string> {
  authorize(request, 'staff.move')
  await refuseDuplicate(() =>
    doorOf(request).write(async (db) => {
      const staff = await db.staff.findFirst({ where: { id }, include: { postings: true } })
      const store = storeId ? await db.store.findFirst({ where: { id: storeId } }) : null
      if (!staff || (storeId && !store)) throw notFound()
      const { franchiseeId } = staff
      authorize(request, 'staff.move', { franchiseeId })
      const postings = staff.postings.map((one) => ({ fromOn: asDay(one.fromOn), storeId: one.storeId }))
      const posting = decided(
        decidePosting({
          staff: { franchiseeId, status: staff.status as StaffStatus, hiredOn: asDayOrNull(staff.hiredOn) },
          store: store && { ...store, status: store.status as StoreStatus },
          fromOn,
          postings,
          today: todayOf(request),
        }),
      )
      const key = { tenantId: request.actor.tenantId, id: uuidv7() }
      const row = { ...key, franchiseeId, staffId: id, storeId, fromOn: asDate(fromOn), createdAt: request.now }
      await db.staffPosting.create({ data: row })
      if (posting.isCurrent) {
        await db.staff.updateMany({ where: { id }, data: { storeId, revision: { increment: 1 } } })
        await movePosts(db, request, { franchiseeId, staffId: id, fromStoreId: staff.storeId, toStoreId: storeId })
      }
      await recordChange(db, request, {
        action: 'staff.move',
        entity: 'staff',
        entityId: id,
        franchiseeId,
        before: { name: staff.name, storeId: staff.storeId },
        after: { storeId, fromOn },
      })
      const fromStoreId = postingOn(postings, fromOn)?.storeId ?? null
      await announce(db, request, 'staff.moved', { franchiseeId, staffId: id, fromStoreId, toStoreId: storeId, fromOn })
    }),
  )
  return id
}
