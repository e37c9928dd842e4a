import type { Writing } from '@hubcap/database/door/database'
import type { Role } from '@hubcap/rules/tenancy/role'
import { uuidv7 } from 'uuidv7'
import type { PlaceIds } from './load-post-place.ts'

type NewService = { tenantId: string; name: string; locale: string; role: Role; places: readonly PlaceIds[] }

/**
 * Makes the account that an API key acts as, with its one post: without a login or a credential, so that nobody signs in with it.
 * @returns the account's id
 */
export async function addService(db: Writing, service: NewService, now: Date): Promise<string> {
  const { tenantId, name, locale, role, places } = service
  const [userAccountId, assignmentId] = [uuidv7(), uuidv7()]
  const account = { tenantId, id: userAccountId, name, locale, kind: 'service', status: 'active', createdAt: now }
  await db.userAccount.createMany({ data: [account] })
  await db.assignment.createMany({ data: [{ tenantId, id: assignmentId, userAccountId, role, createdAt: now }] })
  await db.assignmentPlace.createMany({
    data: places.flatMap(({ franchiseeId, storeId }) =>
      franchiseeId ? { tenantId, id: uuidv7(), userAccountId, assignmentId, franchiseeId, storeId } : [],
    ),
  })
  return userAccountId
}
