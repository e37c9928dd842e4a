import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { needsSecondFactor } from '@hubcap/rules/tenancy/needs-second-factor'
import { type Role, roles, scopeOf } from '@hubcap/rules/tenancy/role'
import type { ChainSettings } from '../operation/request.ts'
import { loadAccount, type SessionNow } from './load-account.ts'

export type SignedIn = {
  actor: Actor
  actorName: string
  chain: ChainSettings
  /** The posts that the account may act as, in no order. */
  postIds: readonly string[]
  /** isMissing: headquarters wants one of somebody who has none yet. */
  secondFactor: { has: boolean; needs: boolean; isMissing: boolean }
  /** Whether it is time to note that the session was used. */
  seenLongAgo: boolean
}

type Who = { tenantId: string; userAccountId: string; assignmentId: string | null }

const distinct = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))]

/**
 * Who claims stand for now: the account, acting as the post that they name or as its widest one.
 * A post holds until it ends, and only while the employment that it acts for is active: who is suspended or has left can't
 * act, and can again when they are back. Null where the account is suspended or no post holds, or the session doesn't.
 * session: null for work in somebody's name that they aren't signed in for, such as a job
 */
export async function loadSignedIn(
  database: Database,
  who: Who,
  session: SessionNow | null = null,
): Promise<SignedIn | null> {
  const { tenantId, userAccountId, assignmentId } = who
  const account = await loadAccount(database, tenantId, userAccountId, session)
  if (!account) return null
  const posts = account.posts.filter(({ staffId, staffStatus }) => !staffId || staffStatus === 'active')
  const byRole = posts.toSorted((a, b) => roles.indexOf(a.role as Role) - roles.indexOf(b.role as Role))
  const assignment = byRole.find(({ id }) => id === assignmentId) ?? byRole[0]
  if (!assignment) return null
  const role = assignment.role as Role
  const has = account.hasSecondFactor
  const needs = needsSecondFactor(
    posts.map((post) => post.role),
    account.secondFactorRoles,
  )
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
    secondFactor: { has, needs, isMissing: needs && !has },
    seenLongAgo: account.seenLongAgo ?? false,
  }
}
