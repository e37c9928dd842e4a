/** A report is of one day (日报) or of one month (月报). */
export const reportPeriods = ['daily', 'monthly'] as const
export type ReportPeriod = (typeof reportPeriods)[number]
