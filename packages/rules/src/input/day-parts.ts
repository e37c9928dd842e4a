/** Of a YYYY-MM-DD; the month from 1. */
export type DayParts = [year: number, month: number, date: number]

export function dayParts(day: string): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

const two = (value: number) => String(value).padStart(2, '0')

/** YYYY-MM-DD */
export const dayFromParts = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
