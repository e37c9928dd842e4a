import { type Day, weekdayOf } from './day.ts'
import { sinceSpringFestival } from './spring-festival.ts'

/** January first: rain from June to July, pollen in spring, dust in autumn. */
const byMonth = [1.02, 1, 1.05, 1.1, 1.08, 0.88, 0.85, 0.95, 1.04, 1.02, 1.05, 1.12]
/** Monday first. */
const byWeekday = [0.8, 0.82, 0.86, 0.92, 1.12, 1.5, 1.36]

type Span = readonly [from: number, to: number, factor: number]

/** Everybody drives home in a clean car, and then nobody is in town. */
const aroundSpringFestival: readonly Span[] = [
  [-20, -3, 1.45],
  [-2, -1, 0.6],
  [0, 6, 0.1],
  [7, 15, 0.6],
]

/** MM-DD. Before the long holidays people get their cars ready; on the shopping days cards are on offer. */
const onDates: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['04-27', '04-30', 1.25],
  ['05-01', '05-05', 0.75],
  ['06-16', '06-18', 1.5],
  ['09-27', '09-30', 1.35],
  ['10-01', '10-07', 0.7],
  ['11-09', '11-11', 1.7],
]

function festivalFactor(day: Day): number {
  const since = sinceSpringFestival(day)
  return aroundSpringFestival.find(([from, to]) => since >= from && since <= to)?.[2] ?? 1
}

function dateFactor(day: Day): number {
  const date = day.slice(5)
  return onDates.find(([from, to]) => date >= from && date <= to)?.[2] ?? 1
}

/** How much is sold on that day in a year of which the average day is about 1. */
export function demandOn(day: Day): number {
  const month = byMonth[Number(day.slice(5, 7)) - 1] ?? 1
  return month * (byWeekday[weekdayOf(day)] ?? 1) * festivalFactor(day) * dateFactor(day)
}
