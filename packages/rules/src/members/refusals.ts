import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const membersRefusals = {
  'member_rule.in_past': { today: 'date' },
  'points.short': { left: 'count' },
  'points.customer_erased': {},
  'points.not_spendable': {},
  'points.customer_needed': {},
  'points.not_whole_steps': { step: 'count' },
  'points.over_share': { most: 'count', worth: 'money' },
} as const satisfies CodeList

export const refuse = refuserOf(membersRefusals)
