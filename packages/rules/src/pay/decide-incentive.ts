import { accept, type Decision } from '../decision/decision.ts'
import {
  type IncentiveItemStatus,
  type IncentiveStatus,
  type IncentiveStep,
  incentiveCourse,
  mostIncentiveFiles,
} from './incentive.ts'
import { refuse } from './refusals.ts'

/** Amounts in minor units of the currency, days as YYYY-MM-DD. */
export type ProposalFacts = {
  readonly item: {
    readonly status: IncentiveItemStatus
    readonly minAmount: number
    readonly maxAmount: number
    readonly evidenceRequired: boolean
  }
  readonly files: number
  readonly amount: number
  readonly currency: string
  readonly day: string
  readonly today: string
}

/** Whether something may be proposed: by an item in use, within its amounts, for a day that has been, with what it must show. */
export function decideProposal({ item, files, amount, currency, day, today }: ProposalFacts): Decision<null> {
  if (item.status !== 'active') return refuse('incentive.item_retired')
  if (amount < item.minAmount || amount > item.maxAmount) {
    const [min, max] = [item.minAmount, item.maxAmount].map((minor) => ({ minor, currency })) as [Limit, Limit]
    return refuse('incentive.amount_out_of_range', { min, max })
  }
  if (day > today) return refuse('incentive.in_future')
  return item.evidenceRequired && files === 0 ? refuse('incentive.evidence_missing') : accept(null)
}
type Limit = { minor: number; currency: string }

/** isInReviewedRun: somebody has looked through a pay run with it. */
export type StepFacts = {
  readonly isInReviewedRun: boolean
  readonly evidenceRequired: boolean
  readonly files: number
}

/** Whether it may take a step; a reason is kept with what is rejected or withdrawn. What was reviewed as pay stays as it is. */
export function decideIncentive(
  status: IncentiveStatus,
  step: IncentiveStep,
  reason: string | null,
  { isInReviewedRun, evidenceRequired, files }: StepFacts,
): Decision<{ status: IncentiveStatus; reason: string | null }> {
  const row = incentiveCourse.find((one) => one.step === step && one.from === status)
  if (!row) return refuse('incentive.not_in_status', { status: [status] })
  if (isInReviewedRun) return refuse('incentive.in_a_run')
  if (row.to === 'approved' && evidenceRequired && files === 0) return refuse('incentive.evidence_missing')
  if (!row.needsReason) return accept({ status: row.to, reason: null })
  return reason === null ? refuse('incentive.reason_missing') : accept({ status: row.to, reason })
}

/** Whether files may come or go: none once somebody has decided by them. added: below zero where they go. */
export function decideIncentiveFiles(status: IncentiveStatus, files: number, added: number): Decision<null> {
  if (status !== 'proposed') return refuse('incentive.not_in_status', { status: [status] })
  return files + added > mostIncentiveFiles
    ? refuse('incentive.too_many_files', { max: mostIncentiveFiles })
    : accept(null)
}
