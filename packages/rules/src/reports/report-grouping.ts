import type { ReportPeriod } from './report-period.ts'

/** By what a report breaks its figures down. */
export const reportGroupings = ['day', 'franchisee', 'store', 'staff', 'card_product'] as const
export type ReportGrouping = (typeof reportGroupings)[number]

/** What a report of that period can be broken down by: a single day has no days. */
export const groupingsOf = (period: ReportPeriod): ReportGrouping[] =>
  reportGroupings.filter((grouping) => grouping !== 'day' || period === 'monthly')
