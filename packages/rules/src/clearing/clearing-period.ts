import { addDays, monthEnd, weekdayOf } from '../input/day.ts'

/** How often a chain clears: weeks run from Monday to Sunday. */
export const clearingRhythms = ['weekly', 'monthly'] as const
export type ClearingRhythm = (typeof clearingRhythms)[number]

/** YYYY-MM-DD, both included. */
export type ClearingPeriod = { readonly from: string; readonly to: string }

/** The period that a day lies in. */
export function clearingPeriod(rhythm: ClearingRhythm, day: string): ClearingPeriod {
  if (rhythm === 'monthly') return { from: `${day.slice(0, 8)}01`, to: monthEnd(day) }
  const from = addDays(day, -weekdayOf(day))
  return { from, to: addDays(from, 6) }
}

/**
 * The day that what happened on one day is cleared by: the day itself, or the first after the last locked period, so that
 * what comes late, and what corrects a locked period, goes into the next.
 */
export const clearedOn = (day: string, lockedThrough: string | null): string =>
  lockedThrough !== null && day <= lockedThrough ? addDays(lockedThrough, 1) : day
