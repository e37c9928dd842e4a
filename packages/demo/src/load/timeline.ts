import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import type { Request } from '@hubcap/server/operation/request'
import { addDays, type Day, latest, monthsBefore } from '../calendar/day.ts'
import type { MonthsAgo } from '../chains/chain-plan.ts'
import { dice } from '../chances/dice.ts'

/** The last day of a month that every month has. */
const shortestMonth = 28

/** The past of one chain, seen from its today. */
export type Timeline = {
  readonly today: Day
  /** The first of that month. */
  monthStart(ago: MonthsAgo): Day
  /** Some day of that month, always the same one for the same names, and today at the latest. */
  dayIn(ago: MonthsAgo, ...names: string[]): Day
  /** The operation's request as it would have been made on that day, at nine in the morning. */
  on(day: Day): Request
}

export function timeline(request: Request, today: Day): Timeline {
  return {
    today,
    monthStart: (ago) => monthsBefore(today, ago),
    dayIn(ago, ...names) {
      const day = addDays(monthsBefore(today, ago), dice('day', ...names).whole(0, shortestMonth - 1))
      return day < today ? day : today
    },
    on: (day) => ({ ...request, now: instantOnDay(day, request.chain.timeZone, '09:00') }),
  }
}

/** The day on which something both was planned and had become possible. */
export const notBefore = (planned: Day, ...possibleFrom: Day[]): Day => latest(planned, ...possibleFrom)
