import { addDays, dayNumber } from '../input/day.ts'
import { daysInMonth } from '../input/iso-date.ts'

/** How often a chain clears: weeks run from Monday to Sunday. */
export const clearingRhythms = ['weekly', 'monthly'] as const
export type ClearingRhythm = (typeof clearingRhythms)[number]

/** YYYY-MM-DD, both included. */
export type ClearingPeriod = { readonly from: string; readonly to: string }

/** The period that a day lies in. */
export function clearingPeriod(rhythm: ClearingRhythm, day: string): ClearingPeriod {
  if (rhythm === 'monthly') {
    const [year = 0, month = 0] = day.split('-').map(Number)
    return { from: `${day.slice(0, 8)}01`, to: `${day.slice(0, 8)}${daysInMonth(year, month)}` }
  }
  // 1970-01-01 was a Thursday.
  const sinceMonday = (((dayNumber(day) + 3) % 7) + 7) % 7
  const from = addDays(day, -sinceMonday)
  return { from, to: addDays(from, 6) }
}

/**
 * The day that what happened on one day is cleared by: the day itself, or the first after the last locked period, so that
 * what comes late, and what corrects a locked period, goes into the next.
 */
export const clearedOn = (day: string, lockedThrough: string | null): string =>
  lockedThrough !== null && day <= lockedThrough ? addDays(lockedThrough, 1) : day
