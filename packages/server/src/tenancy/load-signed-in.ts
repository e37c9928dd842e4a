import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { type Role, roles, scopeOf } from '@hubcap/rules/tenancy/role'
import type { ChainSettings } from '../operation/request.ts'
import { loadAccount } from './load-account.ts'

export type SignedIn = {
  actor: Actor
  actorName: string
  chain: ChainSettings
  /** The posts that the account may act as, in no order. */
  postIds: readonly string[]
}

type Session = { tenantId: string; userAccountId: string; assignmentId: string | null }

const distinct = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))]

/**
 * Who a session's claims stand for now: the account, acting as the post that the session names or as its widest one.
 * A post holds until it ends, and only while the employment that it acts for is active: who is suspended or has left can't
 * act, and can again when they are back. Null where the account is suspended or no post holds.
 */
export async function loadSignedIn(database: Database, session: Session): Promise<SignedIn | null> {
  const { tenantId, userAccountId, assignmentId } = session
  const account = await loadAccount(database, tenantId, userAccountId)
  if (!account) return null
  const posts = account.posts.filter(({ staffId, staffStatus }) => !staffId || staffStatus === 'active')
  const byRole = posts.toSorted((a, b) => roles.indexOf(a.role as Role) - roles.indexOf(b.role as Role))
  const assignment = byRole.find(({ id }) => id === assignmentId) ?? byRole[0]
  if (!assignment) return null
  const role = assignment.role as Role
  const actor: Actor = {
    tenantId,
    userAccountId,
    assignmentId: assignment.id,
    role,
    scope: scopeOf(role),
    franchiseeIds: distinct(assignment.places.map((place) => place.franchiseeId)),
    storeIds: distinct(assignment.places.map((place) => place.storeId)),
    staffId: assignment.staffId,
    ...(account.kind === 'service' && { isKey: true }),
  }
  return {
    actor,
    actorName: account.name,
    chain: account.chain,
    postIds: posts.map(({ id }) => id),
  }
}
