import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const payRefusals = {
  'commission.paid_twice': { sale: 'count', use: 'count' },
  'commission.not_payable': { rule: 'count' },
  'commission.not_a_group': { rule: 'count' },
  'commission.rate_above_whole': { rule: 'count' },
} as const satisfies CodeList

export const refuse = refuserOf(payRefusals)
