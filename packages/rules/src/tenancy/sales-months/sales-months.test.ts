import { describe, expect, it, test } from 'vitest'
import { decideSalesMonths } from './decide-sales-months.ts'
import { salesCalendar } from './sales-calendar.ts'
import { setSalesMonthRuleInput, setSalesMonthStartInput } from './sales-months.input.ts'
import { naturalMonths, type SalesMonths } from './sales-months.ts'

const rule = (fromMonth: string, firstDay: number): SalesMonths => ({
  ...naturalMonths,
  rules: [{ fromMonth, firstDay }],
})
const start = (month: string, startsOn: string | null): SalesMonths => ({
  ...naturalMonths,
  starts: [{ month, startsOn }],
})

describe('salesCalendar', () => {
  it('begins on the 26th of the month before from a month on, and ends the one before early', () => {
    const { spanOf, monthOf } = salesCalendar(rule('2026-06-01', 26))
    expect(spanOf('2026-04-01')).toEqual({ from: '2026-04-01', to: '2026-04-30' })
    expect(spanOf('2026-05-01')).toEqual({ from: '2026-05-01', to: '2026-05-25' })
    expect(spanOf('2026-06-01')).toEqual({ from: '2026-05-26', to: '2026-06-25' })
    expect([monthOf('2026-05-25'), monthOf('2026-05-26')]).toEqual(['2026-05-01', '2026-06-01'])
    expect(monthOf('2026-12-31')).toBe('2027-01-01')
  })

  test.each([
    [1, '2026-06-01', '2026-06-30'],
    [6, '2026-06-06', '2026-07-05'],
    [15, '2026-06-15', '2026-07-14'],
    [16, '2026-05-16', '2026-06-15'],
    [28, '2026-05-28', '2026-06-27'],
  ])('named for where most of its days lie: %i', (firstDay, from, to) => {
    expect(salesCalendar(rule('2020-01-01', firstDay)).spanOf('2026-06-01')).toEqual({ from, to })
  })

  it('lets what was said last hold from its month on', () => {
    const rules = [
      { fromMonth: '2026-08-01', firstDay: 26 },
      { fromMonth: '2026-07-01', firstDay: 21 },
    ]
    expect(salesCalendar({ rules, starts: [] }).spanOf('2026-09-01').from).toBe('2026-08-21')
  })

  it('begins one month on a day of its own, until that is taken away', () => {
    const said = { ...rule('2020-01-01', 26), starts: [{ month: '2026-03-01', startsOn: '2026-02-24' }] }
    const { spanOf, isException } = salesCalendar(said)
    expect(spanOf('2026-02-01').to).toBe('2026-02-23')
    expect(spanOf('2026-03-01')).toEqual({ from: '2026-02-24', to: '2026-03-25' })
    expect([isException('2026-03-01'), isException('2026-04-01')]).toEqual([true, false])
    const back = salesCalendar({ ...said, starts: [...said.starts, { month: '2026-03-01', startsOn: null }] })
    expect([back.spanOf('2026-03-01').from, back.isException('2026-03-01')]).toEqual(['2026-02-26', false])
  })
})

describe('decideSalesMonths', () => {
  const decide = (after: SalesMonths, fixed: string[] = [], before = naturalMonths) => {
    const decision = decideSalesMonths({ before, after, month: '2026-06-01', fixed })
    return decision.ok ? null : decision.refusal
  }

  test.each([
    ['2026-04-30', { from: '2026-05-01', to: '2026-06-30' }],
    ['2026-07-01', { from: '2026-05-01', to: '2026-06-30' }],
  ])('a start too far from its month: %s', (day, params) => {
    expect(decide(start('2026-06-01', day))).toEqual({ code: 'sales_months.start_too_far', params })
  })

  it('refuses to leave a month without a day', () => {
    expect(decide(start('2026-06-01', '2026-05-01'))).toMatchObject({
      code: 'sales_months.month_empty',
      params: { month: '2026-05' },
    })
  })

  it('measures months that lie far from where it speaks, as a rule moves what was said of them', () => {
    const before = {
      rules: [{ fromMonth: '2026-01-01', firstDay: 15 }],
      starts: [{ month: '2026-11-01', startsOn: '2026-10-16' }],
    }
    const after = { ...before, rules: [...before.rules, { fromMonth: '2026-03-01', firstDay: 15 }] }
    expect(decide(after, [], before)).toBeNull()
    const late = { ...before, starts: [{ month: '2026-11-01', startsOn: '2026-10-15' }] }
    expect(decide(late, [], before)?.params).toMatchObject({ month: '2026-10' })
  })

  it('keeps the days of closed months, and says from when months may change', () => {
    const params = { month: '2026-06', first: '2026-08' }
    expect(decide(rule('2026-06-01', 26), ['2026-05-01', '2026-06-01'])).toEqual({ code: 'sales_months.fixed', params })
    expect(decide(rule('2026-07-01', 26), ['2026-06-01'])).toEqual({ code: 'sales_months.fixed', params })
    expect(decide(rule('2026-08-01', 26), ['2026-06-01'])).toBeNull()
    expect(decide(rule('2026-01-01', 1), ['2026-06-01'])).toBeNull()
  })
})

describe('input', () => {
  const asRule = { fromMonth: '2026-06-01', firstDay: 26, idempotencyKey: 'some-key-of-it' }
  test.each([
    { firstDay: 0 },
    { firstDay: 29 },
    { firstDay: 1.5 },
    { fromMonth: '2026-06-02' },
    { fromMonth: '1989-12-01' },
  ])('refuses %o', (wrong) => {
    expect(setSalesMonthRuleInput.safeParse({ ...asRule, ...wrong }).success).toBe(false)
  })
  it('takes months and days', () => {
    expect(setSalesMonthRuleInput.safeParse(asRule).success).toBe(true)
    const asStart = { month: '2026-06-01', idempotencyKey: 'some-key-of-it' }
    expect(setSalesMonthStartInput.parse(asStart)).toMatchObject({ startsOn: null, basedOnStartId: null })
    expect(setSalesMonthStartInput.safeParse({ ...asStart, startsOn: '2026-02-30' }).success).toBe(false)
  })
})
