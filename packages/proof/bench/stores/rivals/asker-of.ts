import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const secret = process.env.RIVAL_SECRET ?? ''

/**
 * The settings of whoever asks, straight from the signed token: the rivals are spared the look-up of the account and its
 * posts, which the product makes for each request.
 */
export function settingsOf(request: IncomingMessage): Record<string, string> {
  const [head, claims, signature] = (request.headers.authorization ?? '').replace(/^Bearer /, '').split('.')
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature ?? '', 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('The token is forged')
  const { sub, tid } = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())
  return { 'app.tenant_id': tid, 'app.scope': 'chain', 'app.user_account_id': sub }
}
