import { accept, type Decision } from '../decision/decision.ts'
import type { PartyId } from '../ledger/account-ref.ts'
import type { ClearingLine } from '../ledger/clearing-line.ts'
import type { Action } from '../tenancy/can.ts'
import {
  type ClearingLineStatus,
  type ClearingRunAction,
  type ClearingRunStatus,
  type ClearingRunTransition,
  clearingRunCourse,
} from './clearing-run.ts'
import { refuse } from './refusals.ts'

/** Days as YYYY-MM-DD. */
export type ClearingRunFacts = {
  readonly status: ClearingRunStatus
  /** The period's last day. */
  readonly to: string
  readonly today: string
  readonly contestedLines: number
  /** Whether the period before, where there is one, is locked: periods are locked in their order. */
  readonly isBeforeLocked: boolean
}

export type ClearingRunStep = { readonly status: ClearingRunStatus; readonly needs: Action }

const conditions: Record<
  ClearingRunTransition['conditions'][number],
  (run: ClearingRunFacts) => ReturnType<typeof refuse> | null
> = {
  over: ({ to, today }) => (today > to ? null : refuse('clearing.not_over', { to })),
  none_contested: ({ contestedLines: lines }) => (lines > 0 ? refuse('clearing.lines_contested', { lines }) : null),
  before_locked: ({ isBeforeLocked }) => (isBeforeLocked ? null : refuse('clearing.before_not_locked')),
}

/** Whether a run may take a step, by the table of its course; who may take it is asked with can(). */
export function decideClearingRun(run: ClearingRunFacts, action: ClearingRunAction): Decision<ClearingRunStep> {
  const row = clearingRunCourse.find((one) => one.action === action && one.from.includes(run.status))
  if (!row) return refuse('clearing.not_in_status', { status: [run.status] })
  const refusal = row.conditions.map((condition) => conditions[condition](run)).find((one) => one !== null)
  return refusal ?? accept({ status: row.to, needs: row.needs })
}

/** A party contests a line that it is on a side of, with a reason. */
export function decideContest(
  line: Pick<ClearingLine, 'from' | 'to'> & { readonly status: ClearingLineStatus },
  party: PartyId,
  reason: string,
): Decision<{ status: ClearingLineStatus; reason: string }> {
  if (line.from !== party && line.to !== party) return refuse('clearing.not_a_side')
  if (line.status === 'contested') return refuse('clearing.contested_already')
  const given = reason.trim()
  return given === '' ? refuse('clearing.reason_missing') : accept({ status: 'contested', reason: given })
}

/** What a contested line should have been, minor units; null where it stands as it is. */
export function decideRightAmount(
  answer: 'upheld' | 'corrected',
  amount: number,
  rightAmount: number | null,
): Decision<number | null> {
  if (answer === 'upheld') return accept(null)
  if (rightAmount === null) return refuse('clearing.right_amount_missing')
  return rightAmount === amount ? refuse('clearing.right_amount_same') : accept(rightAmount)
}

/** A payment is noted once, on a day that isn't in the future. Days as YYYY-MM-DD. */
export function decidePaymentNote(payment: { isPaid: boolean; paidOn: string; today: string }): Decision<null> {
  if (payment.isPaid) return refuse('clearing.paid_already')
  return payment.paidOn > payment.today ? refuse('clearing.paid_in_future') : accept(null)
}

export const decidePaymentUndo = (payment: { isPaid: boolean }): Decision<null> =>
  payment.isPaid ? accept(null) : refuse('clearing.not_paid')

/** A contested line is answered with a reason: it stands, or it is put right by a correction. */
export function decideAnswer(
  line: { readonly status: ClearingLineStatus },
  answer: 'upheld' | 'corrected',
  reason: string,
): Decision<{ status: ClearingLineStatus; reason: string }> {
  if (line.status !== 'contested') return refuse('clearing.not_contested')
  const given = reason.trim()
  return given === '' ? refuse('clearing.reason_missing') : accept({ status: answer, reason: given })
}
