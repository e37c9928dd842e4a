import type { IncomingMessage } from 'node:http'
import type { Database } from '@hubcap/database/door/database'
import { loadSignedIn, type SignedIn } from '../tenancy/load-signed-in.ts'
import { readToken } from '../tenancy/signed-token.ts'

/** Who sent the request, by the portal's one-minute token; null where there is none, or it holds no more. */
export async function authenticate(
  request: IncomingMessage,
  { database, secret, now }: { database: Database; secret: string; now: Date },
): Promise<SignedIn | null> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token) return null
  const claims = await readToken(secret, 'hubcap-api', token, now)
  if (!claims?.sub || !claims.tid) return null
  return loadSignedIn(database, { tenantId: claims.tid, userAccountId: claims.sub, assignmentId: claims.aid ?? null })
}
