import { describe, expect, it } from 'vitest'
import { countryOfCurrency, countryOfName } from './country.ts'
import { phoneKey } from './phone-key.ts'

describe('phoneKey', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '１３８００１３８０００',
    '+86 138 0013 8000',
    '+8613800138000',
    '008613800138000',
    '8613800138000',
    '(+86)138-0013-8000',
    '（86）13800138000',
    '０１３８００１３８０００',
    '手机：13800138000',
    ' 138\u00a00013\u20118000 ',
  ])('%s is one mobile number', (written) => {
    expect(phoneKey(written, 'CN')).toBe('+8613800138000')
  })

  it.each([
    ['028-85123456', '+862885123456'],
    ['(028) 8512 3456', '+862885123456'],
    ['+86 28 8512 3456', '+862885123456'],
    ['028-85123456转801', '+862885123456'],
    ['010 6552 9988', '+861065529988'],
    ['0571-87654321', '+8657187654321'],
    ['400-800-1234', '+864008001234'],
    ['+1 (206) 555-9857', '+12065559857'],
    ['+852 2345 6789', '+85223456789'],
  ])('%s → %s', (written, key) => {
    expect(phoneKey(written, 'CN')).toBe(key)
  })

  it.each([
    ['a digit short', '1380013800'],
    ['a digit long', '138001380001'],
    ['no mobile prefix', '12800138000'],
    ['no area code', '85123456'],
    ['two numbers', '13800138000/13900139000'],
    ['words', '没有电话'],
    ['nothing', ''],
    ['a service number', '95588'],
    ['digits without end', '1'.repeat(400)],
  ])('%s is none', (_, written) => {
    expect(phoneKey(written, 'CN')).toBeNull()
  })

  it('reads a number in its own country', () => {
    expect(phoneKey('(206) 555-9857', 'US')).toBe('+12065559857')
    expect(phoneKey('030-0074321', 'DE')).toBe('+49300074321')
    expect(phoneKey('(206) 555-9857', null)).toBeNull()
    expect(phoneKey('+12065559857', null)).toBe('+12065559857')
  })

  it('takes every key for itself', () => {
    for (const key of ['+8613800138000', '+862885123456', '+12065559857']) expect(phoneKey(key, 'CN')).toBe(key)
  })
})

describe('country', () => {
  it.each([
    ['Germany', 'DE'],
    ['德国', 'DE'],
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['中国', 'CN'],
    [' venezuela ', 'VE'],
    ['Northwind', null],
    ['', null],
  ])('%s: %s', (name, country) => {
    expect(countryOfName(name)).toBe(country)
  })

  it('knows whose money it is', () => {
    expect(['CNY', 'USD', 'EUR', 'XAU'].map(countryOfCurrency)).toEqual(['CN', 'US', null, null])
  })
})
