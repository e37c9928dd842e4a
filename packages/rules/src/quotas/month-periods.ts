import { daysInMonth } from '../input/iso-date.ts'

/** YYYY-MM-DD each, both ends included. */
export type MonthPeriods = { from: string; to: string; previousFrom: string; previousTo: string }

const two = (value: number) => String(value).padStart(2, '0')
const dayOf = (year: number, month: number, day: number) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

function split(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

/** The month before, as [year, month]. */
const before = (year: number, month: number): [number, number] => (month === 1 ? [year - 1, 12] : [year, month - 1])

/**
 * The month up to today, and the same days of the month before. A month that is over is taken whole, one to come too.
 * Where the month before is shorter, it ends with its last day: 1 to 31 March stands against 1 to 28 February.
 *
 * month: any day of it.
 */
export function monthPeriods(month: string, today: string): MonthPeriods {
  const [year, number] = split(month)
  const from = dayOf(year, number, 1)
  const end = dayOf(year, number, daysInMonth(year, number))
  const to = today >= from && today < end ? today : end
  const [previousYear, previousNumber] = before(year, number)
  const lastDay = Math.min(split(to)[2], daysInMonth(previousYear, previousNumber))
  return {
    from,
    to,
    previousFrom: dayOf(previousYear, previousNumber, 1),
    previousTo: dayOf(previousYear, previousNumber, lastDay),
  }
}

/** Each day of the month so far with its twin in the month before, null where that had no such day. */
export function dayPairs({ from, to, previousFrom }: MonthPeriods): { day: string; previousDay: string | null }[] {
  const [year, month] = split(from)
  const [previousYear, previousMonth] = split(previousFrom)
  const previousDays = daysInMonth(previousYear, previousMonth)
  return Array.from({ length: split(to)[2] }, (_, at) => ({
    day: dayOf(year, month, at + 1),
    previousDay: at < previousDays ? dayOf(previousYear, previousMonth, at + 1) : null,
  }))
}
