import type { MonthPeriods } from '@hubcap/rules/quotas/month-periods'
import { reportDays } from '@hubcap/rules/reports/report-days'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import { soldOn } from '@hubcap/rules/sales/sold-on'

/** Which report: of what days, broken down by what, at one place or wherever the caller sees. Ids of rows. */
export type ReportOf = {
  readonly period: ReportPeriod
  /** Any day of the period, YYYY-MM-DD. */
  readonly on: string
  readonly grouping: ReportGrouping
  readonly franchiseeId: string | null
  readonly storeId: string | null
}

export type ReportLook = ReportOf & { readonly days: MonthPeriods; readonly today: string; readonly asOf: Date }

export function reportLook(of: ReportOf, now: Date, timeZone: string): ReportLook {
  const today = soldOn(now, timeZone)
  return { ...of, days: reportDays(of.period, of.on, today), today, asOf: now }
}
