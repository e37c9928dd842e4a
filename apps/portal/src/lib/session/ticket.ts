import { jwtVerify } from 'jose'
import { z } from 'zod'
import { env } from '../env.ts'
import type { PortalSession } from './session.ts'

const claims = z.object({ sub: z.string(), tid: z.string() })

/** The api's signed word that a password was right, good for two minutes. Null when it isn't that, or no longer. */
export async function readTicket(ticket: string): Promise<PortalSession | null> {
  try {
    const { payload } = await jwtVerify(ticket, new TextEncoder().encode(env().HUBCAP_SECRET), {
      algorithms: ['HS256'],
      audience: 'hubcap-sign-in',
    })
    const { sub, tid } = claims.parse(payload)
    return { userAccountId: sub, tenantId: tid, assignmentId: null }
  } catch {
    return null
  }
}
