import { wallClock } from './sold-on.ts'

/** Milliseconds by which the zone's wall is ahead of UTC at that moment. */
function offsetAt(instant: Date, timeZone: string): number {
  const { day, time } = wallClock(instant, timeZone)
  return Date.parse(`${day}T${time}Z`) - Math.floor(instant.getTime() / 1000) * 1000
}

/**
 * The moment at which the wall of a zone shows that day and time; "HH:MM" or "HH:MM:SS". A sale of which only the day
 * is known stands at noon, which every zone has. A time that a clock change skips gives the moment just after.
 */
export function instantOnDay(day: string, timeZone: string, time = '12:00'): Date {
  const asUtc = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  const guess = new Date(asUtc - offsetAt(new Date(asUtc), timeZone))
  return new Date(asUtc - offsetAt(guess, timeZone))
}
