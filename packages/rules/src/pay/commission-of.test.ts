import { describe, expect, test } from 'vitest'
import { ownMetrics } from '../credits/metric-definition.ts'
import type { CommissionCredit, CommissionInput, PaidBefore } from './commission.ts'
import { cliffsOf, commissionAt, tierParts } from './commission-at.ts'
import { commissionOf } from './commission-of.ts'
import type { CommissionRule } from './commission-rule.ts'
import { deductionOf } from './deduction.ts'
import { payOf } from './pay-of.ts'
import { proratedWage } from './prorated-wage.ts'

const rule = (change: Partial<CommissionRule> = {}): CommissionRule => ({
  ...{ metricId: 'sales_amount', group: null, tierBase: 'amount', tiering: 'progressive' },
  tiers: [
    { from: 0, rate: 300 },
    { from: 5_000_000, rate: 500 },
  ],
  ...change,
})
const sale = (recordId: string, value: number, change: Partial<CommissionCredit> = {}): CommissionCredit => ({
  ...{ metricId: 'sales_amount', record: 'card_sale', recordId, group: 'stored_value', storeId: 's' },
  ...{ day: '2026-10-05', value, isPaidAtSale: false },
  ...change,
})
const paid = (recordId: string, base: number, amount: number, at = 0): PaidBefore => ({
  ...{ rule: at, metricId: 'sales_amount', record: 'card_sale', recordId, base, amount },
})
const of = (change: Partial<CommissionInput>) =>
  commissionOf({
    terms: { rules: [rule()], cap: null, draw: null },
    metrics: ownMetrics,
    ...{ targets: {}, credits: [], paidBefore: [], clawbackBefore: 0, drawOwedBefore: 0 },
    ...change,
  })

describe('a month without anything', () => {
  test('pays nothing and takes nothing', () => {
    expect(of({})).toMatchObject({ lines: [], earned: 0, total: 0, clawbackCarried: 0, drawOwed: 0 })
  })
  test('pays nothing by a plan without rules, and by a rule whose metric is gone', () => {
    expect(of({ terms: { rules: [], cap: null, draw: null }, credits: [sale('a', 100)] }).total).toBe(0)
    const gone = { rules: [rule({ metricId: 'gone' })], cap: null, draw: null }
    expect(of({ terms: gone, credits: [sale('a', 100)] }).lines).toEqual([])
  })
})

describe('tiers', () => {
  test('progressive: each part at its own rate', () => {
    expect(commissionAt(rule(), 'money', 8_000_000)).toBe(150_000 + 150_000)
    expect(tierParts(rule(), 8_000_000)).toEqual([
      { from: 0, rate: 300, base: 5_000_000 },
      { from: 5_000_000, rate: 500, base: 3_000_000 },
    ])
  })
  test('retroactive: all of it at the rate reached, from the very unit at which it is', () => {
    const retroactive = rule({ tiering: 'retroactive' })
    expect(commissionAt(retroactive, 'money', 4_999_999)).toBe(150_000)
    expect(commissionAt(retroactive, 'money', 5_000_000)).toBe(250_000)
  })
  test('by the piece, in hundredths: a card shared by two pays each half', () => {
    const piece = rule({ metricId: 'cards_sold', tiers: [{ from: 0, rate: 2000 }] })
    expect(commissionAt(piece, 'count', 350)).toBe(7000)
  })
  test('by attainment: from the first unit that reaches it; without a quota the first tier holds for all', () => {
    const accelerator = rule({
      tierBase: 'attainment',
      tiers: [
        { from: 0, rate: 300 },
        { from: 10_000, rate: 600 },
      ],
    })
    expect(tierParts(accelerator, 120, 100)).toEqual([
      { from: 0, rate: 300, base: 100 },
      { from: 10_000, rate: 600, base: 20 },
    ])
    for (const target of [null, 0]) expect(tierParts(accelerator, 120, target)).toHaveLength(1)
  })
  test('a retroactive tier with a lower rate is a cliff, and a progressive one isn’t', () => {
    const tiers = [
      { from: 0, rate: 500 },
      { from: 1000, rate: 400 },
    ]
    expect(cliffsOf(rule({ tiers }), 'money')).toEqual([])
    expect(cliffsOf(rule({ tiering: 'retroactive', tiers }), 'money')).toEqual([{ from: 1000, before: 50, after: 40 }])
  })
})

describe('what is taken back', () => {
  test('a sale voided before it was paid is nothing', () => {
    expect(of({ credits: [sale('a', 1000), sale('a', -1000)] })).toMatchObject({ lines: [], earned: 0, takenBack: 0 })
  })
  test('a void takes all that was paid, and never what wasn’t', () => {
    const { lines, takenBack } = of({ credits: [sale('a', -1000), sale('b', -500)], paidBefore: [paid('a', 1000, 33)] })
    expect(lines).toMatchObject([{ kind: 'taken_back', recordId: 'a', base: -1000, amount: -33 }])
    expect(takenBack).toBe(33)
  })
  test('a record that two rules paid for is taken back from each', () => {
    const paidBefore = [paid('a', 1000, 30), paid('a', 1000, 20, 1)]
    expect(of({ credits: [sale('a', -500)], paidBefore }).takenBack).toBe(25)
    expect(of({ credits: [sale('a', -1000)], paidBefore }).takenBack).toBe(50)
  })
  test('more than there is to take it from is carried, and taken from the next month first', () => {
    const first = of({ credits: [sale('a', -1000)], paidBefore: [paid('a', 1000, 500)], clawbackBefore: 100 })
    expect(first).toMatchObject({ clawbackTaken: 0, clawbackCarried: 600, total: 0 })
    const next = of({ credits: [sale('b', 10_000)], clawbackBefore: first.clawbackCarried })
    expect(next).toMatchObject({ earned: 300, clawbackTaken: 300, clawbackCarried: 300, total: 0 })
  })
})

test('money that was paid for as it came in is not paid for as it is used', () => {
  const use = sale('u', 9000, { metricId: 'principal_used', record: 'card_use', isPaidAtSale: true })
  const found = of({
    terms: { rules: [rule({ metricId: 'principal_used' })], cap: null, draw: null },
    credits: [use, { ...use, recordId: 'v', isPaidAtSale: false }],
  })
  expect(found).toMatchObject({
    earned: 270,
    lines: [
      { recordId: 'v', amount: 270 },
      { kind: 'paid_at_sale', amount: 0 },
    ],
  })
})

test('a rule of one kind of card pays for that kind alone', () => {
  const terms = { rules: [rule({ group: 'count' })], cap: null, draw: null }
  expect(of({ terms, credits: [sale('a', 1000), sale('b', 2000, { group: 'count' })] }).earned).toBe(60)
})

test('the cap cuts all rules alike, and lines add up to what it leaves', () => {
  const rules = [rule(), rule({ group: 'stored_value' })]
  const found = of({ terms: { rules, cap: 101, draw: null }, credits: [sale('a', 3333), sale('b', 6667)] })
  expect(found).toMatchObject({ earned: 600, cutByCap: 499, total: 101 })
  expect(found.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(101)
  expect(found.rules.map((one) => one.paid)).toEqual([51, 50])
})

describe('a draw', () => {
  const drawn = (isRecoverable: boolean) => ({ rules: [rule()], cap: null, draw: { amount: 500, isRecoverable } })
  test('adds what is missing and, where it is to be recovered, is owed', () => {
    const credits = [sale('a', 10_000)]
    expect(of({ terms: drawn(true), credits })).toMatchObject({ drawAdded: 200, drawOwed: 200, total: 500 })
    expect(of({ terms: drawn(false), credits })).toMatchObject({ drawAdded: 200, drawOwed: 0, total: 500 })
  })
  test('is repaid by what is earned above it, and no more', () => {
    const credits = [sale('a', 20_000)]
    expect(of({ terms: drawn(true), credits, drawOwedBefore: 200 })).toMatchObject({
      ...{ drawRepaid: 100, drawOwed: 100, total: 500 },
    })
    expect(of({ terms: drawn(true), credits, drawOwedBefore: 40 })).toMatchObject({ drawOwed: 0, total: 560 })
  })
})

describe('penalties', () => {
  test('take no more than a fifth, whatever a chain sets, and never below the minimum wage', () => {
    expect(deductionOf(500_000, 200_000, { share: 2000, minimumWage: 230_000 })).toMatchObject({
      taken: 100_000,
      carried: 100_000,
    })
    expect(deductionOf(500_000, 200_000, { share: 9000, minimumWage: 0 }).taken).toBe(100_000)
    expect(deductionOf(250_000, 50_000, { share: 2000, minimumWage: 230_000 })).toMatchObject({
      taken: 20_000,
      carried: 30_000,
    })
    expect(deductionOf(200_000, 50_000, { share: 2000, minimumWage: 230_000 }).taken).toBe(0)
  })
})

test('a base wage goes by working days', () => {
  expect(
    proratedWage(
      [
        { wage: 300_000, days: 7 },
        { wage: 400_000, days: 10 },
      ],
      21,
    ),
  ).toBe(290_476)
  expect(proratedWage([{ wage: 300_000, days: 0 }], 0)).toBe(300_000)
  expect(proratedWage([], 21)).toBe(0)
})

test('pay is the wage, commission and rewards, less what penalties may take', () => {
  const pay = payOf({
    ...{
      commission: null,
      wages: [{ wage: 300_000, days: 21 }],
      workingDays: 21,
      rewards: [5000],
      penalties: [90_000],
    },
    ...{ penaltiesBefore: 0, limits: { share: 2000, minimumWage: 200_000 } },
  })
  expect(pay).toMatchObject({
    baseWage: 300_000,
    rewards: 5000,
    deduction: { taken: 61_000, carried: 29_000 },
    total: 244_000,
  })
})
