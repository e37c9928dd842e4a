import { describe, expect, it } from 'vitest'
import { clearingRunActions, clearingRunCourse, clearingRunStatuses } from './clearing-run.ts'
import { type ClearingRunFacts, decideAnswer, decideClearingRun, decideContest } from './decide-clearing-run.ts'

const run = (change: Partial<ClearingRunFacts> = {}): ClearingRunFacts => ({
  status: 'reviewed',
  to: '2026-10-31',
  today: '2026-11-01',
  contestedLines: 0,
  isBeforeLocked: true,
  ...change,
})

describe('the course of a clearing run', () => {
  it('has no way out of locked and discarded, and one out of every other status', () => {
    const left = new Set(clearingRunCourse.flatMap(({ from }) => from))
    expect(clearingRunStatuses.filter((status) => !left.has(status))).toEqual(['locked', 'discarded'])
    expect(new Set(clearingRunCourse.map(({ to }) => to))).toEqual(new Set(clearingRunStatuses))
    expect(new Set(clearingRunCourse.map(({ action }) => action))).toEqual(new Set(clearingRunActions))
  })

  it('goes from draft to lock', () => {
    const steps = [
      ['drafted', 'review', 'reviewed'],
      ['reviewed', 'approve', 'approved'],
      ['approved', 'lock', 'locked'],
    ] as const
    for (const [status, action, next] of steps)
      expect(decideClearingRun(run({ status }), action)).toMatchObject({ value: { status: next } })
  })

  it('falls back from approval when a line is contested', () => {
    expect(decideClearingRun(run({ status: 'approved' }), 'contest')).toEqual({
      ok: true,
      value: { status: 'reviewed', needs: 'clearing.contest' },
    })
  })

  const refused: [Partial<ClearingRunFacts>, Parameters<typeof decideClearingRun>[1], string, object?][] = [
    [{ contestedLines: 2 }, 'approve', 'clearing.lines_contested', { lines: 2 }],
    [{ status: 'approved', contestedLines: 1 }, 'lock', 'clearing.lines_contested', { lines: 1 }],
    [{ status: 'approved', isBeforeLocked: false }, 'lock', 'clearing.before_not_locked'],
    [{ status: 'drafted', today: '2026-10-31' }, 'review', 'clearing.not_over', { to: '2026-10-31' }],
    [{ status: 'locked' }, 'contest', 'clearing.not_in_status', { status: ['locked'] }],
    [{ status: 'locked' }, 'redraft', 'clearing.not_in_status'],
    [{ status: 'drafted' }, 'lock', 'clearing.not_in_status'],
  ]
  it.each(refused)('%j: %s is refused as %s', (change, action, code, params = {}) => {
    expect(decideClearingRun(run(change), action)).toMatchObject({ ok: false, refusal: { code, params } })
  })
})

describe('a line', () => {
  const line = { from: 'A', to: 'B', status: 'uncontested' } as const

  it('is contested by one of its sides, once, with a reason, and answered with one', () => {
    expect(decideContest(line, 'B', ' 次数不对 ')).toEqual({
      ok: true,
      value: { status: 'contested', reason: '次数不对' },
    })
    expect(decideContest(line, 'C', 'x')).toMatchObject({ refusal: { code: 'clearing.not_a_side' } })
    expect(decideContest(line, null, 'x')).toMatchObject({ refusal: { code: 'clearing.not_a_side' } })
    expect(decideContest(line, 'A', ' ')).toMatchObject({ refusal: { code: 'clearing.reason_missing' } })
    const contested = { ...line, status: 'contested' } as const
    expect(decideContest(contested, 'A', 'x')).toMatchObject({ refusal: { code: 'clearing.contested_already' } })
    expect(decideAnswer(contested, 'corrected', '已更正')).toMatchObject({ value: { status: 'corrected' } })
    expect(decideAnswer(contested, 'upheld', '')).toMatchObject({ refusal: { code: 'clearing.reason_missing' } })
    expect(decideAnswer(line, 'upheld', 'x')).toMatchObject({ refusal: { code: 'clearing.not_contested' } })
    expect(decideContest({ ...line, status: 'upheld' }, 'A', 'x').ok).toBe(true)
  })
})
