import { accept, type Decision } from '../decision/decision.ts'
import { type IncentiveItemStatus, type IncentiveStatus, type IncentiveStep, incentiveCourse } from './incentive.ts'
import { refuse } from './refusals.ts'

/** Amounts in minor units of the currency, days as YYYY-MM-DD. */
export type ProposalFacts = {
  readonly item: { readonly status: IncentiveItemStatus; readonly minAmount: number; readonly maxAmount: number }
  readonly amount: number
  readonly currency: string
  readonly day: string
  readonly today: string
}

/** Whether something may be proposed: by an item that is in use, within its amounts, for a day that has been. */
export function decideProposal({ item, amount, currency, day, today }: ProposalFacts): Decision<null> {
  if (item.status !== 'active') return refuse('incentive.item_retired')
  if (amount < item.minAmount || amount > item.maxAmount) {
    const [min, max] = [item.minAmount, item.maxAmount].map((minor) => ({ minor, currency })) as [Limit, Limit]
    return refuse('incentive.amount_out_of_range', { min, max })
  }
  return day > today ? refuse('incentive.in_future') : accept(null)
}
type Limit = { minor: number; currency: string }

/** Whether it may take a step; a reason is kept with what is rejected or withdrawn. */
export function decideIncentive(
  status: IncentiveStatus,
  step: IncentiveStep,
  reason: string | null,
): Decision<{ status: IncentiveStatus; reason: string | null }> {
  const row = incentiveCourse.find((one) => one.step === step && one.from === status)
  if (!row) return refuse('incentive.not_in_status', { status: [status] })
  if (!row.needsReason) return accept({ status: row.to, reason: null })
  return reason === null ? refuse('incentive.reason_missing') : accept({ status: row.to, reason })
}
