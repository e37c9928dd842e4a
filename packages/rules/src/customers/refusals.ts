import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const customersRefusals = {
  'customer.phone_taken': {},
  'customer.presentation_expired': {},
  'identify.too_many': { minutes: 'count' },
} as const satisfies CodeList

export const refuse = refuserOf(customersRefusals)
