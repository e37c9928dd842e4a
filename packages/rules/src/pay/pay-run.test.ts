import { describe, expect, test } from 'vitest'
import { naturalCalendar, salesCalendar } from '../tenancy/sales-months/sales-calendar.ts'
import { decidePayRun, nextPayMonth } from './decide-pay-run.ts'
import { type PayRunStatus, type PayRunStep, payRunStatuses, payRunSteps } from './pay-run.ts'
import { wageStretches } from './wage-stretches.ts'

const facts = { to: '2026-10-31', today: '2026-11-20' }
const stepOf = (status: PayRunStatus, step: PayRunStep, today = facts.today) => {
  const decision = decidePayRun({ ...facts, status, today }, step)
  return decision.ok ? decision.value : decision.refusal.code
}

describe('a run', () => {
  test('goes step by step, back to the beginning until it is locked, and nowhere after', () => {
    expect(payRunSteps.map((step) => stepOf('calculated', step))).toEqual([
      ...['calculated', 'reviewed', 'pay.not_in_status', 'pay.not_in_status'],
    ])
    expect(stepOf('reviewed', 'approve')).toBe('approved')
    expect(stepOf('approved', 'lock')).toBe('locked')
    for (const status of payRunStatuses.filter((one) => one !== 'locked'))
      expect(stepOf(status, 'calculate')).toBe('calculated')
    for (const step of payRunSteps) expect(stepOf('locked', step)).toBe('pay.not_in_status')
  })
  test('is reviewed once its month is over', () => {
    expect(stepOf('calculated', 'review', '2026-10-31')).toBe('pay.not_over')
    expect(stepOf('calculated', 'review', '2026-11-01')).toBe('reviewed')
  })
})

describe('the next month', () => {
  type Last = Parameters<typeof nextPayMonth>[0]['last']
  const next = (last: Last, begin: string | null = null, calendar = naturalCalendar) => {
    const decision = nextPayMonth({ last, begin, today: facts.today, calendar })
    return decision.ok ? decision.value : decision.refusal.code
  }
  test('is the one after the last, once that is locked', () => {
    expect(next({ month: '2026-09-01', status: 'locked' }, '2026-01-01')).toBe('2026-10-01')
    expect(next({ month: '2026-09-01', status: 'approved' })).toBe('pay.before_not_locked')
    expect(next({ month: '2026-11-01', status: 'locked' })).toBe('pay.not_begun')
  })
  test('is the one to begin with, or the last that is over', () => {
    expect(next(null, '2026-01-01')).toBe('2026-01-01')
    expect(next(null)).toBe('2026-10-01')
  })
  test('goes by the chain’s own months', () => {
    const early = salesCalendar({ rules: [{ fromMonth: '2026-01-01', firstDay: 16 }], starts: [] })
    expect(next(null, null, early)).toBe('2026-11-01')
    expect(next({ month: '2026-11-01', status: 'locked' }, null, early)).toBe('2026-12-01')
    expect(next({ month: '2026-12-01', status: 'locked' }, null, early)).toBe('pay.not_begun')
  })
})

test('wages count for the working days on which they held, from hire to leaving', () => {
  const month = { from: '2026-10-01', to: '2026-10-31' }
  const calendar = { isWorkingDay: (day: string) => day > '2026-10-10' }
  const wages = [
    { fromOn: '2026-01-01', wage: 300_000 },
    { fromOn: '2026-10-15', wage: 400_000 },
  ]
  expect(wageStretches({ hiredOn: '2026-10-13', leftOn: '2026-10-16', wages }, month, calendar)).toEqual({
    ...{
      stretches: [
        { wage: 300_000, days: 2 },
        { wage: 400_000, days: 2 },
      ],
      workingDays: 21,
    },
  })
  expect(wageStretches({ hiredOn: null, leftOn: null, wages: [] }, month, calendar).stretches).toEqual([])
})
