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
} as const satisfies CodeList

export const refuse = refuserOf(payRefusals)
