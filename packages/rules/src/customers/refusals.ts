import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const customersRefusals = {
  'customer.phone_taken': {},
  'vehicle.plate_taken': {},
  'customer.presentation_expired': {},
  'identify.too_many': { minutes: 'count' },
  'customer.too_many_reveals': { minutes: 'count' },
  'customer.erased': {},
  'customer.other_number': {},
  'customer.in_open_import': { count: 'count' },
} as const satisfies CodeList

export const refuse = refuserOf(customersRefusals)
