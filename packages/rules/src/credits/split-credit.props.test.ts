import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitCredit } from './split-credit.ts'

const shares = fc
  .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 })
  .map((all) => all.map((share, at) => ({ staffId: String.fromCharCode(65 + at), share })))

it('parts add up to the value, and taking back leaves nobody anything', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), shares, (value, all) => {
      const parts = splitCredit(value, all)
      expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value)
      const back = new Map(splitCredit(-value, all).map((part) => [part.staffId, part.value]))
      for (const part of parts) expect(part.value + (back.get(part.staffId) ?? Number.NaN)).toBe(0)
    }),
  )
})

it('it does not depend on the order of the shares', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), shares, fc.nat(), (value, all, seed) => {
      const other = all.toSorted((a, b) => ((a.share * 7919 + seed) % 101) - ((b.share * 7919 + seed) % 101))
      expect(splitCredit(value, other)).toEqual(splitCredit(value, all))
    }),
  )
})
