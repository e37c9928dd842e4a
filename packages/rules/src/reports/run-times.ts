import { addDays } from '../input/day.ts'
import { instantOnDay } from '../sales/instant-on-day.ts'
import { soldOn, wallClock } from '../sales/sold-on.ts'
import type { ReportPeriod } from './report-period.ts'

/** When a report goes out: on each day, or on the first of each month, at an hour of the chain's wall. timeZone: IANA name. */
export type RunTimes = {
  readonly period: ReportPeriod
  /** 0 to 23. An hour that a clock change skips is the moment just after; one that comes twice is one of them. */
  readonly hour: number
  readonly timeZone: string
}

/** on: the day of the period that is over then, so any day of the month before. */
export type Run = { readonly at: Date; readonly on: string }

const firstOf = (day: string) => `${day.slice(0, 8)}01`

/** The moment at which the wall shows the hour, or just after it where a clock change skips it: never the day before. */
function atHour(day: string, { hour, timeZone }: RunTimes): Date {
  const time = `${String(hour).padStart(2, '0')}:00:00`
  const at = instantOnDay(day, timeZone, time)
  const shown = wallClock(at, timeZone)
  const short = Date.parse(`${day}T${time}Z`) - Date.parse(`${shown.day}T${shown.time}Z`)
  return short > 0 ? new Date(at.getTime() + short) : at
}

const runOn = (day: string, times: RunTimes): Run => ({ at: atHour(day, times), on: addDays(day, -1) })

/** The days around one on which a report goes out: the one before it, its own, and the one after. */
function daysAround(day: string, period: ReportPeriod): [string, string, string] {
  if (period === 'daily') return [addDays(day, -1), day, addDays(day, 1)]
  const first = firstOf(day)
  return [firstOf(addDays(first, -1)), first, firstOf(addDays(first, 31))]
}

const runsAround = (moment: Date, times: RunTimes): Run[] =>
  daysAround(soldOn(moment, times.timeZone), times.period).map((day) => runOn(day, times))

/** The first time after a moment that a report goes out. */
export function nextRun(times: RunTimes, after: Date): Run {
  const run = runsAround(after, times).find(({ at }) => at > after)
  if (!run) throw new RangeError(`No run after ${after.toISOString()} in ${times.timeZone}`)
  return run
}

/** The last time up to a moment: all that is owed then, however many were missed. */
export function lastRun(times: RunTimes, upTo: Date): Run {
  const run = runsAround(upTo, times).findLast(({ at }) => at <= upTo)
  if (!run) throw new RangeError(`No run up to ${upTo.toISOString()} in ${times.timeZone}`)
  return run
}
