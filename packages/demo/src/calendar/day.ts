/** YYYY-MM-DD. Days compare as texts do. */
export type Day = string

const dayMs = 24 * 60 * 60 * 1000
const numberOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / dayMs
const dayOf = (number: number): Day => new Date(number * dayMs).toISOString().slice(0, 10)

export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

/** Days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** The first day of the month that lies so many months before the day's own. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** Every day from one to another, both included. */
export function daysFrom(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at))
}

export const latest = (...days: Day[]): Day => days.toSorted().at(-1) as Day
