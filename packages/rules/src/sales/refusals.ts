import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const salesRefusals = {
  'sale.product_withdrawn': {},
  'sale.amount_missing': {},
  'sale.amount_given': { price: 'money' },
  'sale.amount_over_limit': { limit: 'money' },
  'sale.franchisee_not_active': {},
  'sale.store_closed': {},
  'sale.store_not_open': {},
  'sale.staff_not_active': {},
  'sale.staff_of_other_franchisee': {},
  'sale.in_future': {},
  'sale.too_long_ago': { days: 'count' },
  'sale.already_voided': {},
  'sale.void_reason_missing': {},
} as const satisfies CodeList

export const refuse = refuserOf(salesRefusals)
