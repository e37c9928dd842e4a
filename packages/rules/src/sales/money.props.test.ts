import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxMoney } from '../input/max-money.ts'
import { locales } from '../tenancy/locale.ts'
import { formatMoney, moneyText } from './money-format.ts'
import { parseMoney } from './parse-money.ts'

const amounts = fc.integer({ min: 0, max: maxMoney })
const currencies = fc.constantFrom('CNY', 'USD', 'EUR', 'JPY', 'KWD', 'GBP', 'HKD')

it('reads back every amount that it writes, plain or formatted, to the last digit', () => {
  fc.assert(
    fc.property(amounts, currencies, fc.constantFrom(...locales), (minor, currency, locale) => {
      expect(parseMoney(moneyText(minor, currency), currency)).toEqual({ ok: true, minor })
      expect(parseMoney(formatMoney(minor, currency, locale), currency)).toEqual({ ok: true, minor })
    }),
  )
})

it('answers any text at all with a safe amount in range or an issue', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), currencies, (written, currency) => {
      const read = parseMoney(written, currency)
      if (read.ok) expect(Number.isSafeInteger(read.minor) && read.minor >= 0 && read.minor <= maxMoney).toBe(true)
      else expect(read.issue.code).toBeTypeOf('string')
    }),
  )
})

it('tells amounts that differ apart', () => {
  fc.assert(
    fc.property(amounts, amounts, currencies, (one, other, currency) => {
      expect(moneyText(one, currency) === moneyText(other, currency)).toBe(one === other)
    }),
  )
})
