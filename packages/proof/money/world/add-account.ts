import { randomUUID } from 'node:crypto'
import type { Stage } from '../../bench/frame/stage.ts'
import type { Asker } from '../../bench/frame/token.ts'

type Post = { role: string; franchiseeId?: string; storeId?: string; staffId?: string }

/** An account that has one post there. */
export async function addAccount({ sql }: Stage, url: string, tenantId: string, post: Post): Promise<Asker> {
  const [account, assignment] = [randomUUID(), randomUUID()]
  const { role, franchiseeId, storeId, staffId } = post
  await sql(
    url,
    `INSERT INTO user_account (tenant_id, id, name, email, locale, status, created_at)
     VALUES ('${tenantId}', '${account}', '${role}', '${account}@proof.example', 'zh', 'active', now())`,
    `INSERT INTO assignment (tenant_id, id, user_account_id, role, staff_id, created_at)
     VALUES ('${tenantId}', '${assignment}', '${account}', '${role}', ${staffId ? `'${staffId}'` : 'NULL'}, now() - interval '1 day')`,
    ...(franchiseeId
      ? [
          `INSERT INTO assignment_place (tenant_id, id, user_account_id, assignment_id, franchisee_id, store_id)
           VALUES ('${tenantId}', '${randomUUID()}', '${account}', '${assignment}', '${franchiseeId}', ${storeId ? `'${storeId}'` : 'NULL'})`,
        ]
      : []),
  )
  return { tenantId, userAccountId: account, assignmentId: assignment }
}
