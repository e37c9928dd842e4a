import { accept, type Decision } from '../decision/decision.ts'
import { addMonths } from '../input/add-months.ts'
import type { SalesCalendar } from '../tenancy/sales-months/sales-calendar.ts'
import { type PayRunStatus, type PayRunStep, payRunCourse } from './pay-run.ts'
import { refuse } from './refusals.ts'

/** to: the last day of the month; today: YYYY-MM-DD. */
export type PayRunFacts = { readonly status: PayRunStatus; readonly to: string; readonly today: string }

/** Whether a run may take a step: a month is reviewed, approved and locked once it is over. */
export function decidePayRun({ status, to, today }: PayRunFacts, step: PayRunStep): Decision<PayRunStatus> {
  const row = payRunCourse.find((one) => one.step === step && one.from.includes(status))
  if (!row) return refuse('pay.not_in_status', { status: [status] })
  if (row.isOver && today <= to) return refuse('pay.not_over', { to })
  return accept(row.to)
}

export type NewPayRunFacts = {
  /** The franchisee's latest run; null: none yet. */
  readonly last: { readonly month: string; readonly status: PayRunStatus } | null
  /** With which month to begin; not asked once there is a run. */
  readonly begin: string | null
  readonly today: string
  readonly calendar: Pick<SalesCalendar, 'spanOf' | 'monthOf'>
}

/** The month that is paid next: the one after the last, which must be locked, since what it leaves over is carried into it. */
export function nextPayMonth({ last, begin, today, calendar }: NewPayRunFacts): Decision<string> {
  if (last && last.status !== 'locked') return refuse('pay.before_not_locked', { month: last.month })
  const month = last ? addMonths(last.month, 1) : (begin ?? addMonths(calendar.monthOf(today), -1))
  const { from } = calendar.spanOf(month)
  return from > today ? refuse('pay.not_begun', { from }) : accept(month)
}
