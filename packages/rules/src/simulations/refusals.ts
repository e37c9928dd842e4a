import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const simulationsRefusals = {
  'simulation.month_not_over': { month: 'date' },
  'simulation.too_long': { most: 'count' },
  'simulation.nothing_to_compare': {},
  'simulation.over_already': {},
  'simulation.failed': {},
  'simulation.killed': {},
} as const satisfies CodeList

export const refuse = refuserOf(simulationsRefusals)
