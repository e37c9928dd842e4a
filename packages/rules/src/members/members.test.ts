import { describe, expect, test } from 'vitest'
import { decidePointsAdjustment } from './decide-points-adjustment.ts'
import { earnedPoints } from './earned-points.ts'
import type { MemberRule } from './member-rule.ts'
import { nextLevel } from './next-level.ts'
import { setMemberRuleInput } from './set-member-rule.input.ts'

const levels = [
  { name: '银卡', threshold: 1_000, benefits: '9.5 折' },
  { name: '金卡', threshold: 5_000, benefits: '9 折' },
]
const rule: MemberRule = {
  earning: { sale: { step: 100, points: 1 }, recharge: { step: 100, points: 2 }, service: { step: 100, points: 0 } },
  ...{ expiresMonths: 12, levels },
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
})
