import { createHash, randomBytes } from 'node:crypto'

/** How a key begins: by it a key is told from a person's token, and found where somebody published one by mistake. */
export const keyMark = 'hk_'

const secretBytes = 32
const shownLength = keyMark.length + 6

/**
 * SHA-256, and no slow hash as for passwords: of 256 random bits none can be guessed, however fast guesses are; and what each
 * request is looked up by has to be the same for the same key.
 */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/** A new key, and all of it that is kept. */
export function newKey(): { key: string; hash: string; prefix: string } {
  const key = keyMark + randomBytes(secretBytes).toString('base64url')
  return { key, hash: hashOfKey(key), prefix: key.slice(0, shownLength) }
}
