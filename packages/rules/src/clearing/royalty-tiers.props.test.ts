import fc from 'fast-check'
import { expect, it } from 'vitest'
import { royaltyOf } from './royalty.ts'
import { setRoyaltyTermInput } from './set-royalty-term.input.ts'

const steps = fc.array(
  fc.record({ step: fc.integer({ min: 1, max: 1_000_000 }), rate: fc.integer({ min: 0, max: 10_000 }) }),
  { minLength: 1, maxLength: 10 },
)
/** Rising from 0. */
const tiers = steps.map((all) => {
  let from = 0
  return all.map(({ step, rate }, at) => {
    from = at === 0 ? 0 : from + step
    return { from, rate }
  })
})
const royalty = (otherTiers: { from: number; rate: number }[], amount: number) =>
  royaltyOf({ basis: 'on_use', tiers: {}, otherTiers, minimum: 0 }, [{ group: 'count', amount }]).total
const inputOf = (otherTiers: unknown) =>
  setRoyaltyTermInput.safeParse({
    ...{ franchiseeId: 'f', fromOn: '2026-12-01', basis: 'on_use', groups: [], otherTiers, minimum: 0 },
    idempotencyKey: 'tiers-of-royalty',
  })

it('every unit is in one tier: an amount is at each unit’s own rate, none twice and none left out', () => {
  fc.assert(
    fc.property(tiers, fc.integer({ min: 0, max: 3000 }), (all, amount) => {
      const narrow = all
        .map(({ from, rate }) => ({ from: from % 5000, rate }))
        .toSorted((one, other) => one.from - other.from)
      const rising = narrow.filter(({ from }, at) => at === 0 || from > (narrow[at - 1]?.from ?? 0))
      let exact = 0
      for (let unit = 0; unit < amount; unit++) exact += rising.findLast(({ from }) => from <= unit)?.rate ?? 0
      expect(royalty(rising, amount)).toBe(Math.floor((2 * exact + 10_000) / 20_000))
    }),
    { numRuns: 200 },
  )
})

it('tiers that rise from 0 are accepted', () => {
  fc.assert(fc.property(tiers, (all) => expect(inputOf(all).success).toBe(true)))
})

it('tiers with a gap at the beginning, or that overlap, are refused at the tier', () => {
  fc.assert(
    fc.property(tiers, fc.nat(), (all, chosen) => {
      const at = chosen % all.length
      const wrong = all.map((tier, place) =>
        place === at ? { ...tier, from: at === 0 ? 1 : (all[at - 1]?.from ?? 0) } : tier,
      )
      const found = inputOf(wrong)
      expect(found.error?.issues[0]?.path.slice(0, 3)).toEqual(['otherTiers', at, 'from'])
    }),
  )
})
