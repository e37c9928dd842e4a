import type { IncomingMessage } from 'node:http'
import type { Database } from '@hubcap/database/door/database'
import { nowhere, type Origin } from '../operation/origin.ts'
import { keyMark } from '../tenancy/key-secret.ts'
import { loadKey } from '../tenancy/load-key.ts'
import { loadSignedIn, type SignedIn } from '../tenancy/load-signed-in.ts'
import { touchSession } from '../tenancy/sessions/touch-session.ts'
import { readToken } from '../tenancy/signed-token.ts'

export type Authenticated = {
  signedIn: SignedIn | null
  /** Signed in, and nobody before they have the second factor that headquarters wants of them. */
  settingUp: SignedIn | null
  origin: Origin
}

/** The request came with an API key that isn't there, or holds no more. */
export class KeyRefused extends Error {
  readonly origin: Origin

  constructor(origin: Origin) {
    super('Key refused')
    this.origin = origin
  }
}

/** Beside a key, which says nothing of where it is used, the portal's word for that. */
const callerHeader = 'x-hubcap-caller'

type Claims = Awaited<ReturnType<typeof readToken>>

function tokenOf({ headers }: IncomingMessage): string | null {
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && token ? token : null
}

/** As the portal's word has it, for those who aren't signed in too; else the socket's. */
const originOf = (request: IncomingMessage, claims: Claims): Origin => ({
  ...nowhere,
  requestId: crypto.randomUUID(),
  ip: claims?.ip || (request.socket.remoteAddress ?? null),
  userAgent: claims?.ua || (request.headers['user-agent'] ?? null),
  sessionId: claims?.sid || null,
  deviceKey: claims?.dev || null,
})

/**
 * Who sent the request: a person by the portal's one-minute token, nobody where there is none, or it or its session holds no
 * more; or another system by its key. @throws KeyRefused
 */
export async function authenticate(
  request: IncomingMessage,
  { database, secret, now }: { database: Database; secret: string; now: Date },
): Promise<Authenticated> {
  const token = tokenOf(request)
  if (token?.startsWith(keyMark)) {
    const caller = String(request.headers[callerHeader] ?? '')
    const claims = caller ? await readToken(secret, 'hubcap-api', caller, now) : null
    const origin = originOf(request, claims)
    const known = await loadKey(database, token, now)
    if (!known) throw new KeyRefused(origin)
    return { signedIn: known.signedIn, settingUp: null, origin: { ...origin, apiKeyId: known.apiKeyId } }
  }
  const claims = token ? await readToken(secret, 'hubcap-api', token, now) : null
  const origin = originOf(request, claims)
  const nobody = { signedIn: null, settingUp: null, origin }
  if (!claims?.sub || !claims.tid || !claims.sid) return nobody
  const who = { tenantId: claims.tid, userAccountId: claims.sub, assignmentId: claims.aid ?? null }
  const signedIn = await loadSignedIn(database, who, { id: claims.sid, at: now })
  if (!signedIn) return nobody
  if (signedIn.seenLongAgo) await touchSession(database, who, origin, now)
  return signedIn.secondFactor.isMissing ? { ...nobody, settingUp: signedIn } : { ...nobody, signedIn }
}
