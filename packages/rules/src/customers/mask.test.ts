import { describe, expect, it } from 'vitest'
import { isMasked, maskName, maskPhone, maskPhonesIn } from './mask.ts'

describe('maskName', () => {
  it.each([
    ['王小明', '王*明'],
    ['王明', '王*'],
    ['王', '*'],
    ['欧阳小明', '欧**明'],
    ['张 三', '张*'],
    ['阿卜杜拉·买买提', '阿****提'],
    ['Nancy Davolio', 'N*** D***'],
    ['Ana María de la Cruz', 'A*** C***'],
    ['Cher', 'C***'],
    ['X', '*'],
    ['J R', '* *'],
    ["Bon app'", 'B*** a***'],
    ['👨‍👩‍👧‍👦洗车', '👨‍👩‍👧‍👦*车'],
    ['🇨🇳', '*'],
    ['𠮷野家', '𠮷*家'],
    ['', '*'],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it('gives away no length of a long name', () => {
    expect(maskName('上海捷净汽车服务有限公司')).toBe(maskName('上海浦东新区捷净汽车美容服务有限责任公司'))
  })
})

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
