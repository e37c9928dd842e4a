import { refuserOf } from '../../decision/decision.ts'
import type { CodeList } from '../../input/params.ts'

export const cardLawRefusals = {
  'card_law.rate_missing': { rate: 'list', on: 'date' },
  'card_law.refund_not_set': {},
  'card_law.asked_before_payment': {},
  'card_law.rescinded_before_contract': {},
  'card_law.paid_back_before_rescission': {},
  'card_law.used_over_prepaid': { used: 'money', prepaid: 'money' },
  'card_law.used_over_times': { used: 'count', times: 'count' },
  'card_law.used_below_discount': { least: 'money' },
  'card_law.term_reversed': {},
  'card_law.paused_too_long': { most: 'count' },
  'card_law.cooling_off_not_set': {},
  'card_law.cooling_off_over': { lastDay: 'date' },
  'card_law.had_the_same_before': {},
  'card_law.cause_open': {},
  'card_law.consumers_cause': {},
  'card_law.merchants_cause': {},
  'card_law.goes_by_time': {},
  'card_law.not_unlimited': {},
  'card_law.bearer_over_limit': { limit: 'money', named: 'money', source: 'text' },
  'card_law.named_over_limit': { limit: 'money', source: 'text' },
  'card_law.recharge_over_limit': { limit: 'money', most: 'money', source: 'text' },
  'card_law.named_without_name': { source: 'text' },
  'card_law.bearers_without_name': { from: 'money', most: 'money', source: 'text' },
  'card_law.unit_by_transfer': { from: 'money', source: 'text' },
  'card_law.individual_by_transfer': { from: 'money', source: 'text' },
  'card_law.transferred_over_total': {},
  'card_law.over_custody': { most: 'money' },
  'card_law.quarter_not_over': { end: 'date' },
  'card_law.report_does_not_balance': { sum: 'money', books: 'money' },
  'card_law.named_with_expiry': {},
  'card_law.bearer_expires_early': { months: 'count' },
} as const satisfies CodeList

export const refuse = refuserOf(cardLawRefusals)
