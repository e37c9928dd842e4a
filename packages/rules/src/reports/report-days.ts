import { addDays } from '../input/day.ts'
import { type MonthPeriods, monthPeriods } from '../quotas/month-periods.ts'
import type { ReportPeriod } from './report-period.ts'

/**
 * The days that a report is of and those that it compares with: a day with the day before it, a month so far with the same
 * days of the month before.
 *
 * on: any day of the period
 */
export function reportDays(period: ReportPeriod, on: string, today: string): MonthPeriods {
  if (period === 'monthly') return monthPeriods(on, today)
  const before = addDays(on, -1)
  return { from: on, to: on, previousFrom: before, previousTo: before }
}
