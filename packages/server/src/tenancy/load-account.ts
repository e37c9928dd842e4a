import type { Database } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'

export type AccountWithPosts = {
  name: string
  kind: string
  chain: { timeZone: string; currency: string; name: string }
  /** Those that haven't ended. */
  posts: {
    id: string
    role: string
    staffId: string | null
    staffStatus: string | null
    places: { franchiseeId: string; storeId: string | null }[]
  }[]
}

/** An account that is active, with its chain and posts: asked once for every request, so by one statement of our own. */
export async function loadAccount(
  database: Database,
  tenantId: string,
  userAccountId: string,
): Promise<AccountWithPosts | null> {
  const statement = Prisma.sql`
    SELECT u.name, u.kind, json_build_object('timeZone', c.time_zone, 'currency', c.currency, 'name', c.name) AS chain,
      array_to_json(ARRAY(SELECT json_build_object('id', a.id, 'role', a.role, 'staffId', a.staff_id,
        'staffStatus', (SELECT e.status FROM staff e WHERE e.tenant_id = a.tenant_id AND e.id = a.staff_id),
        'places', ARRAY(SELECT json_build_object('franchiseeId', p.franchisee_id, 'storeId', p.store_id)
          FROM assignment_place p WHERE p.tenant_id = a.tenant_id AND p.assignment_id = a.id))
        FROM assignment a WHERE a.tenant_id = u.tenant_id AND a.user_account_id = u.id AND a.ended_at IS NULL)) AS posts
    FROM "user_account" u JOIN chain c ON c.tenant_id = u.tenant_id
    WHERE u.tenant_id = ${tenantId}::uuid AND u.id = ${userAccountId}::uuid AND u.status = 'active'`
  const [account] = await database.asSystem(tenantId).read(() => database.rows<AccountWithPosts>(statement))
  return account ?? null
}
