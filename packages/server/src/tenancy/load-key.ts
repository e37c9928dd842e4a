import type { Database } from '@hubcap/database/door/database'
import { apiKeyOfHash, type KnownKey } from '@hubcap/database/lookups/api-key-of-hash'
import { isUseToBeWritten } from '@hubcap/rules/tenancy/key-expiry'
import { hashOfKey } from './key-secret.ts'
import { loadSignedIn, type SignedIn } from './load-signed-in.ts'

async function writeUse(database: Database, { tenantId, id, lastUsedAt }: KnownKey, now: Date): Promise<void> {
  // Of several requests at once, one finds it as it was.
  const asFound = { id, lastUsedAt }
  await database.asSystem(tenantId).write((db) => db.apiKey.updateMany({ where: asFound, data: { lastUsedAt: now } }))
}

/** Who a key stands for now; null where there is no such key, or it is revoked or expired. */
export async function loadKey(
  database: Database,
  key: string,
  now: Date,
): Promise<{ signedIn: SignedIn; apiKeyId: string } | null> {
  const known = await database.asNobody().read((db) => apiKeyOfHash(db, hashOfKey(key), now))
  if (!known) return null
  const { tenantId, userAccountId, id, lastUsedAt } = known
  const signedIn = await loadSignedIn(database, { tenantId, userAccountId, assignmentId: null })
  if (!signedIn) return null
  if (isUseToBeWritten(lastUsedAt, now)) await writeUse(database, known, now)
  return { signedIn, apiKeyId: id }
}
