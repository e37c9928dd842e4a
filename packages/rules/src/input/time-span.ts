import { z } from 'zod'
import { addMonths } from './add-months.ts'
import { addDays } from './day.ts'
import { checkParams } from './issue.ts'
import { readSpan, spanParts } from './span-parts.ts'

/** A number of days or of months as ISO 8601 writes it: P90D, P12M. */
export const timeSpan = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => readSpan(text) !== null, checkParams('invalid'))

/** The day (YYYY-MM-DD) so much later: by months the same date, the month's last where it has no such date. */
export function addSpan(day: string, span: string): string {
  const { length, unit } = spanParts(span)
  return unit === 'day' ? addDays(day, length) : addMonths(day, length)
}
