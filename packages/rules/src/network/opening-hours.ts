import { z } from 'zod'
import { checkParams, type Issue, issue } from '../input/issue.ts'
import { type Weekday, weekdays } from './weekday.ts'

export { type Weekday, weekdays }

/** "08:30"; closes may be "24:00". Over midnight is two spans: to 24:00, and from 00:00 of the next day. */
export type OpeningSpan = { readonly opens: string; readonly closes: string }
/** A day that isn't there is closed. */
export type OpeningHours = Readonly<Partial<Record<Weekday, readonly OpeningSpan[]>>>

const timeShape = /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/
const timeOfDay = z
  .string()
  .refine((text) => timeShape.test(text), { ...checkParams('invalid_time_of_day'), abort: true })

const openingSpan = z
  .strictObject({
    opens: timeOfDay.refine((text) => text !== '24:00', { ...checkParams('invalid_time_of_day'), abort: true }),
    closes: timeOfDay,
  })
  .refine((span) => span.opens < span.closes, { path: ['closes'], ...checkParams('hours_reversed') })

/** What is wrong with the spans of one day taken together. Times compare as texts do. */
function overlapIssue(spans: readonly OpeningSpan[]): Issue | null {
  const inOrder = spans.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
  const overlaps = inOrder.some((span, at) => at > 0 && span.opens < (inOrder[at - 1]?.closes ?? ''))
  return overlaps ? issue('hours_overlap') : null
}

const openingDay = z
  .array(openingSpan)
  .max(4)
  .check((check) => {
    const found = overlapIssue(check.value)
    if (found) check.issues.push({ code: 'custom', input: check.value, params: { issue: found } })
  })
  .transform((spans) => spans.toSorted((a, b) => (a.opens < b.opens ? -1 : 1)))
  .optional()

export const openingHoursSchema = z.strictObject({
  monday: openingDay,
  tuesday: openingDay,
  wednesday: openingDay,
  thursday: openingDay,
  friday: openingDay,
  saturday: openingDay,
  sunday: openingDay,
})

/** Whether a store is open on that day at that time of its own zone, "HH:MM". It is open at opens, closed at closes. */
export function isOpen(hours: OpeningHours, weekday: Weekday, time: string): boolean {
  return (hours[weekday] ?? []).some((span) => span.opens <= time && time < span.closes)
}
