import { describe, expect, it } from 'vitest'
import { codeStep, newTotpSecret, totpAddress } from './code-step.ts'

/** The secret of RFC 6238's table, '12345678901234567890', and its codes' last six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

describe('codeStep', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('knows the code of %i', (seconds, code) => {
    expect(codeStep(secret, code, at(seconds))).toBe(Math.floor(seconds / 30))
    expect(codeStep(secret, code, at(seconds + 30))).toBe(Math.floor(seconds / 30))
    expect(codeStep(secret, code, at(seconds + 90))).toBeNull()
  })
})

it('makes secrets of 160 bits and an address that says whose they are', () => {
  const made = newTotpSecret()
  expect(made).toMatch(/^[A-Z2-7]{32}$/)
  const address = new URL(totpAddress(made, 'Hubcap 洁净', 'wang@x.example'))
  expect(address.protocol).toBe('otpauth:')
  expect(address.searchParams.get('secret')).toBe(made)
  expect(decodeURIComponent(address.pathname)).toContain('wang@x.example')
})
