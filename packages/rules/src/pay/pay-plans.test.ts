import { describe, expect, test } from 'vitest'
import { type MetricDefinition, ownMetrics } from '../credits/metric-definition.ts'
import type { CommissionRule } from './commission-rule.ts'
import { decideCommissionTerms } from './decide-commission-terms.ts'
import { givenUntil, type PlanGiven, type PlanVersionFor, planFor } from './plan-for.ts'

const rule = (metricId: string, change: Partial<CommissionRule> = {}): CommissionRule => ({
  ...{ metricId, group: null, tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate: 300 }] },
  ...change,
})
const decide = (...rules: CommissionRule[]) => {
  const own: MetricDefinition = {
    id: 'own',
    name: '次卡',
    measure: 'recharge_amount',
    group: 'count',
    creditee: 'developer',
  }
  const decision = decideCommissionTerms({ rules, cap: null, draw: null }, [...ownMetrics, own])
  return decision.ok ? null : [decision.refusal.code, decision.refusal.params]
}

describe('a plan', () => {
  test.each([
    ['sales_amount', 'principal_used'],
    ['recharge_amount', 'principal_used'],
    ['recharges', 'service_amount'],
    ['own', 'service_amount'],
  ])('never pays for money both as it comes in (%s) and as it is used (%s)', (sale, use) => {
    expect(decide(rule('new_customers'), rule(use), rule(sale))).toEqual(['commission.paid_twice', { sale: 3, use: 2 }])
  })
  test('may, where the kinds of card are apart', () => {
    const used = rule('principal_used', { group: 'stored_value' })
    expect(decide(rule('sales_amount', { group: 'count' }), used)).toBeNull()
    expect(decide(rule('own'), used)).toBeNull()
    expect(decide(rule('sales_amount', { group: 'stored_value' }), used)).toEqual([
      'commission.paid_twice',
      { sale: 1, use: 2 },
    ])
  })
  test('may pay for the work by the piece beside the sale', () => {
    expect(decide(rule('sales_amount'), rule('services_done', { tiers: [{ from: 0, rate: 50_000 }] }))).toBeNull()
  })
  test('narrows a metric only to what it has', () => {
    const narrowed = (metricId: string, group: string) => decide(rule(metricId, { group }))?.[0] ?? null
    expect(narrowed('sales_amount', 'count')).toBeNull()
    expect(narrowed('services_done', '洗车')).toBeNull()
    for (const [metricId, group] of [
      ['sales_amount', '洗车'],
      ['new_customers', 'count'],
      ['own', 'count'],
    ] as const)
      expect(narrowed(metricId, group)).toBe('commission.not_a_group')
  })
  test('pays by what adds up, and never more than was taken', () => {
    expect(decide(rule('lead_conversion'))).toEqual(['commission.not_payable', { rule: 1 }])
    expect(decide(rule('sales_amount'), rule('unknown'))).toEqual(['commission.not_payable', { rule: 2 }])
    expect(decide(rule('sales_amount', { tiers: [{ from: 0, rate: 10_001 }] }))).toEqual([
      'commission.rate_above_whole',
      { rule: 1 },
    ])
  })
})

describe('which plan holds for somebody', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day))
  const version = (id: string, change: Partial<PlanVersionFor> = {}): PlanVersionFor => ({
    ...{ id, planId: id, fromMonth: '2026-01-01', madeAt: at(1), audience: 'given', post: null, ...change },
  })
  const given = (planId: string | null, change: Partial<PlanGiven> = {}): PlanGiven => ({
    ...{ planId, fromMonth: '2026-01-01', madeAt: at(1), franchiseeId: 'f', storeId: null, staffId: null, ...change },
  })
  const person = { franchiseeId: 'f', storeId: 's', staffId: 'p', post: '销售' }
  const versions = [
    version('all', { audience: 'everybody' }),
    version('post', { audience: 'post', post: '销售' }),
    ...['franchisee', 'store', 'person'].map((id) => version(id)),
  ]
  const steps = [given('franchisee'), given('store', { storeId: 's' }), given('person', { staffId: 'p' })]
  const holds = (all: readonly PlanGiven[], month = '2026-03-01', some = versions) =>
    planFor(person, month, some, all)?.id

  test('the most specific', () => {
    expect(holds(steps)).toBe('person')
    expect(holds(steps.slice(0, 2))).toBe('store')
    expect(holds(steps.slice(0, 1))).toBe('franchisee')
    expect(holds([])).toBe('post')
    expect(planFor({ ...person, post: '洗车' }, '2026-03-01', versions, [])?.id).toBe('all')
    expect(planFor(person, '2026-03-01', [], [])).toBeUndefined()
  })
  test('none of what others were given', () => {
    const others = [
      given('person', { staffId: 'q' }),
      given('store', { storeId: 't' }),
      given('franchisee', { franchiseeId: 'g' }),
    ]
    expect(holds(others)).toBe('post')
  })
  test('not before its month, and no longer once it has ended', () => {
    const all = [
      given('person', { staffId: 'p', fromMonth: '2026-02-01' }),
      given(null, { staffId: 'p', fromMonth: '2026-04-01' }),
    ]
    expect(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((month) => holds(all, month))).toEqual([
      'post',
      'person',
      'person',
      'post',
    ])
  })
  test('until something else is said of the same', () => {
    const person = given('x', { staffId: 'p', storeId: 's' })
    const moved = given(null, { staffId: 'p', storeId: 't', fromMonth: '2026-05-01' })
    const others = [
      given(null, { fromMonth: '2026-02-01' }),
      given('y', { staffId: 'q', fromMonth: '2026-03-01' }),
      given(null, { staffId: 'p', franchiseeId: 'g', fromMonth: '2026-03-01' }),
    ]
    expect(givenUntil(person, [person, ...others])).toBeNull()
    const all = [given('z', { staffId: 'p', fromMonth: '2026-07-01' }), moved, person, ...others]
    expect(givenUntil(person, all)).toBe('2026-05-01')
    expect(givenUntil(moved, all)).toBe('2026-07-01')
    expect(givenUntil(given('store', { storeId: 's' }), [moved, ...others])).toBeNull()
    const anew = given('y', { staffId: 'p', madeAt: at(2) })
    expect([givenUntil(person, [person, anew]), givenUntil(anew, [person, anew])]).toEqual(['2026-01-01', null])
  })
  test('the version of the month, the later made of two', () => {
    const two = [
      version('v1', { planId: 'x', audience: 'everybody' }),
      version('v3', { planId: 'x', audience: 'everybody', fromMonth: '2026-03-01', madeAt: at(3) }),
      version('v2', { planId: 'x', audience: 'everybody', fromMonth: '2026-03-01', madeAt: at(2) }),
    ]
    expect(['2025-12-01', '2026-02-01', '2026-03-01'].map((month) => holds([], month, two))).toEqual([
      undefined,
      'v1',
      'v3',
    ])
  })
})
