import { dayFromParts, dayParts } from './day-parts.ts'
import { daysInMonth } from './days-in-month.ts'

/** The same day so many months later; the month's last where it has no such day: a month after 31 January is 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = dayParts(day)
  const count = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return dayFromParts(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)))
}
