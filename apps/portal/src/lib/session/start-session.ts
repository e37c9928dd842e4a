import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { env } from '../env.ts'
import { sessionSeconds } from './auth-options.ts'
import type { PortalSession } from './session.ts'

/** Keeps who is signed in, as next-auth reads it. Only in a route handler or a server action. */
export async function startSession(post: PortalSession): Promise<void> {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = env()
  const secure = NEXTAUTH_URL.startsWith('https:')
  const value = await encode({ token: { post }, secret: NEXTAUTH_SECRET, maxAge: sessionSeconds })
  const name = `${secure ? '__Secure-' : ''}next-auth.session-token`
  ;(await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: sessionSeconds })
}
