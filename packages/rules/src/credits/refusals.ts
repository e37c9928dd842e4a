import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const creditsRefusals = {
  'credit.taken_back': {},
  'credit.not_of_franchisee': {},
  'credit.before_hire': { name: 'text' },
} as const satisfies CodeList

export const refuse = refuserOf(creditsRefusals)
