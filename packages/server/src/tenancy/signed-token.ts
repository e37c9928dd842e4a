import { createSecretKey, type KeyObject } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

const keys = new Map<string, KeyObject>()

/** A process has one secret, or a few in tests; made anew for each token, the key cost more than the check by it. */
function key(secret: string): KeyObject {
  const known = keys.get(secret)
  if (known) return known
  const made = createSecretKey(secret, 'utf8')
  keys.set(secret, made)
  return made
}

/** What a token is for; one made for one use is worth nothing for another. */
export type TokenUse = 'hubcap-api' | 'hubcap-sign-in' | 'hubcap-presentation'

type Claims = Record<string, string>

/** @param now when it is issued; @param seconds how long it holds */
export const signToken = (secret: string, use: TokenUse, claims: Claims, now: Date, seconds: number): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(use)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + seconds * 1000))
    .sign(key(secret))

/** The claims, or null where the token is forged, expired, or was made for another use. */
export async function readToken(secret: string, use: TokenUse, token: string, now: Date): Promise<Claims | null> {
  try {
    const { payload } = await jwtVerify(token, key(secret), { audience: use, algorithms: ['HS256'], currentDate: now })
    return payload as Claims
  } catch {
    return null
  }
}
