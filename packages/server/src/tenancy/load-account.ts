import type { Database } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { ChainSettings } from '../operation/request.ts'
import { saidOfMonths } from './sales-months/said-of-months.ts'

export type AccountWithPosts = {
  name: string
  kind: string
  chain: ChainSettings
  /** Roles that headquarters wants a second factor of. */
  secondFactorRoles: string[]
  hasSecondFactor: boolean
  /** Whether it is time to note that the session was used. */
  seenLongAgo: boolean | null
  /** Those that haven't ended. */
  posts: {
    id: string
    role: string
    staffId: string | null
    staffStatus: string | null
    places: { franchiseeId: string; storeId: string | null }[]
  }[]
}

/** By which somebody is signed in, and when it must hold. */
export type SessionNow = { readonly id: string; readonly at: Date }

/** How exactly it is known when a session was last used: a write every few minutes, not one for every request. */
export const seenMinutes = 5

const seenLongAgo = ({ at }: SessionNow) =>
  Prisma.sql`s.seen_at < ${at.toISOString()}::timestamptz - make_interval(mins => ${seenMinutes}::int)`

const holding = ({ id, at }: SessionNow) => Prisma.sql`
  AND s.id = ${id}::uuid AND s.revoked_at IS NULL AND s.expires_at > ${at.toISOString()}::timestamptz
  AND NOT EXISTS (SELECT FROM user_credential k
    WHERE k.tenant_id = u.tenant_id AND k.user_account_id = u.id AND k.changed_at > s.proved_at)`

/**
 * An account that is active, with its chain and posts, and only by a session that holds where one is named: not revoked, not
 * expired, not older than the password. Asked once for every request, so by one statement of our own.
 */
export async function loadAccount(
  database: Database,
  tenantId: string,
  userAccountId: string,
  session: SessionNow | null,
): Promise<AccountWithPosts | null> {
  const statement = Prisma.sql`
    SELECT u.name, u.kind, json_build_object('timeZone', c.time_zone, 'currency', c.currency, 'name', c.name,
        'salesMonths', ${saidOfMonths}) AS chain,
      array_to_json(c.second_factor_roles) AS "secondFactorRoles",
      EXISTS (SELECT FROM second_factor x
        WHERE x.tenant_id = u.tenant_id AND x.user_account_id = u.id AND x.secret IS NOT NULL) AS "hasSecondFactor",
      ${session ? seenLongAgo(session) : Prisma.sql`NULL`} AS "seenLongAgo",
      array_to_json(ARRAY(SELECT json_build_object('id', a.id, 'role', a.role, 'staffId', a.staff_id,
        'staffStatus', (SELECT e.status FROM staff e WHERE e.tenant_id = a.tenant_id AND e.id = a.staff_id),
        'places', ARRAY(SELECT json_build_object('franchiseeId', p.franchisee_id, 'storeId', p.store_id)
          FROM assignment_place p WHERE p.tenant_id = a.tenant_id AND p.assignment_id = a.id))
        FROM assignment a WHERE a.tenant_id = u.tenant_id AND a.user_account_id = u.id AND a.ended_at IS NULL)) AS posts
    FROM "user_account" u JOIN chain c ON c.tenant_id = u.tenant_id
    ${session ? Prisma.sql`JOIN user_session s ON s.tenant_id = u.tenant_id AND s.user_account_id = u.id` : Prisma.empty}
    WHERE u.tenant_id = ${tenantId}::uuid AND u.id = ${userAccountId}::uuid AND u.status = 'active'
      ${session ? holding(session) : Prisma.empty}`
  const [account] = await database.asSystem(tenantId).read(() => database.rows<AccountWithPosts>(statement))
  return account ?? null
}
