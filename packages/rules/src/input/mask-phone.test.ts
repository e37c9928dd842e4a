import { describe, expect, it } from 'vitest'
import { isMasked, maskPhone, maskPhonesIn } from './mask-phone.ts'

describe('maskPhone', () => {
  it.each([
    ['+8613800138000', '138****8000'],
    ['138 0013 8000', '138****8000'],
    ['１３８００１３８０００', '138****8000'],
    ['+12065559857', '+120****9857'],
    ['95588', '****88'],
  ])('%s → %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})

describe('maskPhonesIn', () => {
  it.each([
    ['王 13800138000，+86 138-0013-8000', '王 138****8000，138****8000'],
    ['S2026112013800138000', 'S2026112013800138000'],
    ['1234.50', '1234.50'],
  ])('%s → %s', (text, masked) => {
    expect(maskPhonesIn(text)).toBe(masked)
  })
})

it('what is masked is known as such, however the asterisks are typed', () => {
  expect(['138****8000', '138＊＊＊＊8000', '13800138000'].map(isMasked)).toEqual([true, true, false])
})
