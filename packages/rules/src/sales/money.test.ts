import { describe, expect, it } from 'vitest'
import { maxMoney } from '../input/max-money.ts'
import { formatMoney, formatMoneyShort, fractionDigits, moneyText } from './money-format.ts'
import { parseMoney } from './parse-money.ts'

describe('formatMoney', () => {
  it.each([
    [123_450, 'CNY', 'zh', '¥1,234.50'],
    [123_450, 'CNY', 'en', '¥1,234.50'],
    [126_579_322, 'USD', 'zh', '$1,265,793.22'],
    [-5, 'CNY', 'zh', '-¥0.05'],
    [1234, 'JPY', 'en', '¥1,234'],
    [Number.MAX_SAFE_INTEGER, 'CNY', 'zh', '¥90,071,992,547,409.91'],
  ] as const)('%d %s in %s: %s', (minor, currency, locale, text) => {
    expect(formatMoney(minor, currency, locale)).toBe(text)
  })
})

describe('formatMoneyShort', () => {
  it.each([
    [999_999, 'CNY', 'zh', '¥9,999.99'],
    [126_579_322, 'CNY', 'zh', '¥126.6万'],
    [126_579_322, 'CNY', 'en', '¥1.3M'],
    [1_234_500_000_000, 'CNY', 'zh', '¥123.5亿'],
    [9_999_999_999, 'CNY', 'zh', '¥1亿'],
    [1_234_567, 'USD', 'en', '$12.3K'],
    [-126_579_322, 'CNY', 'zh', '-¥126.6万'],
    [12_345, 'JPY', 'zh', '¥1.2万'],
  ] as const)('%d %s in %s: %s', (minor, currency, locale, text) => {
    expect(formatMoneyShort(minor, currency, locale)).toBe(text)
  })
})

describe('moneyText', () => {
  it('writes what a file can hold', () => {
    expect([moneyText(5, 'CNY'), moneyText(-123_456, 'CNY'), moneyText(7, 'JPY'), moneyText(1, 'KWD')]).toEqual([
      '0.05',
      '-1234.56',
      '7',
      '0.001',
    ])
    expect(() => fractionDigits('YUAN')).toThrow(RangeError)
  })
})

describe('parseMoney', () => {
  it.each([
    ['1,234.5', 123_450],
    ['¥1234', 123_400],
    ['￥１，２３４．５０', 123_450],
    ['1234元', 123_400],
    ['CNY 1234.56', 123_456],
    ['1234.56 cny', 123_456],
    ['US$ 12', 1200],
    ['.5', 50],
    ['5.', 500],
    ['007', 700],
    ['440.0000', 44_000],
    ['1.2万', 1_200_000],
    ['1.23456万', 1_234_560],
    ['0.5亿', 5_000_000_000],
    ['0', 0],
    ['-0.00', 0],
    ['9999999999.99', maxMoney],
  ])('%s: %d', (written, minor) => {
    expect(parseMoney(written, 'CNY')).toEqual({ ok: true, minor })
  })

  it.each([
    ['', 'required'],
    ['¥', 'required'],
    ['abc', 'not_a_number'],
    ['1,5', 'not_a_number'],
    ['1.234,50', 'not_a_number'],
    ['1e5', 'not_a_number'],
    ['12,34,567', 'not_a_number'],
    ['.', 'not_a_number'],
    ['万', 'not_a_number'],
    ['0x10', 'not_a_number'],
    ['1.005', 'too_many_decimals'],
    ['0.0000001万', 'too_many_decimals'],
    ['-5', 'too_small'],
    ['¥-5', 'too_small'],
    ['−5', 'too_small'],
    ['10000000000', 'too_large'],
    ['9'.repeat(1000), 'too_large'],
  ])('%s: %s', (written, code) => {
    expect(parseMoney(written, 'CNY')).toMatchObject({ ok: false, issue: { code } })
  })

  it('goes by the currency', () => {
    expect(parseMoney('12.5', 'JPY')).toMatchObject({ issue: { code: 'too_many_decimals', params: { max: 0 } } })
    expect(parseMoney('12.345', 'KWD')).toEqual({ ok: true, minor: 12_345 })
  })
})
