import { accept, type Decision } from '../decision/decision.ts'
import { type networkRefusals, refuse } from './refusals.ts'
import type { StaffStatus } from './staff-status.ts'

/** What may stand in the way of erasing somebody. What the law has kept of an employment is asked here once it is known. */
export type StaffErasureFacts = {
  readonly staffNo: string
  /** As it was typed, so that nobody erases the wrong one. */
  readonly typedNo: string
  readonly erasedAt: Date | null
  /** Of all the person's employments. */
  readonly statuses: readonly StaffStatus[]
  /** Posts of their accounts that hold and act for none of these employments. */
  readonly otherPosts: number
}

export function decideStaffErasure(
  facts: StaffErasureFacts,
): Decision<undefined, keyof typeof networkRefusals & string> {
  if (facts.erasedAt) return refuse('staff.erased')
  if (facts.typedNo !== facts.staffNo) return refuse('staff.other_number')
  if (facts.statuses.some((status) => status !== 'left')) return refuse('staff.not_left')
  if (facts.otherPosts > 0) return refuse('staff.has_posts')
  return accept(undefined)
}
