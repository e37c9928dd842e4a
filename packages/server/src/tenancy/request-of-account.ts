import type { Database } from '@hubcap/database/door/database'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import type { Origin } from '../operation/origin.ts'
import { policyOfRoles } from '../operation/policy.ts'
import type { Request } from '../operation/request.ts'

/** What is known of a request before anybody is signed in. */
export type Entering = { database: Database; secret: string; now: Date; origin: Origin }

type Account = { tenantId: string; userAccountId: string | null; name?: string; chain?: Request['chain'] }

const unread = { timeZone: 'UTC', currency: '', name: '', salesMonths: naturalMonths }

/** Whoever comes in, as the log names them: an account that isn't signed in yet, at work in its chain as the system. */
export function requestOfAccount({ database, secret, now, origin }: Entering, account: Account): Request {
  const { tenantId, userAccountId, name = null, chain = unread } = account
  const actor = { ...systemActor(tenantId), userAccountId }
  const house = { policy: policyOfRoles, followers: {}, portalUrl: '' }
  return { ...house, database, secret, now, origin, actor, actorName: name, chain }
}
