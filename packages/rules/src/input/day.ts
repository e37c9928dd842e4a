const dayLength = 86_400_000

/** Days since 1970-01-01 of a YYYY-MM-DD, so that days can be counted. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength

/** YYYY-MM-DD of a day number. */
export const dayOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10)

/** The day so many days later; earlier where days is negative. */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days)

/** Both ends included; none where from lies after to. */
export function daysBetween(from: string, to: string): string[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => dayOf(first + at))
}

/** From 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** Monday to Friday. */
export const isWeekday = (day: string): boolean => weekdayOf(day) < 5

/** The last day of the month that a day lies in. */
export const monthEnd = (day: string): string => addDays(`${addDays(`${day.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1)
