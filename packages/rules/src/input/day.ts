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

/** Monday to Friday. 1970-01-01 was a Thursday. */
export const isWeekday = (day: string): boolean => (((dayNumber(day) + 3) % 7) + 7) % 7 < 5
