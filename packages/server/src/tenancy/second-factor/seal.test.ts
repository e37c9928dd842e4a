import { expect, it } from 'vitest'
import { codeHash, seal, unseal } from './seal.ts'

const secret = 'a secret of the tests, thirty-two letters or more'

it('opens for its owner alone, with its secret alone, unchanged', () => {
  const sealed = seal(secret, 'owner', 'JBSWY3DPEHPK3PXP')
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
  expect(unseal(secret, 'owner', sealed)).toBe('JBSWY3DPEHPK3PXP')
  expect(() => unseal(secret, 'another', sealed)).toThrow()
  expect(() => unseal(`${secret}!`, 'owner', sealed)).toThrow()
  const changed = sealed.slice(0, -4) + (sealed.endsWith('AAAA') ? 'BBBB' : 'AAAA')
  expect(() => unseal(secret, 'owner', changed)).toThrow()
  expect(() => unseal(secret, 'owner', sealed.replace('v1', 'v0'))).toThrow()
})

it('is never the same twice', () => {
  expect(seal(secret, 'owner', 'x')).not.toBe(seal(secret, 'owner', 'x'))
})

it('hashes a code for its owner', () => {
  expect(codeHash(secret, 'owner', 'abcd')).toBe(codeHash(secret, 'owner', 'abcd'))
  expect(codeHash(secret, 'owner', 'abcd')).not.toBe(codeHash(secret, 'another', 'abcd'))
})
