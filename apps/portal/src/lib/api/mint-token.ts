import { SignJWT } from 'jose'
import { env } from '../env.ts'
import type { PortalSession } from '../session/session.ts'

/** The row's own id out of a global one: base64 of Type:id. */
const rowId = (globalId: string): string => Buffer.from(globalId, 'base64').toString('utf8').split(':').at(-1) ?? ''

/** What the api believes for the next 60 seconds. It never leaves the two processes. */
export function mintToken(session: PortalSession): Promise<string> {
  return new SignJWT({ tid: session.tenantId, ...(session.assignmentId && { aid: rowId(session.assignmentId) }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(session.userAccountId)
    .setIssuer('hubcap-portal')
    .setAudience('hubcap-api')
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(env().HUBCAP_SECRET))
}
