import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const clearingRefusals = {
  'clearing.not_in_status': { status: 'list' },
  'clearing.lines_contested': { lines: 'count' },
  'clearing.not_contested': {},
  'clearing.contested_already': {},
  'clearing.reason_missing': {},
  'clearing.not_over': { to: 'date' },
  'clearing.before_not_locked': {},
  'clearing.not_a_side': {},
} as const satisfies CodeList

export const refuse = refuserOf(clearingRefusals)
