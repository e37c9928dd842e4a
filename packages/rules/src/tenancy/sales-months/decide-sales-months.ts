import { accept, type Decision } from '../../decision/decision.ts'
import { addMonths } from '../../input/add-months.ts'
import { dayNumber, monthEnd } from '../../input/day.ts'
import { monthsBetween } from '../../input/months-between.ts'
import { refuse } from '../refusals.ts'
import { type MonthSpan, salesCalendar } from './sales-calendar.ts'
import type { SalesMonths } from './sales-months.ts'

/** Two natural months at most lie in one. */
export const mostMonthDays = 62

export type SalesMonthsFacts = {
  readonly before: SalesMonths
  /** With what is to be said. */
  readonly after: SalesMonths
  /** The first month whose beginning it speaks of. */
  readonly month: string
  /** Months whose scores are closed, or whose pay is reviewed or further. */
  readonly fixed: readonly string[]
}

const lengthOf = ({ from, to }: MonthSpan) => dayNumber(to) - dayNumber(from) + 1

/** Around every month that is spoken of: elsewhere months are as long as the natural ones. */
function monthsToMeasure({ after, month }: SalesMonthsFacts): string[] {
  const spoken = [month, ...after.rules.map(({ fromMonth }) => fromMonth), ...after.starts.map((start) => start.month)]
  const around = spoken.flatMap((one) => monthsBetween(addMonths(one, -2), addMonths(one, 1)))
  return [...new Set(around)].sort()
}

/** On which days a month may begin that is made to begin on a day of its own. */
export const startRange = (month: string): MonthSpan => ({ from: addMonths(month, -1), to: monthEnd(month) })

function startRefusal({ after }: SalesMonthsFacts) {
  const start = after.starts.at(-1)
  if (!start?.startsOn) return null
  const range = startRange(start.month)
  return start.startsOn < range.from || start.startsOn > range.to ? refuse('sales_months.start_too_far', range) : null
}

/**
 * Whether months may be so. Each has a day at least and 62 at most, and those that are closed or paid keep theirs; so does the day on
 * which the month after begins.
 */
export function decideSalesMonths(facts: SalesMonthsFacts): Decision<object> {
  const tooFar = startRefusal(facts)
  if (tooFar) return tooFar
  const after = salesCalendar(facts.after)
  for (const month of monthsToMeasure(facts)) {
    const days = lengthOf(after.spanOf(month))
    if (days < 1) return refuse('sales_months.month_empty', { month: month.slice(0, 7) })
    if (days > mostMonthDays)
      return refuse('sales_months.month_too_long', { month: month.slice(0, 7), days, most: mostMonthDays })
  }
  const last = facts.fixed.toSorted().at(-1)
  if (last === undefined || movedMonths(facts.before, facts.after, facts.fixed).length === 0) return accept({})
  return refuse('sales_months.fixed', { month: last.slice(0, 7), first: addMonths(last, 2).slice(0, 7) })
}

/** Of some months, those that get other days. */
export function movedMonths(before: SalesMonths, after: SalesMonths, months: Iterable<string>): string[] {
  const [one, other] = [salesCalendar(before), salesCalendar(after)]
  return [...new Set(months)]
    .filter((month) => {
      const [was, is] = [one.spanOf(month), other.spanOf(month)]
      return was.from !== is.from || was.to !== is.to
    })
    .sort()
}
