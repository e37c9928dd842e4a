import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'
import type { StaffStatus } from './staff-status.ts'

export type StaffStatusRequest = {
  /** Whether they ask for it themselves. */
  readonly isOwn?: boolean
  readonly before: { readonly status: StaffStatus; readonly hiredOn: string | null; readonly leftOn: string | null }
  /** Undefined: stays as it is. leftOn null: cleared. */
  readonly change: {
    readonly status?: StaffStatus | undefined
    readonly hiredOn?: string | null | undefined
    readonly leftOn?: string | null | undefined
  }
  readonly today: string
}

export type StaffStatusFigures = { status: StaffStatus; hiredOn: string | null; leftOn: string | null }

/**
 * Who has left has a last day, today unless another is given; who hasn't, has none. Coming back in error is undone so. Nobody
 * changes their own status: the post that they would need to take it back holds no more.
 */
export function decideStaffStatus({ isOwn, before, change, today }: StaffStatusRequest): Decision<StaffStatusFigures> {
  const status = change.status ?? before.status
  if (isOwn && status !== before.status) return refuse('staff.own_status')
  const hiredOn = change.hiredOn === undefined ? before.hiredOn : change.hiredOn
  if (status !== 'left') {
    return change.leftOn ? refuse('staff.left_day_without_leaving') : accept({ status, hiredOn, leftOn: null })
  }
  const leftOn = (change.leftOn === undefined ? before.leftOn : change.leftOn) ?? today
  if (leftOn > today) return refuse('staff.left_in_future')
  if (hiredOn && leftOn < hiredOn) return refuse('staff.left_before_hire', { hiredOn })
  return accept({ status, hiredOn, leftOn })
}

type HoldRequest = { readonly isOwn: boolean; readonly status: StaffStatus; readonly to: 'active' | 'suspended' }

/** Suspending people and letting them work again, several at once: not oneself, and nobody comes back from leaving so. */
export function decideStaffHold({ isOwn, status, to }: HoldRequest): Decision<{ status: StaffStatus }> {
  if (status === to) return accept({ status })
  if (isOwn) return refuse('staff.own_status')
  return status === 'left' ? refuse('staff.left') : accept({ status: to })
}
