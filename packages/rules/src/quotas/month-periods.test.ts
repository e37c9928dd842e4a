import { describe, expect, it } from 'vitest'
import { salesCalendar } from '../tenancy/sales-months/sales-calendar.ts'
import { dayPairs, monthPeriods } from './month-periods.ts'

describe('monthPeriods', () => {
  it.each([
    ['2026-11-01', '2026-11-21', '2026-11-01', '2026-11-21', '2026-10-01', '2026-10-21'],
    ['2026-11-15', '2026-11-01', '2026-11-01', '2026-11-01', '2026-10-01', '2026-10-01'],
    ['2026-10-01', '2026-11-21', '2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30'],
    ['2026-03-01', '2026-03-31', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2024-03-01', '2024-03-30', '2024-03-01', '2024-03-30', '2024-02-01', '2024-02-29'],
    ['2026-02-01', '2026-05-05', '2026-02-01', '2026-02-28', '2026-01-01', '2026-01-28'],
    ['2026-01-01', '2026-01-07', '2026-01-01', '2026-01-07', '2025-12-01', '2025-12-07'],
    ['2027-01-01', '2026-11-21', '2027-01-01', '2027-01-31', '2026-12-01', '2026-12-31'],
  ])('%s on %s', (month, today, from, to, previousFrom, previousTo) => {
    expect(monthPeriods(month, today)).toEqual({ from, to, previousFrom, previousTo })
  })
})

describe('dayPairs', () => {
  it('gives each day its twin, and none where the month before had no such day', () => {
    const pairs = dayPairs(monthPeriods('2026-03-01', '2026-03-30'))
    expect(pairs).toHaveLength(30)
    expect(pairs[0]).toEqual({ day: '2026-03-01', previousDay: '2026-02-01' })
    expect(pairs[27]).toEqual({ day: '2026-03-28', previousDay: '2026-02-28' })
    expect(pairs[28]).toEqual({ day: '2026-03-29', previousDay: null })
  })
})

describe('months of their own', () => {
  const calendar = salesCalendar({ rules: [{ fromMonth: '2020-01-01', firstDay: 26 }], starts: [] })
  it.each([
    ['2026-06-01', '2026-06-03', '2026-05-26', '2026-06-03', '2026-04-26', '2026-05-04'],
    ['2026-06-01', '2026-07-03', '2026-05-26', '2026-06-25', '2026-04-26', '2026-05-25'],
    ['2026-04-01', '2026-05-03', '2026-03-26', '2026-04-25', '2026-02-26', '2026-03-25'],
    ['2026-03-01', '2026-03-02', '2026-02-26', '2026-03-02', '2026-01-26', '2026-01-30'],
  ])('%s on %s', (month, today, from, to, previousFrom, previousTo) => {
    expect(monthPeriods(month, today, calendar)).toEqual({ from, to, previousFrom, previousTo })
  })

  it('gives each day its twin by its place in the month', () => {
    const pairs = dayPairs(monthPeriods('2026-04-01', '2026-04-25', calendar))
    expect(pairs).toHaveLength(31)
    expect(pairs[0]).toEqual({ day: '2026-03-26', previousDay: '2026-02-26' })
    expect(pairs[27]).toEqual({ day: '2026-04-22', previousDay: '2026-03-25' })
    expect(pairs[28]).toEqual({ day: '2026-04-23', previousDay: null })
  })
})
