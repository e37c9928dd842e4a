import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const networkRefusals = {
  'franchisee.ended': {},
  'franchisee.stores_still_open': { count: 'count' },
  'store.closed': {},
  'store.of_other_franchisee': {},
  'store.closed_day_without_closing': {},
  'store.closed_in_future': {},
  'staff.left': {},
  'staff.left_day_without_leaving': {},
  'staff.left_in_future': {},
  'staff.left_before_hire': { hiredOn: 'date' },
  'staff.own_status': {},
  'staff.erased': {},
  'staff.other_number': {},
  'staff.not_left': {},
  'staff.has_posts': {},
  'staff.of_other_franchisee': {},
  'staff.manager_is_self': {},
  'staff.manager_in_circle': {},
  'posting.before_hire': { hiredOn: 'date' },
  'posting.in_future': {},
  'posting.same_day_exists': { on: 'date' },
  'posting.already_there': {},
  'staff_leave.overlaps': { from: 'date', to: 'date' },
  'staff_leave.outside_employment': {},
  'staff_leave.too_long': { max: 'count' },
  'invitation.unknown': {},
  'invitation.expired': {},
  'invitation.used': {},
  'invitation.revoked': {},
  'invitation.other_chain': { chain: 'text' },
  'invitation.staff_has_account': {},
} as const satisfies CodeList

export const refuse = refuserOf(networkRefusals)
