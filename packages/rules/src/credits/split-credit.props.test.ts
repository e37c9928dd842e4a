import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spansOf, splitCredit, wholeShare } from './split-credit.ts'

/** Together the whole. */
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: wholeShare - 1 }), { minLength: 0, maxLength: 19 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), wholeShare])
  .map((cuts) => cuts.slice(1).map((cut, at) => cut - (cuts[at] as number)))
  .map((all) => all.map((share, at) => ({ staffId: String.fromCharCode(65 + at), share })))

it('parts add up to the value, and taking back leaves nobody anything', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), shares, (value, all) => {
      const parts = splitCredit(value, spansOf(all))
      expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value)
      const back = new Map(splitCredit(-value, spansOf(all)).map((part) => [part.staffId, part.value]))
      for (const part of parts) expect(part.value + (back.get(part.staffId) ?? Number.NaN)).toBe(0)
    }),
  )
})

it('it does not depend on the order of the shares', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), shares, fc.nat(), (value, all, seed) => {
      const other = all.toSorted((a, b) => ((a.share * 7919 + seed) % 101) - ((b.share * 7919 + seed) % 101))
      expect(splitCredit(value, spansOf(other))).toEqual(splitCredit(value, spansOf(all)))
    }),
  )
})
