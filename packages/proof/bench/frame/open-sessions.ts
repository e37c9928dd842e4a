import type { Stage } from './stage.ts'

/** Signs accounts in, each on a device that has the account's own id: tokenFor() names it. */
export async function openSessions({ sql }: Stage, superuserUrl: string, where = 'true'): Promise<void> {
  await sql(
    superuserUrl,
    `INSERT INTO user_session (tenant_id, id, user_account_id, created_at, proved_at, seen_at, expires_at)
     SELECT tenant_id, id, id, now(), now(), now(), now() + interval '1 day' FROM user_account WHERE ${where}
     ON CONFLICT DO NOTHING`,
  )
}
