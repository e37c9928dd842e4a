import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shareOut } from './share-out.ts'

const weights = fc.array(fc.integer({ min: 0, max: 999_999_999_999 }), { minLength: 1, maxLength: 40 })

it('adds up to the total exactly, and nobody with a smaller weight gets more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), weights, fc.constantFrom(1, 100), (total, by, step) => {
      const parts = shareOut(total, by, step)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
      const unit = total % step === 0 ? step : 1
      const inOrder = by.map((weight, at) => ({ weight, part: parts[at] ?? -1 })).sort((a, b) => a.weight - b.weight)
      inOrder.reduce((before, next) => {
        expect(next.part).toBeGreaterThanOrEqual(before.part - (before.weight === next.weight ? unit : 0))
        return next
      })
    }),
  )
})
