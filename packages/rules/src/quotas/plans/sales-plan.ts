import { addMonths } from '../../input/add-months.ts'

/** How long a sales plan (销售计划) holds. */
export const planPeriods = ['year', 'quarter', 'month'] as const
export type PlanPeriod = (typeof planPeriods)[number]

export const planStatuses = ['draft', 'submitted', 'returned', 'approved', 'superseded'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** Who is to decide on what was submitted. */
export const planLevels = ['franchisee', 'chain'] as const
export type PlanLevel = (typeof planLevels)[number]

export const planActions = ['submit', 'return', 'approve'] as const
export type PlanAction = (typeof planActions)[number]

/** Minor units, or a count where the metric counts. month: its first day. */
export type PlanTarget = { readonly month: string; readonly metric: string; readonly target: number }

const monthCounts: Record<PlanPeriod, number> = { year: 12, quarter: 3, month: 1 }

/** The first days of a plan's months. */
export const planMonths = (period: PlanPeriod, firstMonth: string): string[] =>
  Array.from({ length: monthCounts[period] }, (_, at) => addMonths(firstMonth, at))
