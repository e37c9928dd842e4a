/** What a quota can be copied from: what was to be reached, or what was, in the month before or a year before. */
export const quotaSources = ['last_month_quota', 'last_year_quota', 'last_month_actual', 'last_year_actual'] as const
export type QuotaSource = (typeof quotaSources)[number]
