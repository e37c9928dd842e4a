import { z } from 'zod'
import { addMonths } from './add-months.ts'
import { addDays } from './day.ts'
import { checkParams } from './issue.ts'

const written = /^P([1-9]\d{0,3})([DM])$/

/** A number of days or of months as ISO 8601 writes it: P90D, P12M. */
export const timeSpan = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => written.test(text), checkParams('invalid'))

/** How many of what. @throws RangeError for what isn't written so */
export function spanParts(span: string): { length: number; unit: 'day' | 'month' } {
  const [, length, unit] = written.exec(span) ?? []
  if (!length) throw new RangeError(`${span} is no time span`)
  return { length: Number(length), unit: unit === 'D' ? 'day' : 'month' }
}

/** The day (YYYY-MM-DD) so much later: by months the same date, the month's last where it has no such date. */
export function addSpan(day: string, span: string): string {
  const { length, unit } = spanParts(span)
  return unit === 'day' ? addDays(day, length) : addMonths(day, length)
}
