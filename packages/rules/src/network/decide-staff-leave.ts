import { accept, type Decision } from '../decision/decision.ts'
import { dayNumber } from '../input/day.ts'
import { refuse } from './refusals.ts'

/** Days, both included. */
export type LeaveSpan = { readonly fromOn: string; readonly toOn: string }

export type StaffLeaveRequest = {
  readonly staff: { readonly hiredOn: string | null; readonly leftOn: string | null; readonly isErased: boolean }
  readonly leave: LeaveSpan
  /** Those that are recorded and not cancelled. */
  readonly others: readonly LeaveSpan[]
}

/** The longest leave that is entered at once, in days. */
export const longestLeave = 366

/** Whether somebody may be entered as away from one day to another. */
export function decideStaffLeave({ staff, leave, others }: StaffLeaveRequest): Decision<LeaveSpan> {
  const { fromOn, toOn } = leave
  if (staff.isErased) return refuse('staff.erased')
  if ((staff.hiredOn && fromOn < staff.hiredOn) || (staff.leftOn && toOn > staff.leftOn))
    return refuse('staff_leave.outside_employment')
  if (dayNumber(toOn) - dayNumber(fromOn) >= longestLeave) return refuse('staff_leave.too_long', { max: longestLeave })
  const other = others.find((one) => one.fromOn <= toOn && fromOn <= one.toOn)
  return other ? refuse('staff_leave.overlaps', { from: other.fromOn, to: other.toOn }) : accept(leave)
}
