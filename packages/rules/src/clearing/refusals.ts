import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const clearingRefusals = {
  'clearing.not_in_status': { status: 'list' },
  'clearing.lines_contested': { lines: 'count' },
  'clearing.not_contested': {},
  'clearing.contested_already': {},
  'clearing.reason_missing': {},
  'clearing.not_over': { to: 'date' },
  'clearing.before_not_locked': {},
  'clearing.not_a_side': {},
  'clearing.not_begun': { from: 'date' },
  'clearing.right_amount_missing': {},
  'clearing.right_amount_same': {},
  'clearing.paid_already': {},
  'clearing.not_paid': {},
  'clearing.paid_in_future': {},
  'departure.signed_already': {},
  'departure.honours_itself': {},
  'departure.honourer_ended': {},
  'departure.honourer_leaves': {},
  'departure.not_signed': {},
  'departure.changed_since': {},
  'royalty.basis_fixed': { basis: 'list' },
  'royalty.cleared_already': { from: 'date' },
  'royalty.set_already': {},
  'royalty.not_period_start': { from: 'date' },
} as const satisfies CodeList

export const refuse = refuserOf(clearingRefusals)
