import type { Reading } from '../door/database.ts'

export type KnownKey = { tenantId: string; id: string; userAccountId: string; lastUsedAt: Date | null }

/** The key with that hash, of whatever chain, that is neither revoked nor expired; asked for each request that comes with one. */
export async function apiKeyOfHash(db: Reading, hash: string, now: Date): Promise<KnownKey | null> {
  const [found] = await db.$queryRaw<KnownKey[]>`
    SELECT tenant_id AS "tenantId", id, user_account_id AS "userAccountId", last_used_at AS "lastUsedAt"
    FROM app.api_key_of_hash(${hash}::text, ${now}::timestamptz)`
  return found ?? null
}
