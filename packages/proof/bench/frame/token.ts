import { createHmac } from 'node:crypto'

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Who asks: an account of a chain, acting as one of its posts. */
export type Asker = { tenantId: string; userAccountId: string; assignmentId: string }

/** A token as the portal signs them for the API, good for an hour. */
export function tokenFor(secret: string, { tenantId, userAccountId, assignmentId }: Asker): string {
  const issued = Math.floor(Date.now() / 1000)
  const claims = { sub: userAccountId, tid: tenantId, aid: assignmentId, aud: 'hubcap-api' }
  const signed = `${part({ alg: 'HS256' })}.${part({ ...claims, iat: issued, exp: issued + 3600 })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}
