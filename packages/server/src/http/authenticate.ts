import type { IncomingMessage } from 'node:http'
import type { Database } from '@hubcap/database/door/database'
import { nowhere, type Origin } from '../operation/origin.ts'
import { loadSignedIn, type SignedIn } from '../tenancy/load-signed-in.ts'
import { readToken } from '../tenancy/signed-token.ts'

export type Authenticated = { signedIn: SignedIn | null; origin: Origin }

const originOf = (request: IncomingMessage): Origin => ({
  ...nowhere,
  requestId: crypto.randomUUID(),
  ip: request.socket.remoteAddress ?? null,
  userAgent: request.headers['user-agent'] ?? null,
})

/** Who sent the request, by the portal's one-minute token; nobody where there is none, or it holds no more. */
export async function authenticate(
  request: IncomingMessage,
  { database, secret, now }: { database: Database; secret: string; now: Date },
): Promise<Authenticated> {
  const origin = originOf(request)
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !token) return { signedIn: null, origin }
  const claims = await readToken(secret, 'hubcap-api', token, now)
  if (!claims?.sub || !claims.tid) return { signedIn: null, origin }
  const session = { tenantId: claims.tid, userAccountId: claims.sub, assignmentId: claims.aid ?? null }
  return { signedIn: await loadSignedIn(database, session), origin }
}
