import type { IncomingMessage } from 'node:http'
import type { Database } from '@hubcap/database/door/database'
import { nowhere, type Origin } from '../operation/origin.ts'
import { keyMark } from '../tenancy/key-secret.ts'
import { loadKey } from '../tenancy/load-key.ts'
import { loadSignedIn, type SignedIn } from '../tenancy/load-signed-in.ts'
import { readToken } from '../tenancy/signed-token.ts'

export type Authenticated = { signedIn: SignedIn | null; origin: Origin }

/** The request came with an API key that isn't there, or holds no more. */
export class KeyRefused extends Error {}

const originOf = (request: IncomingMessage): Origin => ({
  ...nowhere,
  requestId: crypto.randomUUID(),
  ip: request.socket.remoteAddress ?? null,
  userAgent: request.headers['user-agent'] ?? null,
})

/**
 * Who sent the request: a person by the portal's one-minute token, nobody where there is none, or it holds no more; or another
 * system by its key. @throws KeyRefused
 */
export async function authenticate(
  request: IncomingMessage,
  { database, secret, now }: { database: Database; secret: string; now: Date },
): Promise<Authenticated> {
  const origin = originOf(request)
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token) return { signedIn: null, origin }
  if (token.startsWith(keyMark)) {
    const known = await loadKey(database, token, now)
    if (!known) throw new KeyRefused()
    return { signedIn: known.signedIn, origin: { ...origin, apiKeyId: known.apiKeyId } }
  }
  const claims = await readToken(secret, 'hubcap-api', token, now)
  if (!claims?.sub || !claims.tid) return { signedIn: null, origin }
  const session = { tenantId: claims.tid, userAccountId: claims.sub, assignmentId: claims.aid ?? null }
  return { signedIn: await loadSignedIn(database, session), origin }
}
