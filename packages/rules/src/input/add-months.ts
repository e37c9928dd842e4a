import { daysInMonth } from './iso-date.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** The same day so many months later; the month's last where it has no such day: a month after 31 January is 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return `${String(inYear).padStart(4, '0')}-${two(inMonth)}-${two(Math.min(date, daysInMonth(inYear, inMonth)))}`
}
