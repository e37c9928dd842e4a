import { openSessions } from './open-sessions.ts'
import type { Stage } from './stage.ts'
import type { Asker } from './token.ts'

/** Some account of a chain that has a post of that role, signed in. @throws where there is none */
export async function findAsker(stage: Stage, superuserUrl: string, slug: string, role: string): Promise<Asker> {
  const [row] = await stage.sql(
    superuserUrl,
    `SELECT a.tenant_id, a.user_account_id, a.id FROM assignment a JOIN chain c ON c.tenant_id = a.tenant_id
     WHERE c.slug = '${slug}' AND a.role = '${role}' AND a.ended_at IS NULL ORDER BY a.created_at, a.id LIMIT 1`,
  )
  if (!row) throw new Error(`${slug} has no ${role}`)
  await openSessions(stage, superuserUrl, `id = '${row.user_account_id}'`)
  return {
    tenantId: String(row.tenant_id),
    userAccountId: String(row.user_account_id),
    assignmentId: String(row.id),
  }
}
