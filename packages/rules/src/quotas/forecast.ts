import { addDays, daysBetween } from '../input/day.ts'
import { type DayKind, type Habits, habitsOf } from './habits.ts'

/** A day's sum, in minor units or a count. */
export type DayValue = { readonly day: string; readonly value: number }

/** Where the month lands, in whole units; low to high holds it four times out of five. */
export type Forecast = { readonly value: number; readonly low: number; readonly high: number }
export type ForecastDay = Forecast & { readonly day: string }

export type ForecastInput = {
  /** The month's first day; today lies in the month. */
  readonly from: string
  readonly today: string
  /** Days without an entry are 0. */
  readonly values: ReadonlyMap<string, number>
  readonly opensFrom: string | null
  /** The last day of the month on which anything can come in. */
  readonly last: string
  readonly calendar: { readonly isWorkingDay: (day: string) => boolean }
}

/** How far back habits are looked for: eight whole weeks. */
export const historyDays = 56
/** Fewer completed days say nothing. */
export const fewestDays = 7
/** Four fifths of a normal distribution lie within so many standard deviations of its mean. */
const spreadOfFourFifths = 1.2815515655446004

function completedDays({ today, opensFrom }: ForecastInput): string[] {
  const first = addDays(today, -historyDays)
  return daysBetween(opensFrom && opensFrom > first ? opensFrom : first, addDays(today, -1))
}

const sumOf = (values: ReadonlyMap<string, number>, days: readonly string[]) =>
  days.reduce((sum, day) => sum + (values.get(day) ?? 0), 0)

/** Of so many days of each kind to come: the scatter of the days themselves, and of the means that we go by. */
function varianceOf(habits: Habits, counts: Readonly<Record<DayKind, number>>): number {
  const kinds = ['working', 'free'] as const
  return kinds.reduce((sum, kind) => {
    const { variance, days } = habits[kind]
    return sum + counts[kind] * variance * (1 + counts[kind] / days)
  }, 0)
}

function daysAhead(input: ForecastInput, habits: Habits): ForecastDay[] {
  const { from, today, values, last, calendar } = input
  const actual = sumOf(values, daysBetween(from, today))
  const counts = { working: 0, free: 0 }
  let value = sumOf(values, daysBetween(from, addDays(today, -1)))
  let low = actual
  return daysBetween(today, last).map((day) => {
    const kind = calendar.isWorkingDay(day) ? 'working' : 'free'
    counts[kind] += 1
    value += Math.max(day === today ? (values.get(day) ?? 0) : 0, habits[kind].mean)
    const spread = spreadOfFourFifths * Math.sqrt(varianceOf(habits, counts))
    // Sums only grow, so what holds for one day's lower bound holds for all days after.
    low = Math.max(low, Math.round(value - spread))
    return { day, value: Math.round(value), low, high: Math.round(value + spread) }
  })
}

/**
 * Where the month lands if days go on as they did: each day to come counts what days of its kind, working days and days
 * off apart, brought on average over the last 56 completed days (fewer since opening), and today what it has brought or
 * such a day's average, whichever is more. The bounds hold the sum in four cases of five: variances of the days to
 * come and of the averages themselves are summed, taking days as independent and their sum as normal; the lower bound
 * is never under what is there already. No season and no trend beyond the 56 days is looked for.
 *
 * Null where fewer than 7 days are completed. days: from today on, the running sums since the month's first day.
 */
export function forecastOf(input: ForecastInput): { month: Forecast; days: ForecastDay[] } | null {
  const { from, today, values, last } = input
  const completed = completedDays(input)
  if (completed.length < fewestDays) return null
  if (today > last) {
    const actual = sumOf(values, daysBetween(from, today))
    const landed = { value: actual, low: actual, high: actual }
    return { month: landed, days: [{ day: today, ...landed }] }
  }
  const days = daysAhead(input, habitsOf(completed, values, input.calendar.isWorkingDay))
  const { value, low, high } = days.at(-1) as ForecastDay
  return { month: { value, low, high }, days }
}
