import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { type Role, roles, scopeOf } from '@hubcap/rules/tenancy/role'
import type { ChainSettings } from '../operation/request.ts'

export type SignedIn = { actor: Actor; actorName: string; chain: ChainSettings }

type Session = { tenantId: string; userAccountId: string; assignmentId: string | null }

const distinct = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))]

/**
 * Who a session's claims stand for now: the account, acting as the post that the session names or as its widest one.
 * Null where the account is suspended or has no post any more.
 */
export async function loadSignedIn(database: Database, session: Session): Promise<SignedIn | null> {
  const { tenantId, userAccountId, assignmentId } = session
  const account = await database.asSystem(tenantId).read((db) =>
    db.userAccount.findFirst({
      where: { id: userAccountId, status: 'active' },
      include: { chain: true, assignments: { where: { endedAt: null }, include: { places: true } } },
    }),
  )
  if (!account) return null
  const byRole = account.assignments.toSorted((a, b) => roles.indexOf(a.role as Role) - roles.indexOf(b.role as Role))
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
  }
  const { timeZone, currency, name } = account.chain
  return { actor, actorName: account.name, chain: { timeZone, currency, name } }
}
