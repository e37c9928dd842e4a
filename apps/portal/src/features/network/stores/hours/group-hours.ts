import type { OpeningHours, OpeningSpan } from '@hubcap/rules/network/opening-hours'
import { type Weekday, weekdays } from '@hubcap/rules/network/weekday'

export type HoursGroup = { first: Weekday; last: Weekday; spans: readonly OpeningSpan[] }

const written = (spans: readonly OpeningSpan[]) => spans.map(({ opens, closes }) => `${opens}-${closes}`).join()

/** Days in a row with the same hours, taken together: Monday to Friday, Saturday and Sunday. No spans: closed. */
export function groupHours(hours: OpeningHours): HoursGroup[] {
  const groups: HoursGroup[] = []
  for (const day of weekdays) {
    const spans = hours[day] ?? []
    const before = groups.at(-1)
    if (before && written(before.spans) === written(spans)) before.last = day
    else groups.push({ first: day, last: day, spans })
  }
  return groups
}
