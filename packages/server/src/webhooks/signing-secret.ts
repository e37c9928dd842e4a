import { randomBytes } from 'node:crypto'
import { seal, unseal } from '../operation/seal.ts'

const use = 'webhook'
const secretBytes = 32

/** How Standard Webhooks writes a secret. */
const mark = 'whsec_'

/** A new secret to sign with, and how it is kept. */
export function newSigningSecret(secret: string): { shown: string; sealed: string } {
  const shown = mark + randomBytes(secretBytes).toString('base64')
  return { shown, sealed: seal(secret, use, shown) }
}

type Held = { secret: string; previousSecret: string | null; previousUntil: Date | null }

/** With what a webhook is signed now: for a day after it was exchanged, with the secret before as well. */
export function signingSecrets(secret: string, held: Held, now: Date): string[] {
  const previous = held.previousUntil && held.previousUntil > now ? held.previousSecret : null
  return [held.secret, previous].flatMap((sealed) => (sealed ? [unseal(secret, use, sealed)] : []))
}
