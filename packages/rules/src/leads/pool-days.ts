import { addDays, dayNumber } from '../input/day.ts'
import type { LeadRule } from './lead-rule.ts'

export type PoolDays = {
  /** The day on which the lead is nobody's again, if nothing is done until then. */
  readonly returnsOn: string
  readonly daysLeft: number
  /** Whether its owner is to be told. */
  readonly warns: boolean
  readonly returns: boolean
}

/** quietSince: the day of the last touch, or on which it was taken or given. Days as YYYY-MM-DD, of the chain. */
export function poolDays(quietSince: string, rule: LeadRule, today: string): PoolDays {
  const returnsOn = addDays(quietSince, rule.quietDays)
  const daysLeft = dayNumber(returnsOn) - dayNumber(today)
  return { returnsOn, daysLeft, warns: daysLeft <= rule.warnDays, returns: daysLeft <= 0 }
}
