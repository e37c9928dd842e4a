import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const quotasRefusals = {
  'quota.level_above': {},
  'quota.month_out_of_range': { from: 'text', to: 'text' },
  'quota.store_elsewhere': {},
  'quota.staff_elsewhere': {},
  'quota.staff_not_there': {},
  'quota.changed_meanwhile': {},
  'quota.metric_retired': {},
  'sales_plan.not_a_draft': {},
  'sales_plan.without_targets': {},
  'sales_plan.outside_period': {},
  'sales_plan.not_submitted': {},
  'sales_plan.not_your_turn': {},
  'sales_plan.own': {},
  'sales_plan.not_decided': {},
  'quota_rule.month_over': { month: 'date' },
} as const satisfies CodeList

export const refuse = refuserOf(quotasRefusals)
