import { expect, it } from 'vitest'
import { seal, unseal } from './seal.ts'

const secret = 'a secret of thirty-two characters'

it('gives back what was sealed, and seals the same never alike', () => {
  const [once, again] = [seal(secret, 'webhook', 'whsec_秘密'), seal(secret, 'webhook', 'whsec_秘密')]
  expect([unseal(secret, 'webhook', once), unseal(secret, 'webhook', again)]).toEqual(['whsec_秘密', 'whsec_秘密'])
  expect(once).not.toBe(again)
})

it('opens with no other secret, for no other use, and not where a bit was changed', () => {
  const sealed = seal(secret, 'webhook', 'whsec_1')
  expect(() => unseal(`${secret}!`, 'webhook', sealed)).toThrow()
  expect(() => unseal(secret, 'other', sealed)).toThrow()
  for (let at = 0; at < Buffer.from(sealed, 'base64url').length; at += 1) {
    const bytes = Buffer.from(sealed, 'base64url')
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect(() => unseal(secret, 'webhook', bytes.toString('base64url'))).toThrow()
  }
})
