import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitTarget } from './split-target.ts'

const of = (target: number, weights: number[], step = 1) =>
  splitTarget({ target, step, children: weights.map((weight, at) => ({ id: `c${at}`, weight })) })
const amounts = (split: ReturnType<typeof of>) => (split.ok ? split.parts.map(({ amount }) => amount) : split.problem)

describe('a target by weights', () => {
  test('that are all 0, of nobody, negative or broken says so instead of guessing', () => {
    expect(amounts(of(100, [0, 0]))).toBe('no_weights')
    expect(amounts(of(100, []))).toBe('no_children')
    expect(amounts(of(100, [1, -1]))).toBe('bad_weight')
    expect(amounts(of(100, [1, 0.5]))).toBe('bad_weight')
    expect(amounts(of(100, [1, Number.NaN]))).toBe('bad_weight')
  })

  test('is shared in whole yuan where it is whole yuan', () => {
    expect(amounts(of(100_000, [1, 1, 1], 100))).toEqual([33_400, 33_300, 33_300])
    expect(amounts(of(100_001, [1, 1, 1], 100))).toEqual([33_334, 33_334, 33_333])
  })

  test('says each one’s share in basis points', () => {
    const split = of(900, [1, 2, 0])
    expect(split.ok && split.parts.map(({ share }) => share)).toEqual([3333, 6667, 0])
  })

  test('is the whole, to the last unit, and in the order of the weights', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 40 })
    const step = fc.constantFrom(1, 100)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), weights, step, (target, given, unit) => {
        const split = of(target, given, unit)
        fc.pre(split.ok)
        if (!split.ok) return
        expect(split.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(target)
        for (const one of split.parts)
          for (const other of split.parts) {
            if (one.weight < other.weight) expect(one.amount).toBeLessThanOrEqual(other.amount)
            if (one.weight === 0) expect(one.amount).toBe(0)
          }
      }),
      { numRuns: 200 },
    )
  })
})
