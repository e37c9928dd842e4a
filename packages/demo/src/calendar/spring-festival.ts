import { addDays, type Day, daysBetween } from './day.ts'

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

const festivals = new Map<string, Day>()

/** New Year's day of the farmers' calendar in that year. The astronomy may err by a day, which changes nothing here. */
export function springFestival(year: string): Day {
  const known = festivals.get(year)
  if (known) return known
  for (let day = `${year}-01-20`; day < `${year}-02-23`; day = addDays(day, 1)) {
    if (lunar.format(new Date(`${day}T12:00:00Z`)) !== '1/1') continue
    festivals.set(year, day)
    return day
  }
  throw new Error(`${year} has no spring festival`)
}

/** Days since the spring festival of the day's year; negative before it. */
export const sinceSpringFestival = (day: Day): number => daysBetween(springFestival(day.slice(0, 4)), day)
