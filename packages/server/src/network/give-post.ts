import type { Writing } from '@hubcap/database/door/database'
import { type Role, scopeOf } from '@hubcap/rules/tenancy/role'
import { uuidv7 } from 'uuidv7'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { hire } from './hire.ts'
import { loadPostPlace, type PlaceIds } from './load-post-place.ts'

export type Gift = {
  userAccountId: string
  role: Role
  place: PlaceIds
  /** For the staff list, where the account's person isn't on it yet. */
  name: string
  phone: string | null
}

const postsOf = (db: Writing, userAccountId: string) =>
  db.assignment.findMany({ where: { userAccountId, endedAt: null }, include: { places: true, staff: true } })
type HeldPost = Awaited<ReturnType<typeof postsOf>>[number]

function refuseTwin(held: readonly HeldPost[], role: Role, { franchiseeId, storeId }: PlaceIds): void {
  const isThere = (place: HeldPost['places'][number]) =>
    place.franchiseeId === franchiseeId && place.storeId === storeId
  const isTwin = (post: HeldPost) => post.role === role && (franchiseeId === null || post.places.some(isThere))
  if (held.some(isTwin)) throw new Refused('post.already_held')
}

/** One employment is one person's: two accounts never sell in the name of one. */
async function refuseSharedStaff(db: Writing, staffId: string, userAccountId: string): Promise<void> {
  const others = { staffId, endedAt: null, userAccountId: { not: userAccountId } }
  if (await db.assignment.findFirst({ where: others })) throw new Refused('invitation.staff_has_account')
}

/** The employment that a manager's or rep's post acts for: as given, the one they have there, or a new one. */
async function employmentOf(db: Writing, request: Request, gift: Gift, held: readonly HeldPost[]): Promise<string> {
  const { place, name, phone } = gift
  const { franchiseeId, storeId, staffId } = place
  if (!franchiseeId) throw new Error('Only a post at a store acts for an employment')
  if (staffId) {
    await refuseSharedStaff(db, staffId, gift.userAccountId)
    return staffId
  }
  const employments = held.flatMap(({ staff }) => staff ?? [])
  const own = employments.find((staff) => staff.franchiseeId === franchiseeId && staff.status === 'active')
  const personId = employments[0]?.personId ?? null
  return own?.id ?? hire(db, request, { franchiseeId, storeId, name, phone, personId })
}

/**
 * Gives an account a post, in a transaction as the system: whether the actor may is asked before.
 * @returns the assignment's id
 * @throws Refused post.already_held, invitation.staff_has_account, or why no post can be given there
 */
export async function givePost(db: Writing, request: Request, gift: Gift): Promise<string> {
  const { userAccountId, role } = gift
  const { tenantId } = request.actor
  const place = await loadPostPlace(db, gift.place)
  const { franchiseeId, storeId } = place
  const held = await postsOf(db, userAccountId)
  refuseTwin(held, role, place)
  const atStore = scopeOf(role) === 'store' || scopeOf(role) === 'person'
  const staffId = atStore ? await employmentOf(db, request, { ...gift, place }, held) : null
  const id = uuidv7()
  const row = { tenantId, id, userAccountId, role, staffId, createdAt: request.now }
  await db.assignment.createMany({ data: [row] })
  if (franchiseeId) {
    const where = { tenantId, id: uuidv7(), userAccountId, assignmentId: id, franchiseeId, storeId }
    await db.assignmentPlace.createMany({ data: [where] })
  }
  const after = { ...row, franchiseeId, storeId }
  await recordChange(db, request, { action: 'post.create', entity: 'assignment', entityId: id, franchiseeId, after })
  return id
}
