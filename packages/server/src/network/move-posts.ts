import type { Writing } from '@hubcap/database/door/database'
import { type Role, scopeOf } from '@hubcap/rules/tenancy/role'
import { uuidv7 } from 'uuidv7'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'

/** Stores null: the franchisee's office, where a manager's or rep's post holds for no store. */
type Move = { franchiseeId: string; staffId: string; fromStoreId: string | null; toStoreId: string | null }

/**
 * Takes along where somebody's posts of manager and rep hold: what held for the old place holds for the new one. Posts of
 * owners and headquarters don't hang on a store; places of a post at further stores stay.
 */
export async function movePosts(db: Writing, request: Request, move: Move): Promise<void> {
  const { franchiseeId, staffId, fromStoreId, toStoreId } = move
  const { tenantId } = request.actor
  const posts = await db.assignment.findMany({ where: { staffId, endedAt: null }, include: { places: true } })
  for (const { id: assignmentId, role, userAccountId, places } of posts) {
    const scope = scopeOf(role as Role)
    const old = places.find((place) => place.franchiseeId === franchiseeId && place.storeId === fromStoreId)
    if (!old || (scope !== 'store' && scope !== 'person')) continue
    await db.assignmentPlace.deleteMany({ where: { id: old.id } })
    const holdsThere = places.some((place) => place.franchiseeId === franchiseeId && place.storeId === toStoreId)
    const row = { tenantId, id: uuidv7(), userAccountId, assignmentId, franchiseeId, storeId: toStoreId }
    if (!holdsThere) await db.assignmentPlace.createMany({ data: [row] })
    await recordChange(db, request, {
      action: 'staff.move',
      entity: 'assignment',
      entityId: assignmentId,
      franchiseeId,
      before: { storeId: fromStoreId },
      after: { storeId: toStoreId },
    })
  }
}
