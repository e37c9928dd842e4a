import { dayFromParts, dayParts } from '../input/day-parts.ts'
import { daysInMonth } from '../input/iso-date.ts'

/** YYYY-MM-DD each, both ends included. */
export type MonthPeriods = { from: string; to: string; previousFrom: string; previousTo: string }

/** The month before, as [year, month]. */
const before = (year: number, month: number): [number, number] => (month === 1 ? [year - 1, 12] : [year, month - 1])

/**
 * The month up to today, and the same days of the month before. A month that is over is taken whole, one to come too.
 * Where the month before is shorter, it ends with its last day: 1 to 31 March stands against 1 to 28 February.
 *
 * month: any day of it.
 */
export function monthPeriods(month: string, today: string): MonthPeriods {
  const [year, number] = dayParts(month)
  const from = dayFromParts(year, number, 1)
  const end = dayFromParts(year, number, daysInMonth(year, number))
  const to = today >= from && today < end ? today : end
  const [previousYear, previousNumber] = before(year, number)
  const lastDay = Math.min(dayParts(to)[2], daysInMonth(previousYear, previousNumber))
  return {
    from,
    to,
    previousFrom: dayFromParts(previousYear, previousNumber, 1),
    previousTo: dayFromParts(previousYear, previousNumber, lastDay),
  }
}

/** Each day of the month so far with its twin in the month before, null where that had no such day. */
export function dayPairs({ from, to, previousFrom }: MonthPeriods): { day: string; previousDay: string | null }[] {
  const [year, month] = dayParts(from)
  const [previousYear, previousMonth] = dayParts(previousFrom)
  const previousDays = daysInMonth(previousYear, previousMonth)
  return Array.from({ length: dayParts(to)[2] }, (_, at) => ({
    day: dayFromParts(year, month, at + 1),
    previousDay: at < previousDays ? dayFromParts(previousYear, previousMonth, at + 1) : null,
  }))
}
