import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { env } from '../env.ts'
import { sessionSeconds } from './auth-options.ts'
import type { PortalSession } from './session.ts'

/** Makes the session that next-auth's own route would: for forms that work without a script. Only in a server action. */
export async function startSession(post: PortalSession): Promise<void> {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = env()
  const secure = NEXTAUTH_URL.startsWith('https:')
  const value = await encode({ token: { post }, secret: NEXTAUTH_SECRET, maxAge: sessionSeconds })
  const name = `${secure ? '__Secure-' : ''}next-auth.session-token`
  ;(await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: sessionSeconds })
}
