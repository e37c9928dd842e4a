import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumOfShares } from '../input/whole-percents.ts'
import { bonusFunders } from './bonus-funder.ts'
import { fundingBy, fundingLess, fundingRule, fundingTaken } from './bonus-funding.ts'

it('takes a rule whose shares are the whole, and no other', () => {
  expect(fundingRule.safeParse({ seller: 50, server: 30, headquarters: 20 }).success).toBe(true)
  for (const shares of [
    [50, 30, 10],
    [50, 30, 30],
    [101, -1, 0],
    [33.4, 33.3, 33.3],
  ]) {
    const [seller, server, headquarters] = shares
    expect(fundingRule.safeParse({ seller, server, headquarters }).success).toBe(false)
  }
})

it('gives the largest remainder its cent, the seller first where they are alike', () => {
  expect(fundingBy(100, { seller: 33, server: 33, headquarters: 34 })).toEqual({
    seller: 33,
    server: 33,
    headquarters: 34,
  })
  expect(fundingBy(1, { seller: 50, server: 50, headquarters: 0 })).toEqual({ seller: 1, server: 0, headquarters: 0 })
})

it('lets each funder bear exactly its part of a bonus, in whatever steps it is used', () => {
  const parts = fc.record({ seller: fc.nat(5000), server: fc.nat(5000), headquarters: fc.nat(5000) })
  fc.assert(
    fc.property(parts, fc.array(fc.nat(3000), { maxLength: 20 }), (granted, uses) => {
      let left = granted
      for (const use of [...uses, sumOfShares(granted)]) {
        const amount = Math.min(use, sumOfShares(left))
        const taken = fundingTaken(amount, left)
        expect(sumOfShares(taken)).toBe(amount)
        for (const funder of bonusFunders) expect(taken[funder]).toBeLessThanOrEqual(left[funder])
        left = fundingLess(left, taken)
      }
      expect(left).toEqual({ seller: 0, server: 0, headquarters: 0 })
    }),
  )
})
