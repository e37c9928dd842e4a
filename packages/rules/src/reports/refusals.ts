import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const reportsRefusals = {
  'report_schedule.too_many': { max: 'count' },
  'report_schedule.just_sent': { minutes: 'count' },
  'report_schedule.other_post': {},
} as const satisfies CodeList

export const refuse = refuserOf(reportsRefusals)
