import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { authOptions } from './auth-options.ts'

/**
 * Who is signed in, by which session, and as which of their posts (a global id; null for the widest one). Only ids: whether
 * the session holds and what they may see is asked from the api each time.
 */
export type PortalSession = {
  tenantId: string
  userAccountId: string
  sessionId: string
  assignmentId: string | null
}

/** The session of this request, or null. Read once per request. */
export const readSession = cache(async (): Promise<PortalSession | null> => {
  const session = (await getServerSession(authOptions)) as { post?: PortalSession } | null
  return session?.post ?? null
})
