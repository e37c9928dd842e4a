import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const performanceRefusals = {
  'scorecard.month_over': { month: 'date' },
} as const satisfies CodeList

export const refuse = refuserOf(performanceRefusals)
