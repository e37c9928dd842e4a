import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, dayNumber } from '../../../input/day.ts'
import { maxMoney } from '../../../input/max-money.ts'
import { chinaLaw } from '../parameters/china.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import type { RateTable } from '../rates/rate-table.ts'
import type { Holding } from './holding.ts'
import type { RefundCaseKind, RefundFigures } from './refund-case.ts'
import { refundCases } from './refund-cases.ts'
import type { RefundFacts } from './refund-facts.ts'
import { settle } from './settle.ts'
import { sumRefunds } from './sum-refunds.ts'

const contractOn = '2025-06-02'
const parameters = parametersOn(chinaLaw, '2026-01-01')

/** The prime rate no lower than that of deposits, as it has always been. */
const tables: fc.Arbitrary<RateTable> = fc
  .record({ deposit: fc.integer({ min: 0, max: 100_000 }), more: fc.integer({ min: 0, max: 100_000 }) })
  .map(({ deposit, more }) => ({
    rows: [
      { kind: 'lpr_1y', fromOn: '2025-01-01', ppm: deposit + more, source: 'x' },
      { kind: 'deposit_1y', fromOn: '2025-01-01', ppm: deposit, source: 'x' },
    ],
    knownUntil: { lpr_1y: '2025-12-31', deposit_1y: '2025-12-31' },
  }))

const sums = fc.integer({ min: 0, max: maxMoney })

const stored: fc.Arbitrary<Holding & { paid: number }> = fc
  .record({ paid: sums, bonus: sums, share: fc.integer({ min: 0, max: 1000 }), dearer: sums })
  .map(({ paid, bonus, share, dearer }) => {
    const used = Number((BigInt(paid + bonus) * BigInt(share)) / 1000n)
    return { kind: 'stored_value', paid, bonus, used, usedBefore: used + dearer }
  })

const counted: fc.Arbitrary<Holding & { paid: number }> = fc
  .record({
    paid: sums,
    times: fc.integer({ min: 1, max: 500 }),
    bonusTimes: fc.integer({ min: 0, max: 100 }),
    share: fc.integer({ min: 0, max: 1000 }),
    dearer: sums,
  })
  .map(({ paid, times, bonusTimes, share, dearer }) => {
    const usedTimes = Math.floor(((times + bonusTimes) * share) / 1000)
    const usedBefore = Number((BigInt(paid) * BigInt(usedTimes)) / BigInt(times + bonusTimes)) + dearer
    return { kind: 'count', paid, times, bonusTimes, usedTimes, usedBefore }
  })

const unlimited: fc.Arbitrary<Holding & { paid: number }> = fc
  .record({ paid: sums, days: fc.integer({ min: 0, max: 1500 }), pausedDays: fc.integer({ min: 0, max: 1500 }) })
  .map(({ paid, days, pausedDays }) => ({
    kind: 'unlimited',
    paid,
    startsOn: contractOn,
    endsOn: addDays(contractOn, days),
    pausedDays,
  }))

/** No more frozen days than there can have been. */
const paused = (holding: Holding, passed: number): Holding =>
  holding.kind === 'unlimited'
    ? {
        ...holding,
        pausedDays: Math.min(holding.pausedDays, passed, dayNumber(holding.endsOn) - dayNumber(contractOn)),
      }
    : holding

const facts: fc.Arbitrary<RefundFacts> = fc
  .record({
    bought: fc.oneof(stored, counted, unlimited),
    rescinded: fc.integer({ min: 0, max: 2000 }),
    late: fc.integer({ min: 0, max: 1000 }),
    cause: fc.constantFrom('merchant', 'consumer', null),
    hadTheSameBefore: fc.boolean(),
    rates: tables,
  })
  .map(({ bought: { paid, ...holding }, rescinded, late, cause, hadTheSameBefore, rates }) => {
    const rescindedOn = addDays(contractOn, rescinded)
    return {
      currency: 'CNY',
      contractOn,
      paidOn: contractOn,
      askedOn: rescindedOn,
      rescindedOn,
      paidBackOn: addDays(rescindedOn, late),
      paid,
      holding: paused(holding as Holding, rescinded),
      cause,
      hadTheSameBefore,
      parameters,
      rates,
      isWorkingDay: () => true,
    }
  })

function figuresOf(one: RefundFacts): Partial<Record<RefundCaseKind, RefundFigures>> {
  const decided = refundCases(one)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return Object.fromEntries(decided.value.flatMap(({ kind, figures }) => (figures ? [[kind, figures]] : [])))
}

it('is never below nothing nor above what was paid, and what was had and what goes back add up to it', () => {
  fc.assert(
    fc.property(facts, (one) => {
      for (const { used, principal, interest, total, beyond } of Object.values(figuresOf(one))) {
        expect(principal.result).toBeGreaterThanOrEqual(0)
        expect(principal.result).toBeLessThanOrEqual(one.paid)
        expect(used.result + principal.result - beyond).toBe(one.paid)
        expect(beyond === 0 || principal.result === 0).toBe(true)
        expect(total.result).toBe(principal.result + (interest?.minor ?? 0))
        expect(interest?.minor ?? 0).toBeGreaterThanOrEqual(0)
        for (const minor of [used.result, total.result, beyond]) expect(Number.isSafeInteger(minor)).toBe(true)
      }
    }),
  )
})

it('is no less for the merchant’s cause than for the consumer’s, in principal and in interest', () => {
  fc.assert(
    fc.property(facts, (one) => {
      const { merchants_cause: merchants, consumers_cause: consumers } = figuresOf(one)
      expect(merchants === undefined).toBe(one.holding.kind === 'unlimited')
      if (!merchants || !consumers) return
      expect(merchants.principal.result).toBeGreaterThanOrEqual(consumers.principal.result)
      expect(merchants.interest?.minor).toBeGreaterThanOrEqual(consumers.interest?.minor ?? 0)
    }),
  )
})

it('holds for one cause at most, and for none while it is open', () => {
  fc.assert(
    fc.property(facts, (one) => {
      const decided = refundCases(one)
      const applying = decided.ok ? decided.value.filter(({ applies }) => applies).map(({ kind }) => kind) : []
      const byCause = applying.filter((kind) => kind !== 'within_days')
      expect(byCause).toHaveLength(one.cause === null ? 0 : 1)
    }),
  )
})

it('falls as more was had', () => {
  fc.assert(
    fc.property(stored, tables, fc.integer({ min: 0, max: maxMoney }), (bought, rates, more) => {
      if (bought.kind !== 'stored_value') return
      const { paid, bonus, used, usedBefore } = bought
      const base = { contractOn, paidOn: contractOn, askedOn: contractOn, rescindedOn: contractOn, paid, rates }
      const rest = { currency: 'CNY', paidBackOn: contractOn, cause: null, hadTheSameBefore: false, parameters }
      const of = (holding: Holding) => figuresOf({ ...base, ...rest, holding, isWorkingDay: () => true })
      const moreUsed = Math.min(paid + bonus, used + more)
      const less = of({ kind: 'stored_value', bonus, used, usedBefore })
      const after = of({ kind: 'stored_value', bonus, used: moreUsed, usedBefore: Math.max(usedBefore, moreUsed) })
      for (const kind of ['within_days', 'merchants_cause', 'consumers_cause'] as const) {
        expect(after[kind]?.principal.result).toBeLessThanOrEqual(less[kind]?.principal.result ?? -1)
      }
    }),
  )
})

it('settles to the nearest minor unit, half a one to the consumer', () => {
  const divisors = fc.integer({ min: 1, max: 1_000_000 })
  fc.assert(
    fc.property(sums, sums, divisors, (paid, value, divisor) => {
      const exact = { numerator: BigInt(value), divisor: BigInt(divisor) }
      const { principal } = settle(paid, exact)
      const off = 2n * (BigInt(principal - paid) * exact.divisor + exact.numerator)
      if (principal > 0) expect(off > -exact.divisor && off <= exact.divisor).toBe(true)
    }),
  )
})

it('adds prepayments up', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 5 }), (all) => {
      const refunds = all.flatMap((one) => figuresOf(one).consumers_cause ?? figuresOf(one).within_days ?? [])
      const sum = sumRefunds(refunds)
      expect(sum.paid).toBe(all.reduce((paid, one) => paid + one.paid, 0))
      expect(sum.total).toBe(sum.principal + sum.interest)
    }),
  )
})
