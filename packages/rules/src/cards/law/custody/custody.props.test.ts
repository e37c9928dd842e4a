import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxMoney } from '../../../input/max-money.ts'
import { chinaLaw } from '../parameters/china.ts'
import { supervisedIssuers } from '../parameters/issuer-kind.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import { custodyOf } from './custody-of.ts'

const parameters = parametersOn(chinaLaw, '2026-09-30')
const sums = fc.integer({ min: 0, max: maxMoney })
const facts = fc.record({
  issuer: fc.constantFrom(...supervisedIssuers),
  previousBalance: sums,
  balance: sums,
  held: sums,
  guaranteed: sums,
  parameters: fc.constant(parameters),
})

it('selling all that may be sold is covered in the next quarter, and a fen more is not', () => {
  fc.assert(
    fc.property(facts, (now) => {
      const custody = custodyOf(now)
      const room = custody?.mayStillBeSold ?? -1
      expect(room).toBeGreaterThanOrEqual(0)
      if (room === 0) return
      const next = (sold: number) => custodyOf({ ...now, previousBalance: now.balance + sold })?.missing
      expect(next(room)).toBe(0)
      expect(next(room + 1)).toBeGreaterThan(0)
    }),
  )
})

it('what is covered and what is missing reach what is to be held', () => {
  fc.assert(
    fc.property(facts, (now) => {
      const { toBeHeld, covered, missing } = custodyOf(now) ?? { toBeHeld: 0, covered: 0, missing: -1 }
      expect(missing === 0 ? covered >= toBeHeld : covered + missing === toBeHeld).toBe(true)
      expect(toBeHeld).toBeLessThanOrEqual(now.previousBalance)
    }),
  )
})
