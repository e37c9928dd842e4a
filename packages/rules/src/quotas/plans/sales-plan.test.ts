import { describe, expect, test } from 'vitest'
import { comparePlans } from './compare-plans.ts'
import { decideSalesPlan, type PlanStep } from './decide-sales-plan.ts'
import { createSalesPlanInput, salesPlanTargets, stepSalesPlanInput } from './sales-plan.input.ts'
import { planMonths } from './sales-plan.ts'

const store = { franchiseeId: 'f', storeId: 's' }
const step = (more: Partial<PlanStep>): PlanStep => ({
  ...{ action: 'submit', place: store, isDirect: false, scope: 'store', isOwn: false, hasOthers: true },
  version: { status: 'draft', awaits: null, targetCount: 3 },
  ...more,
})
const of = (more: Partial<PlanStep>) => {
  const decision = decideSalesPlan(step(more))
  return decision.ok ? [decision.value.status, decision.value.awaits] : decision.refusal.code
}
const waiting = (awaits: 'franchisee' | 'chain') => ({ status: 'submitted' as const, awaits, targetCount: 3 })

describe('a sales plan', () => {
  test('without targets, or submitted already, isn’t submitted', () => {
    expect(of({ version: { status: 'draft', awaits: null, targetCount: 0 } })).toBe('sales_plan.without_targets')
    expect(of({ version: waiting('franchisee') })).toBe('sales_plan.not_a_draft')
  })

  test('is decided on by whose turn it is, and by nobody else', () => {
    expect(of({ action: 'approve' })).toBe('sales_plan.not_submitted')
    expect(of({ action: 'approve', version: waiting('franchisee'), scope: 'store' })).toBe('sales_plan.not_your_turn')
    expect(of({ action: 'approve', version: waiting('franchisee'), scope: 'chain' })).toBe('sales_plan.not_your_turn')
    expect(of({ action: 'return', version: waiting('chain'), scope: 'franchisee' })).toBe('sales_plan.not_your_turn')
  })

  test('of a store goes to the owner, then to headquarters', () => {
    expect(of({})).toEqual(['submitted', 'franchisee'])
    expect(of({ action: 'approve', version: waiting('franchisee'), scope: 'franchisee' })).toEqual([
      'submitted',
      'chain',
    ])
    expect(of({ action: 'approve', version: waiting('chain'), scope: 'chain' })).toEqual(['approved', null])
    expect(of({ action: 'return', version: waiting('franchisee'), scope: 'franchisee' })).toEqual(['returned', null])
  })

  test('of headquarters’ own shops, of a franchisee, or submitted by the owner goes to headquarters at once', () => {
    expect(of({ isDirect: true })).toEqual(['submitted', 'chain'])
    expect(of({ place: { franchiseeId: 'f', storeId: null }, scope: 'franchisee' })).toEqual(['submitted', 'chain'])
    expect(of({ scope: 'franchisee' })).toEqual(['submitted', 'chain'])
  })

  test('isn’t approved by who submitted it while somebody else could', () => {
    const own = { action: 'approve' as const, version: waiting('chain'), scope: 'chain' as const, isOwn: true }
    expect(of(own)).toBe('sales_plan.own')
    expect(of({ ...own, hasOthers: false })).toEqual(['approved', null])
  })
})

describe('its input', () => {
  const paths = (targets: object[]) =>
    salesPlanTargets.safeParse(targets).error?.issues.map(({ path }) => path.join('.'))
  const target = { month: '2026-12-01', metric: 'cards_sold', target: 5 }

  test('names each target that is negative, too large or there twice', () => {
    expect(paths([{ ...target, target: -1 }])).toEqual(['0.target'])
    expect(paths([{ ...target, target: 1_000_001 }])).toEqual(['0.target'])
    expect(paths([{ ...target, target: 1.5 }])).toEqual(['0.target'])
    expect(paths([target, target])).toEqual(['1'])
    expect(paths([target, { ...target, metric: 'new_customers' }])).toBeUndefined()
  })

  test('wants to know why it goes back, and a store’s franchisee', () => {
    const step = { id: 'x', revision: 1, action: 'return', remarks: ' ' }
    expect(stepSalesPlanInput.safeParse(step).error?.issues[0]?.path).toEqual(['remarks'])
    expect(stepSalesPlanInput.safeParse({ ...step, action: 'approve' }).success).toBe(true)
    const plan = { period: 'year', firstMonth: '2027-01-01', title: 'x', idempotencyKey: 'a-key-for-it', storeId: 's' }
    expect(createSalesPlanInput.safeParse(plan).error?.issues[0]?.path).toEqual(['franchiseeId'])
  })
})

test('two versions are compared by month and metric, also where only one has a target', () => {
  const of = (month: string, target: number) => ({ month, metric: 'cards_sold' as const, target })
  expect(comparePlans([of('2026-01-01', 5), of('2026-02-01', 6)], [of('2026-02-01', 4), of('2026-03-01', 1)])).toEqual([
    { month: '2026-01-01', metric: 'cards_sold', before: 5, after: null, difference: -5 },
    { month: '2026-02-01', metric: 'cards_sold', before: 6, after: 4, difference: -2 },
    { month: '2026-03-01', metric: 'cards_sold', before: null, after: 1, difference: 1 },
  ])
})

test('a plan has the months of its period', () => {
  expect(planMonths('quarter', '2026-11-01')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
  expect(planMonths('year', '2026-01-01')).toHaveLength(12)
})
