import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownMetrics } from '../credits/metric-definition.ts'
import type { CommissionCredit, CommissionInput, PaidBefore } from './commission.ts'
import { cliffsOf, commissionAt, tierParts } from './commission-at.ts'
import { commissionOf } from './commission-of.ts'
import type { CommissionRule, CommissionTerms } from './commission-rule.ts'
import { commissionTermsSchema } from './commission-terms.input.ts'

const tiers = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 300_000 }), rate: fc.integer({ min: 0, max: 10_000 }) }), {
    ...{ minLength: 1, maxLength: 6 },
  })
  .map((all) => {
    let from = 0
    return all.map(({ step, rate }, at) => {
      from = at === 0 ? 0 : from + step
      return { from, rate }
    })
  })
const rule: fc.Arbitrary<CommissionRule> = fc.record({
  metricId: fc.constantFrom('sales_amount', 'cards_sold'),
  group: fc.constantFrom(null, 'stored_value', 'count'),
  tierBase: fc.constantFrom('amount', 'attainment'),
  tiering: fc.constantFrom('progressive', 'retroactive'),
  tiers,
})
const amountOrNone = fc.option(fc.integer({ min: 1, max: 400_000 }))
const terms: fc.Arbitrary<CommissionTerms> = fc.record({
  rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
  cap: amountOrNone,
  draw: fc.constant(null),
})
const targets = fc.dictionary(fc.constantFrom('sales_amount', 'cards_sold'), fc.integer({ min: 0, max: 900_000 }))
const credit: fc.Arbitrary<CommissionCredit> = fc
  .record({
    metricId: fc.constantFrom('sales_amount', 'cards_sold'),
    record: fc.constant('card_sale' as const),
    recordId: fc.constantFrom(...'abcdefgh'),
    group: fc.constant(null),
    storeId: fc.constant('s'),
    day: fc.constantFrom('2026-10-01', '2026-10-02'),
    value: fc.integer({ min: -300_000, max: 300_000 }),
    isPaidAtSale: fc.constant(false),
  })
  .map((one) => ({ ...one, group: one.recordId < 'd' ? 'stored_value' : 'count' }))

const before = { metrics: ownMetrics, paidBefore: [], clawbackBefore: 0, drawOwedBefore: 0 }
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

it('lines add up to the total exactly, tiers to their amount, and the order of the credits changes nothing', () => {
  fc.assert(
    fc.property(terms, targets, fc.array(credit, { maxLength: 20 }), fc.nat(), (plan, goals, credits, seed) => {
      const input: CommissionInput = { ...before, terms: plan, targets: goals, credits }
      const found = commissionOf(input)
      expect(sum(found.lines.map(({ amount }) => amount))).toBe(found.total)
      expect(found.total).toBe(found.earned - found.cutByCap)
      expect(found.total).toBeLessThanOrEqual(plan.cap ?? found.total)
      for (const one of found.rules) expect(sum(one.parts.map(({ base }) => base))).toBe(one.base)
      const mixed = credits.toSorted((a, b) => ((a.value * 7919 + seed) % 101) - ((b.value * 7919 + seed) % 101))
      expect(commissionOf({ ...input, credits: mixed })).toEqual(found)
    }),
  )
})

it('a scale pays every unit once: by tiers what it pays unit by unit', () => {
  fc.assert(
    fc.property(tiers, fc.integer({ min: 0, max: 2000 }), (all, amount) => {
      const narrow = all.filter(({ from }) => from < 2000)
      const scale: CommissionRule = {
        metricId: 'sales_amount',
        group: null,
        tierBase: 'amount',
        tiering: 'progressive',
        tiers: narrow,
      }
      let exact = 0
      for (let unit = 0; unit < amount; unit++) exact += narrow.findLast(({ from }) => from <= unit)?.rate ?? 0
      expect(commissionAt(scale, 'money', amount)).toBe(Math.floor((2 * exact + 10_000) / 20_000))
      expect(sum(tierParts(scale, amount).map(({ base }) => base))).toBe(amount)
    }),
  )
})

it('more sold never pays less, but where a cliff is told of', () => {
  fc.assert(
    fc.property(
      rule,
      fc.integer({ min: 0, max: 1_500_000 }),
      fc.integer({ min: 0, max: 300_000 }),
      (scale, amount, more) => {
        const cliffs = cliffsOf(scale, 'money', 700_000)
        if (cliffs.length > 0) return
        expect(commissionAt(scale, 'money', amount + more, 700_000)).toBeGreaterThanOrEqual(
          commissionAt(scale, 'money', amount, 700_000),
        )
      },
    ),
  )
})

it('tiers that rise from 0 are accepted; a gap or an overlap is refused at the tier', () => {
  fc.assert(
    fc.property(tiers, fc.nat(), (all, chosen) => {
      const inputOf = (some: unknown) =>
        commissionTermsSchema.safeParse({
          rules: [{ metricId: 'sales_amount', group: null, tierBase: 'amount', tiering: 'progressive', tiers: some }],
        })
      expect(inputOf(all).success).toBe(true)
      const at = chosen % all.length
      const wrong = all.map((tier, place) =>
        place === at ? { ...tier, from: at === 0 ? 1 : (all[at - 1]?.from ?? 0) } : tier,
      )
      expect(inputOf(wrong).error?.issues[0]?.path).toEqual(['rules', 0, 'tiers', at, 'from'])
    }),
  )
})

/** Adds up what was paid by record and rule, as the loader of a run does. */
function paidAfter(paid: readonly PaidBefore[], { lines }: ReturnType<typeof commissionOf>): PaidBefore[] {
  return [
    ...paid,
    ...lines.flatMap(({ rule: at, metricId, record, recordId, base, amount }) =>
      at === null ? [] : [{ rule: at, metricId, record, recordId, base, amount }],
    ),
  ]
}

const event = fc.record({
  recordId: fc.constantFrom(...'abcdefghij'),
  /** Sold for so much, or so many of four quarters of what holds undone. */
  amount: fc.integer({ min: 1, max: 200_000 }),
  undo: fc.integer({ min: 0, max: 4 }),
})

it('over any course of months: what was paid less what was taken back is what is paid for what holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(terms, fc.array(event, { maxLength: 8 })), { maxLength: 8 }), (months) => {
      const holding = new Map<string, number>()
      let paid: PaidBefore[] = []
      let [clawbackBefore, earned, takenBack, total] = [0, 0, 0, 0]
      for (const [plan, events] of months) {
        const simple = { ...plan, rules: plan.rules.map((one) => ({ ...one, metricId: 'sales_amount', group: null })) }
        const credits = events.map(({ recordId, amount, undo }): CommissionCredit => {
          const holds = holding.get(recordId) ?? 0
          const value = holds > 0 ? -Math.floor((holds * undo) / 4) || 0 : amount
          holding.set(recordId, holds + value)
          return {
            ...{ metricId: 'sales_amount', record: 'card_sale', recordId, group: null, storeId: 's' },
            ...{ day: '2026-10-01', value, isPaidAtSale: false },
          }
        })
        const found = commissionOf({ ...before, terms: simple, targets: {}, credits, paidBefore: paid, clawbackBefore })
        paid = paidAfter(paid, found)
        clawbackBefore = found.clawbackCarried
        earned += found.earned - found.cutByCap
        takenBack += found.takenBack
        total += found.total
        expect(found.total).toBeGreaterThanOrEqual(0)
        expect(total).toBe(earned - takenBack + clawbackBefore)
      }
      expect(sum(paid.map(({ amount }) => amount))).toBe(earned - takenBack)
      for (const recordId of 'abcdefghij') {
        const own = paid.filter((one) => one.recordId === recordId)
        const left = sum(own.map(({ amount }) => amount))
        expect(left).toBeGreaterThanOrEqual(0)
        if ((holding.get(recordId) ?? 0) === 0) expect([recordId, left]).toEqual([recordId, 0])
      }
    }),
  )
})
