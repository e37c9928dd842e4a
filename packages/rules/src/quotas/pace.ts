import { daysBetween } from '../input/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'
import { expectedBy } from './expected-by.ts'
import { type DayValue, type Forecast, type ForecastDay, forecastOf } from './forecast.ts'

export type { DayValue, Forecast, ForecastDay }

export type PaceInput = {
  /** Minor units or a count; null: no quota is set. */
  readonly target: number | null
  /** First and last day of the month. */
  readonly from: string
  readonly to: string
  readonly today: string
  /** First and last day on which anything can come in here; null: since and for ever. */
  readonly opensOn?: string | null
  readonly closesOn?: string | null
  /** Of the month and the 56 days before it, in whole units; a day without an entry is 0. Other days are let be. */
  readonly days: readonly DayValue[]
  readonly calendar: Pick<WorkingCalendar, 'isWorkingDay'>
}

/** One day of the month. Sums are since its first day. */
export type PaceDay = {
  readonly day: string
  /** What came in up to the end of the day; null after today. */
  readonly cumulative: number | null
  /** Where the quota has us at the end of the day; null without one. */
  readonly expected: number | null
  /** Where we are likely to be at the end of the day, and between which bounds with 80 %; null up to today. */
  readonly forecast: number | null
  readonly low: number | null
  readonly high: number | null
}

export type Pace = {
  readonly actual: number
  /** Of the whole month's target: 1 is all of it. Null without one. */
  readonly attainment: number | null
  /** Where the quota would have us by the end of today; null without one, or where no day of the month is open. */
  readonly expected: number | null
  /** actual − expected: negative is behind. */
  readonly ahead: number | null
  /** What is left to reach; 0 where all is reached. */
  readonly missing: number | null
  /** What is missing for each working day that remains, today included, rounded up; null where none remains. */
  readonly missingPerDay: number | null
  /** Open working days of the month. elapsed and remaining both count today. */
  readonly workingDays: { readonly total: number; readonly elapsed: number; readonly remaining: number }
  readonly forecast: Forecast | null
  readonly line: readonly PaceDay[]
}

type Span = { readonly from: string; readonly to: string }

/** Days of the month on which it is open; from lies after to where there are none. */
function openSpan({ from, to, opensOn, closesOn }: PaceInput): Span {
  return {
    from: opensOn && opensOn > from ? opensOn : from,
    to: closesOn && closesOn < to ? closesOn : to,
  }
}

function valuesByDay(days: readonly DayValue[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const { day, value } of days) values.set(day, (values.get(day) ?? 0) + value)
  return values
}

function lineOf(
  days: readonly string[],
  values: ReadonlyMap<string, number>,
  today: string,
  expected: (day: string) => number | null,
  ahead: readonly ForecastDay[],
): PaceDay[] {
  const forecasts = new Map(ahead.map((one) => [one.day, one]))
  let sum = 0
  let last: ForecastDay | undefined
  return days.map((day) => {
    sum += values.get(day) ?? 0
    last = forecasts.get(day) ?? last
    const isKnown = day <= today
    const likely = isKnown ? undefined : last
    return {
      day,
      cumulative: isKnown ? sum : null,
      expected: expected(day),
      forecast: likely?.value ?? null,
      low: likely?.low ?? null,
      high: likely?.high ?? null,
    }
  })
}

/**
 * How a month stands against its quota.
 *
 * Where we should be goes by working days: at the end of a day, the share of the month's open working days that have
 * passed, of the target; on days off it stands still. Open is between opensOn and closesOn; where no open day is a
 * working day, all open days count alike.
 *
 * Where we will land is forecast's matter. Today is one of the days to come as far as it isn't over yet.
 */
export function paceOf(input: PaceInput): Pace {
  const { target, from, to, today, calendar } = input
  const days = daysBetween(from, to)
  const values = valuesByDay(input.days)
  const span = openSpan(input)
  const working = daysBetween(span.from, span.to).filter(calendar.isWorkingDay)
  const remaining = working.filter((day) => day >= today).length
  const actual = days.reduce((sum, day) => sum + (values.get(day) ?? 0), 0)
  const expectedOn = expectedBy(target, daysBetween(span.from, span.to), working)
  const expected = expectedOn(today)
  const missing = target === null ? null : Math.max(0, target - actual)
  const ahead =
    today < from || today > to
      ? null
      : forecastOf({ ...input, values, opensFrom: input.opensOn ?? null, last: span.to })
  return {
    actual,
    attainment: target === null ? null : actual / target,
    expected,
    ahead: expected === null ? null : actual - expected,
    missing,
    missingPerDay: missing === null || remaining === 0 ? null : Math.ceil(missing / remaining),
    workingDays: { total: working.length, elapsed: working.filter((day) => day <= today).length, remaining },
    forecast: ahead?.month ?? null,
    line: lineOf(days, values, today, expectedOn, ahead?.days ?? []),
  }
}
