import { addMonths } from '../input/add-months.ts'
import { addDays, dayNumber, daysBetween } from '../input/day.ts'
import { naturalCalendar, type SalesCalendar } from '../tenancy/sales-months/sales-calendar.ts'

/** YYYY-MM-DD each, both ends included. */
export type MonthPeriods = { from: string; to: string; previousFrom: string; previousTo: string }

/**
 * The month up to today, and as many days of the month before. A month that is over is taken whole, one to come too.
 * Where the month before is shorter, it ends with its last day: 1 to 31 March stands against 1 to 28 February.
 *
 * month: any day of the natural month that names it.
 */
export function monthPeriods(
  month: string,
  today: string,
  { spanOf }: Pick<SalesCalendar, 'spanOf'> = naturalCalendar,
): MonthPeriods {
  const name = `${month.slice(0, 8)}01`
  const [{ from, to: end }, previous] = [spanOf(name), spanOf(addMonths(name, -1))]
  const to = today >= from && today < end ? today : end
  const twins = Math.min(dayNumber(to) - dayNumber(from), dayNumber(previous.to) - dayNumber(previous.from))
  return { from, to, previousFrom: previous.from, previousTo: addDays(previous.from, twins) }
}

/** Each day of the month so far with its twin in the month before, null where that had no such day. */
export function dayPairs({ from, to, previousFrom, previousTo }: MonthPeriods): {
  day: string
  previousDay: string | null
}[] {
  const twins = daysBetween(previousFrom, previousTo)
  return daysBetween(from, to).map((day, at) => ({ day, previousDay: twins[at] ?? null }))
}
