import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const version = 'v1'
const nonceBytes = 12
const tagBytes = 16

/** A key of its own for each use, out of the one secret that is in the environment and never in the database. */
const keyOf = (secret: string, use: string) => Buffer.from(hkdfSync('sha256', secret, '', `hubcap ${use}`, 32))

/** Encrypts a text for one owner: moved to another's row, it opens no more. */
export function seal(secret: string, owner: string, text: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, 'second factor'), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${version}.${Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')}`
}

/** @throws where it was sealed with another secret, for another owner, or changed since */
export function unseal(secret: string, owner: string, sealed: string): string {
  const [found, body = ''] = sealed.split('.')
  if (found !== version) throw new Error(`Sealed as ${found}, which isn't known`)
  const bytes = Buffer.from(body, 'base64url')
  const nonce = bytes.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, 'second factor'), nonce, { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-tagBytes))
  return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
}

/** What is kept of a code that only has to be known again. */
export const codeHash = (secret: string, owner: string, code: string): string =>
  createHmac('sha256', keyOf(secret, 'recovery codes')).update(`${owner} ${code}`).digest('base64url')
