import { createHmac } from 'node:crypto'

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Who asks: an account of a chain, acting as one of its posts. */
export type Asker = { tenantId: string; userAccountId: string; assignmentId: string; sessionId?: string }

function signed(secret: string, claims: object, at = Date.now()): string {
  const issued = Math.floor(at / 1000)
  const text = `${part({ alg: 'HS256' })}.${part({ ...claims, iat: issued, exp: issued + 3600 })}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

/**
 * A token as the portal signs them for the API, good for an hour: of the session that has the account's own id, or a named one.
 * at: the API's clock, in milliseconds.
 */
export const tokenFor = (
  secret: string,
  { tenantId, userAccountId, assignmentId, sessionId }: Asker,
  at = Date.now(),
): string =>
  signed(
    secret,
    {
      ...{ sub: userAccountId, tid: tenantId, sid: sessionId ?? userAccountId, aid: assignmentId },
      aud: 'hubcap-api',
    },
    at,
  )

/** The proof that a customer stood before that account, as the product signs it once it has identified somebody. */
export const presentationFor = (secret: string, { tenantId, userAccountId }: Asker, customerId: string): string =>
  signed(secret, { sub: userAccountId, tid: tenantId, customer: customerId, aud: 'hubcap-presentation' })
