import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoyaltyTerms, royaltyOf } from './royalty.ts'

const terms = (change: Partial<RoyaltyTerms> = {}): RoyaltyTerms => ({
  basis: 'on_use',
  tiers: {
    cards: [
      { from: 0, rate: 500 },
      { from: 100_000, rate: 400 },
      { from: 500_000, rate: 250 },
    ],
  },
  otherTiers: [{ from: 0, rate: 300 }],
  minimum: 0,
  ...change,
})

const total = (amount: number, change: Partial<RoyaltyTerms> = {}) =>
  royaltyOf(terms(change), [{ group: 'cards', amount }]).total

describe('royaltyOf', () => {
  it('takes each part of an amount at the rate of its tier', () => {
    expect(total(100_000)).toBe(5000)
    expect(total(300_000)).toBe(5000 + 8000)
    expect(total(600_000)).toBe(5000 + 16_000 + 2500)
  })

  it('adds a group up before it goes by tiers, and knows groups apart', () => {
    const bases = [
      { group: 'cards', amount: 60_000 },
      { group: 'wash', amount: 10_000 },
      { group: 'cards', amount: 60_000 },
    ]
    expect(royaltyOf(terms(), bases).parts).toEqual([
      { group: 'cards', amount: 120_000, royalty: 5800 },
      { group: 'wash', amount: 10_000, royalty: 300 },
    ])
    expect(royaltyOf(terms({ otherTiers: [] }), bases).total).toBe(5800)
  })

  it('rounds half up, once', () => {
    expect(total(9)).toBe(0)
    expect(total(10)).toBe(1)
    expect(total(100_012)).toBe(5000)
    expect(total(100_013)).toBe(5001)
  })

  it('is the minimum at least, and that alone where nothing was taken', () => {
    expect(royaltyOf(terms({ minimum: 6000 }), [{ group: 'cards', amount: 100_000 }])).toMatchObject({
      toMinimum: 1000,
      total: 6000,
    })
    expect(royaltyOf(terms({ minimum: 6000 }), [])).toMatchObject({ toMinimum: 6000, total: 6000 })
    expect(total(200_000, { minimum: 6000 })).toBe(9000)
  })

  it('gives back what was undone beyond what was done', () => {
    expect(total(-100_000)).toBe(-5000)
    expect(total(-100_000, { minimum: 1000 })).toBe(1000)
  })

  it('never falls as the amount grows, by tiers of any kind, and never depends on the order', () => {
    const tier = fc.record({ from: fc.nat(10_000_000), rate: fc.nat(10_000) })
    const tiers = fc
      .array(tier, { maxLength: 4 })
      .map((rest) => [{ from: 0, rate: 100 }, ...rest.filter(({ from }) => from > 0)])
    const bases = fc.array(
      fc.record({ group: fc.constantFrom('a', 'b'), amount: fc.integer({ min: -1000, max: 9_999_999 }) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(tiers, bases, fc.nat(1000), (by, all, more) => {
        const set = terms({ tiers: {}, otherTiers: by })
        const { total: sum } = royaltyOf(set, all)
        expect(royaltyOf(set, all.toReversed()).total).toBe(sum)
        expect(royaltyOf(set, [...all, { group: 'a', amount: more }]).total).toBeGreaterThanOrEqual(sum)
      }),
    )
  })
})
