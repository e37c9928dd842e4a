import fc from 'fast-check'
import { expect, it } from 'vitest'
import { basisInMonth, mostBasisDays } from './basis-in-month.ts'
import { effectiveTarget } from './effective-target.ts'

it('asks the whole target of who is there for all of the month, whatever days it gets', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 45 }),
      fc.integer({ min: 0, max: 1_000_000_000 }),
      (before, now, target) => {
        const basisDays = basisInMonth(before * 100, before * 100, now * 100)
        expect(basisDays).toBe(now * 100)
        expect(effectiveTarget({ target, basisDays, presentDays: now * 100 })).toBe(target)
      },
    ),
  )
})

it('keeps the share of the month, half up, and never more than the most', () => {
  expect(basisInMonth(1000, 2100, 2200)).toBe(1048)
  expect(basisInMonth(0, 2100, 2200)).toBe(0)
  expect(basisInMonth(3100, 100, 6200)).toBe(mostBasisDays)
})
