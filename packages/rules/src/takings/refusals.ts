import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const takingsRefusals = {
  'day_close.in_future': {},
  'day_close.too_long_ago': { days: 'count' },
  'day_close.store_not_open': {},
  'day_close.signed_already': {},
  'day_close.reason_missing': { methods: 'list' },
  'day_close.denominations_differ': { counted: 'money', sum: 'money' },
  'day_close.handed_over_more': { cash: 'money' },
  'day_close.receiver_of_other_franchisee': {},
  'day_close.counted_again': {},
  'day_close.books_moved': { methods: 'list' },
  'invoice.taken_back': {},
  'invoice.paid_by_card': {},
  'invoice.invoiced_in_full': {},
  'invoice.over_paid': { left: 'money' },
  'invoice.number_used': { no: 'text' },
  'invoice.is_red': {},
  'invoice.voided_already': {},
  'invoice.reversed_already': {},
  'invoice.electronic_is_not_voided': {},
  'invoice.month_is_over': {},
  'invoice.other_medium': {},
  'invoice.still_stands': { no: 'text' },
} as const satisfies CodeList

export const refuse = refuserOf(takingsRefusals)
