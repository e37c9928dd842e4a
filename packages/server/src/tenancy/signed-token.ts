import type { webcrypto } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

const keys = new Map<string, Promise<webcrypto.CryptoKey>>()
const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/**
 * A process has one secret, or a few in tests; made anew for each token, the key cost more than the check by it. In the form
 * that checks it: jose makes that anew of any other.
 */
function key(secret: string): Promise<webcrypto.CryptoKey> {
  const known = keys.get(secret)
  if (known) return known
  const made = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign', 'verify'])
  keys.set(secret, made)
  return made
}

/** What a token is for; one made for one use is worth nothing for another. */
export type TokenUse = 'hubcap-api' | 'hubcap-sign-in' | 'hubcap-presentation'

type Claims = Record<string, string>

/** @param now when it is issued; @param seconds how long it holds */
export const signToken = async (
  secret: string,
  use: TokenUse,
  claims: Claims,
  now: Date,
  seconds: number,
): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(use)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + seconds * 1000))
    .sign(await key(secret))

/** The claims, or null where the token is forged, expired, or was made for another use. */
export async function readToken(secret: string, use: TokenUse, token: string, now: Date): Promise<Claims | null> {
  try {
    const { payload } = await jwtVerify(token, await key(secret), {
      audience: use,
      algorithms: ['HS256'],
      currentDate: now,
    })
    return payload as Claims
  } catch {
    return null
  }
}
