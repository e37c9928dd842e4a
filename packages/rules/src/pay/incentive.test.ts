import { describe, expect, test } from 'vitest'
import { decideIncentive, decideIncentiveFiles, decideProposal, type ProposalFacts } from './decide-incentive.ts'
import { createIncentiveItemInput } from './incentive.input.ts'

const codeOf = (decision: ReturnType<typeof decideProposal | typeof decideIncentive>) =>
  decision.ok ? null : decision.refusal.code

describe('a proposal', () => {
  const facts: ProposalFacts = {
    item: { status: 'active', minAmount: 5000, maxAmount: 20_000, evidenceRequired: false },
    files: 0,
    ...{ amount: 5000, currency: 'CNY', day: '2026-11-20', today: '2026-11-20' },
  }
  test.each([
    ['below the least', { amount: 4999 }, 'incentive.amount_out_of_range'],
    ['above the most', { amount: 20_001 }, 'incentive.amount_out_of_range'],
    ['of a day to come', { day: '2026-11-21' }, 'incentive.in_future'],
    ['by a retired item', { item: { ...facts.item, status: 'retired' } }, 'incentive.item_retired'],
    ['with nothing to show', { item: { ...facts.item, evidenceRequired: true } }, 'incentive.evidence_missing'],
    ['with what shows it', { item: { ...facts.item, evidenceRequired: true }, files: 1 }, null],
    ['within all of them', {}, null],
  ] as const)('%s', (_, change, code) => {
    expect(codeOf(decideProposal({ ...facts, ...change }))).toBe(code)
  })
})

const plain = { isInReviewedRun: false, evidenceRequired: false, files: 0 }

describe('a step', () => {
  test('leads from proposed, and from approved back; nowhere else', () => {
    expect(decideIncentive('proposed', 'approve', 'x', plain)).toMatchObject({
      value: { status: 'approved', reason: null },
    })
    expect(decideIncentive('proposed', 'reject', 'x', plain)).toMatchObject({
      value: { status: 'rejected', reason: 'x' },
    })
    expect(decideIncentive('approved', 'withdraw', 'x', plain)).toMatchObject({
      value: { status: 'withdrawn', reason: 'x' },
    })
    for (const [status, step] of [
      ['approved', 'approve'],
      ['approved', 'reject'],
      ['proposed', 'withdraw'],
      ['rejected', 'approve'],
      ['withdrawn', 'approve'],
    ] as const)
      expect(codeOf(decideIncentive(status, step, 'x', plain))).toBe('incentive.not_in_status')
  })
  test('needs a reason to say no', () => {
    expect(codeOf(decideIncentive('proposed', 'reject', null, plain))).toBe('incentive.reason_missing')
    expect(codeOf(decideIncentive('approved', 'withdraw', null, plain))).toBe('incentive.reason_missing')
  })
})

test('nothing is approved without the evidence that it needs; it may be rejected', () => {
  const bare = { ...plain, evidenceRequired: true }
  expect(codeOf(decideIncentive('proposed', 'approve', null, bare))).toBe('incentive.evidence_missing')
  expect(codeOf(decideIncentive('proposed', 'reject', 'x', bare))).toBeNull()
  expect(codeOf(decideIncentive('approved', 'withdraw', 'x', bare))).toBeNull()
  expect(codeOf(decideIncentive('proposed', 'approve', null, { ...bare, files: 1 }))).toBeNull()
})

test('files come and go until somebody decides by them, nine at most', () => {
  expect(codeOf(decideIncentiveFiles('proposed', 7, 2))).toBeNull()
  expect(codeOf(decideIncentiveFiles('proposed', 8, 2))).toBe('incentive.too_many_files')
  expect(codeOf(decideIncentiveFiles('proposed', 1, -1))).toBeNull()
  for (const status of ['approved', 'rejected', 'withdrawn'] as const)
    expect(codeOf(decideIncentiveFiles(status, 1, -1))).toBe('incentive.not_in_status')
})

test('the most is never below the least, beside its field', () => {
  const input = { name: '全勤奖', kind: 'reward', minAmount: 2, maxAmount: 1, idempotencyKey: 'incentive-item' }
  expect(createIncentiveItemInput.safeParse(input).error?.issues[0]?.path).toEqual(['maxAmount'])
  expect(createIncentiveItemInput.safeParse({ ...input, minAmount: 1 }).success).toBe(true)
})
