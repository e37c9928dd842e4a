import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decidePointsAdjustment } from './decide-points-adjustment.ts'
import { decidePointsPayment, type PointsPayment } from './decide-points-payment.ts'
import { earnedPoints } from './earned-points.ts'
import type { MemberRule } from './member-rule.ts'
import { nextLevel } from './next-level.ts'
import { setMemberRuleInput } from './set-member-rule.input.ts'
import { spendablePoints } from './spendable-points.ts'

const levels = [
  { name: '银卡', threshold: 1_000, benefits: '9.5 折' },
  { name: '金卡', threshold: 5_000, benefits: '9 折' },
]
const rule: MemberRule = {
  earning: { sale: { step: 100, points: 1 }, recharge: { step: 100, points: 2 }, service: { step: 100, points: 0 } },
  ...{ expiresMonths: 12, spending: null, levels },
}

describe('points earned', () => {
  test.each([
    ['each whole yuan', 'sale', 12_399, { points: 123, expiresOn: '2026-02-28' }],
    ['twice for a recharge', 'recharge', 100, { points: 2, expiresOn: '2026-02-28' }],
    ['none for a step that isn’t full', 'sale', 99, null],
    ['none for what earns none', 'service', 100_000, null],
  ] as const)('%s', (_, kind, amount, earned) => {
    expect(earnedPoints(rule, { kind, amount, on: '2025-02-28' })).toEqual(earned)
  })

  test('none before there is a rule', () => {
    expect(earnedPoints(null, { kind: 'sale', amount: 10_000, on: '2025-02-28' })).toBeNull()
  })
})

test('what is owed can’t be spent, and nothing below zero', () => {
  const held = { points: 100, owed: 30 }
  const ask = (points: number, erased = false) =>
    decidePointsAdjustment({ action: 'spend', points, customer: { erased }, held })
  expect(ask(71)).toMatchObject({ refusal: { code: 'points.short', params: { left: 70 } } })
  expect(ask(70)).toMatchObject({ value: { change: -70, cause: 'points_spent' } })
  expect(ask(1, true)).toMatchObject({ refusal: { code: 'points.customer_erased' } })
})

describe('points at a till', () => {
  const spending = { step: 100, value: 150, maxShare: 30 }
  const ask = (points: number, change: Partial<PointsPayment> = {}) =>
    decidePointsPayment({
      points,
      spending,
      held: { points: 1_050, owed: 0 },
      total: 5_000,
      currency: 'CNY',
      ...change,
    })

  test.each<[string, number, Partial<PointsPayment>, object]>([
    ['points.not_spendable', 100, { spending: null }, {}],
    ['points.customer_needed', 100, { held: null }, {}],
    ['points.not_whole_steps', 101, {}, { step: 100 }],
    ['points.short', 1_100, {}, { left: 1_050 }],
    ['points.short', 600, { held: { points: 600, owed: 1 } }, { left: 599 }],
    ['points.short', 100, { held: { points: 0, owed: 80 } }, { left: 0 }],
    ['points.over_share', 1_100, { held: { points: 1_100, owed: 0 } }, { most: 1_000, worth: { minor: 1_500 } }],
    ['points.over_share', 100, { total: 499 }, { most: 0, worth: { minor: 0 } }],
  ])('%s', (code, points, change, params) =>
    expect(ask(points, change)).toMatchObject({ ok: false, refusal: { code, params } }),
  )

  test('pay by whole steps, up to their share to the last cent', () => {
    expect(ask(1_000)).toEqual({ ok: true, value: 1_500 })
    expect(ask(100, { total: 500 })).toEqual({ ok: true, value: 150 })
  })

  const rules = fc.record({
    step: fc.integer({ min: 1, max: 1_000_000 }),
    value: fc.integer({ min: 1, max: 100_000 }),
    maxShare: fc.integer({ min: 1, max: 100 }),
  })

  test('never pay more than their share, nor more than there is, and the most that may is the most', () => {
    const totals = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 10_000_000 }), totals, (drawn, free, total) => {
        const most = spendablePoints(drawn, { free, total })
        const held = { points: free, owed: 0 }
        const pay = (points: number) => decidePointsPayment({ points, spending: drawn, held, total, currency: 'CNY' })
        expect(most).toBeLessThanOrEqual(free)
        if (most > 0) expect(pay(most)).toEqual({ ok: true, value: (most / drawn.step) * drawn.value })
        expect((most / drawn.step) * drawn.value * 100).toBeLessThanOrEqual(total * drawn.maxShare)
        expect(pay(most + drawn.step).ok).toBe(false)
      }),
    )
  })
})

test('what is missing for the next level', () => {
  expect(nextLevel(levels, 0)).toMatchObject({ level: { name: '银卡' }, missing: 1_000 })
  expect(nextLevel(levels, 1_000)).toMatchObject({ level: { name: '金卡' }, missing: 4_000 })
  expect(nextLevel(levels, 5_000)).toBeNull()
})

test('levels rise, each with a name of its own', () => {
  const input = {
    fromOn: '2026-11-22',
    ...{ sale: { step: 100, points: 1 }, recharge: { step: 100, points: 1 }, service: { step: 100, points: 1 } },
    ...{ expiresMonths: null, idempotencyKey: 'members-rule' },
  }
  expect(setMemberRuleInput.safeParse({ ...input, levels }).success).toBe(true)
  expect(setMemberRuleInput.safeParse({ ...input, levels: levels.toReversed() }).success).toBe(false)
  expect(setMemberRuleInput.safeParse({ ...input, levels: [levels[0], levels[0]] }).success).toBe(false)
  const spends = (spending: object | null) => setMemberRuleInput.safeParse({ ...input, levels, spending }).success
  expect([spends(null), spends({ step: 100, value: 100, maxShare: 100 })]).toEqual([true, true])
  for (const wrong of [{ step: 100, value: 100 }, { step: 0 }, { value: 0 }, { maxShare: 0 }, { maxShare: 101 }])
    expect(spends('value' in wrong && 'step' in wrong ? wrong : { step: 1, value: 1, maxShare: 1, ...wrong })).toBe(
      false,
    )
})
