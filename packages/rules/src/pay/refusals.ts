import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const payRefusals = {
  'commission.paid_twice': { sale: 'count', use: 'count' },
  'commission.not_payable': { rule: 'count' },
  'commission.not_a_group': { rule: 'count' },
  'commission.rate_above_whole': { rule: 'count' },
  'incentive.item_retired': {},
  'incentive.amount_out_of_range': { min: 'money', max: 'money' },
  'incentive.in_future': {},
  'incentive.not_in_status': { status: 'list' },
  'incentive.reason_missing': {},
  'incentive.in_a_run': {},
  'incentive.evidence_missing': {},
  'incentive.too_many_files': { max: 'count' },
  'incentive.file_too_large': { mb: 'count' },
  'incentive.file_of_wrong_type': {},
  'incentive.file_unreadable': {},
  'commission.month_paid': { month: 'date' },
  'pay.not_in_status': { status: 'list' },
  'pay.not_over': { to: 'date' },
  'pay.before_not_locked': { month: 'date' },
  'pay.not_begun': { from: 'date' },
} as const satisfies CodeList

export const refuse = refuserOf(payRefusals)
