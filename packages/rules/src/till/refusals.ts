import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const tillRefusals = {
  'till.not_recognised': {},
  'till.franchisee_not_active': {},
  'till.store_not_open': {},
  'till.staff_not_active': {},
  'till.staff_of_other_franchisee': {},
  'till.clock_ahead': { minutes: 'count' },
  'till.clock_behind': { hours: 'count' },
  'till.service_withdrawn': { service: 'text' },
  'till.service_without_price': { service: 'text' },
  'till.price_not_allowed': { price: 'money' },
  'till.price_reason_missing': {},
  'till.total_too_large': { most: 'money' },
  'till.not_paid_in_full': { due: 'money', paid: 'money' },
  'till.card_not_presented': {},
  'till.card_not_usable_here': {},
  'till.card_pays_by_amount': {},
  'till.card_pays_by_use': {},
  'till.more_uses_than_services': { quantity: 'count' },
  'till.already_reversed': {},
  'till.card_out_of_sight': {},
} as const satisfies CodeList

export const refuse = refuserOf(tillRefusals)
