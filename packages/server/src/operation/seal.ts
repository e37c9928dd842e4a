import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16

/** A key for one use alone, so that what is sealed for one opens for no other. */
const keyFor = (secret: string, use: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', `hubcap seal ${use}`, keyBytes))

/** A text as it may lie in the database: nobody reads or changes it who hasn't the installation's secret. */
export function seal(secret: string, use: string, text: string): string {
  const nonce = randomBytes(nonceBytes)
  const box = createCipheriv(cipher, keyFor(secret, use), nonce)
  return Buffer.concat([nonce, box.update(text, 'utf8'), box.final(), box.getAuthTag()]).toString('base64url')
}

/** @throws where it was sealed with another secret, for another use, or was changed since */
export function unseal(secret: string, use: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const box = createDecipheriv(cipher, keyFor(secret, use), bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  box.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([box.update(bytes.subarray(nonceBytes, -tagBytes)), box.final()]).toString('utf8')
}
