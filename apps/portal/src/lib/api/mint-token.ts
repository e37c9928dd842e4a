import { SignJWT } from 'jose'
import type { Caller } from '../caller/caller.ts'
import { env } from '../env.ts'
import type { PortalSession } from '../session/session.ts'

/** The row's own id out of a global one: base64 of Type:id. */
const rowId = (globalId: string): string => Buffer.from(globalId, 'base64').toString('utf8').split(':').at(-1) ?? ''

const known = (claims: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value))

/**
 * What the api believes for the next 60 seconds: who asks, if anybody, and from where. It never leaves the two processes, and
 * no longer than its session holds is it worth anything.
 */
export function mintToken(session: PortalSession | null, { ip, userAgent, deviceKey }: Caller): Promise<string> {
  const assignment = session?.assignmentId ? rowId(session.assignmentId) : null
  const who = session && { sub: session.userAccountId, tid: session.tenantId, sid: session.sessionId, aid: assignment }
  return new SignJWT(known({ ...who, ip, ua: userAgent, dev: deviceKey }))
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('hubcap-portal')
    .setAudience('hubcap-api')
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(env().HUBCAP_SECRET))
}
