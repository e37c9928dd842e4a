import { describe, expect, it } from 'vitest'
import { markPoints } from '../mark-points.ts'
import { moreForPoints } from '../more-for-points.ts'
import { scorePeriodStatuses } from '../period/score-period.ts'
import { scoreOf } from '../score.ts'
import { defaultScorecard, plainMetric } from '../scorecard.ts'
import { decideMarks } from './decide-marks.ts'
import { evaluatorFor } from './evaluator-for.ts'
import { giveMarksInput } from './give-marks.input.ts'

const item = (itemId: string, weight: number) => ({ itemId, name: itemId, about: null, weight })
const card = {
  ...defaultScorecard('en'),
  metrics: [plainMetric('sales_amount', 70, 12_000)],
  items: [item('manner', 20), item('tidiness', 10)],
  selfShare: 30,
}
const figures = {
  metrics: { sales_amount: { actual: 90, target: 100, sample: 9 } },
  ...{ recordedCount: 9, voidedCount: 0 },
}
const linesOf = (marks: Record<string, { self: number | null; manager: number | null }> | undefined) => {
  const { parts, items, points } = scoreOf(marks ? { ...figures, marks } : figures, card)
  return [...parts.map((one) => one.points), ...items.map((one) => [one.leftOut, one.weight, one.points]), points]
}

describe('marks in a score', () => {
  it('count by the self share, and give their weight', () => {
    // 20 × (0.3 × 90 + 0.7 × 80) %, 10 × (0.3 × 50 + 0.7 × 100) %
    const marks = { manner: { self: 90, manager: 80 }, tidiness: { self: 50, manager: 100 } }
    expect(linesOf(marks)).toEqual([6300, [null, 2000, 1660], [null, 1000, 850], 8810])
  })

  it('are the manager’s alone where there is no own one', () => {
    const marks = { manner: { self: null, manager: 80 }, tidiness: { self: 0, manager: 100 } }
    expect(linesOf(marks)).toEqual([6300, [null, 2000, 1600], [null, 1000, 700], 8600])
    const { items } = scoreOf({ ...figures, marks }, card)
    expect(items.map(({ selfShare }) => selfShare)).toEqual([0, 30])
  })

  it('leave an item out that the manager hasn’t marked: its weight goes to all others', () => {
    const marks = { tidiness: { self: null, manager: 100 }, manner: { self: 100, manager: null } }
    expect(linesOf(marks)).toEqual([7875, ['no_mark', 0, 0], [null, 1250, 1250], 9125])
    expect(linesOf({})).toEqual([9000, ['no_mark', 0, 0], ['no_mark', 0, 0], 9000])
  })

  it('are for people: a place is scored by the metrics', () => {
    expect(linesOf(undefined)).toEqual([9000, ['no_person', 0, 0], ['no_person', 0, 0], 9000])
  })

  it('make a score where no target was set', () => {
    const marks = { manner: { self: null, manager: 50 }, tidiness: { self: null, manager: 80 } }
    const { points } = scoreOf({ ...figures, metrics: {}, marks }, card)
    expect(points).toBe(6000)
  })

  it('are in what the next band takes, and nothing that one does more of', () => {
    const marks = { manner: { self: 90, manager: 80 }, tidiness: { self: 50, manager: 100 } }
    const score = scoreOf({ ...figures, marks }, card)
    expect(moreForPoints(score, (score.points ?? 0) + 70, card)).toEqual([{ metricId: 'sales_amount', more: 1 }])
  })

  it('are rounded half up, once', () => {
    expect(markPoints(1, 50, { self: 100, manager: 0 })).toBe(1)
    expect(markPoints(1, 49, { self: 100, manager: 0 })).toBe(0)
    expect(markPoints(10_000, 33, { self: 100, manager: 100 })).toBe(10_000)
  })
})

describe('evaluatorFor', () => {
  const place = { level: 'staff' as const, franchiseeId: 'f1', storeId: 's1', staffId: 'wang' }
  const actor = (scope: 'chain' | 'franchisee' | 'store' | 'person', change: object = {}) => ({
    ...{ scope, role: 'store_manager' as const, franchiseeIds: ['f1'], storeIds: ['s1'], staffId: null, ...change },
  })

  it.each([
    ['the rep', actor('person', { staffId: 'wang' }), 'self'],
    ['a colleague', actor('person', { staffId: 'li' }), null],
    ['the rep who left the store', actor('person', { staffId: 'wang', storeIds: ['s2'] }), null],
    ['the manager', actor('store'), 'manager'],
    ['a manager of their own sales', actor('store', { staffId: 'wang' }), 'self'],
    ['the owner', actor('franchisee'), 'manager'],
    ['headquarters', actor('chain', { role: 'hq_admin' }), 'manager'],
    ['finance', actor('chain', { role: 'hq_finance' }), null],
  ])('%s: %s', (_, who, expected) => {
    expect(evaluatorFor(who, place)).toBe(expected)
  })

  it('marks no places', () => {
    expect(evaluatorFor(actor('chain', { role: 'hq_admin' }), { ...place, level: 'store', staffId: null })).toBeNull()
  })
})

describe('decideMarks', () => {
  const facts = { evaluator: 'manager' as const, itemIds: ['a', 'b'] }
  const codeOf = (decision: ReturnType<typeof decideMarks>) => (decision.ok ? null : decision.refusal.code)

  it('takes marks until the month is closed', () => {
    const found = scorePeriodStatuses.map((status) => codeOf(decideMarks({ ...facts, status }, ['a'])))
    expect(found).toEqual([null, null, 'score_period.fixed', 'score_period.fixed'])
  })

  it.each([
    [{ evaluator: null }, ['a'], 'score_mark.not_yours'],
    [{}, ['a', 'c'], 'score_mark.no_such_item'],
    [{ itemIds: [] }, ['a'], 'score_mark.no_such_item'],
  ])('%j %j: %s', (change, marked, code) => {
    expect(codeOf(decideMarks({ ...facts, status: 'draft', ...change }, marked))).toBe(code)
  })
})

describe('giveMarksInput', () => {
  const parsed = (...marks: object[]) =>
    giveMarksInput
      .safeParse({ id: 'x', idempotencyKey: 'marks-key', marks })
      .error?.issues.map(({ path }) => path.join('.'))

  it.each([
    [[{ itemId: 'a', points: 101 }], ['marks.0.points']],
    [[{ itemId: 'a', points: -1 }], ['marks.0.points']],
    [[{ itemId: 'a', points: 80.5 }], ['marks.0.points']],
    [[], ['marks']],
    [
      [
        { itemId: 'a', points: 1 },
        { itemId: 'a', points: 2 },
      ],
      ['marks.1.itemId'],
    ],
    [[{ itemId: 'a', points: 1, comment: 'x'.repeat(2001) }], ['marks.0.comment']],
    [
      [
        { itemId: 'a', points: 0, comment: ' ' },
        { itemId: 'b', points: 100 },
      ],
      undefined,
    ],
  ])('%j: %j', (marks, paths) => {
    expect(parsed(...marks)).toEqual(paths)
  })
})
