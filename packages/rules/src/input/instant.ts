import { z } from 'zod'
import { checkParams } from './issue.ts'

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** Null where the text is no ISO 8601 moment with its offset. */
function toDate(written: string | Date): Date | null {
  if (typeof written === 'string' && !shape.test(written)) return null
  const date = new Date(written)
  return Number.isNaN(date.getTime()) ? null : date
}

/** A moment: an ISO 8601 text with offset from a form, or the Date that an API scalar made of it. Gives a Date. */
export const instant = z
  .custom<string | Date>((written) => typeof written === 'string' || written instanceof Date)
  .refine((written) => written !== '', { ...checkParams('required'), abort: true })
  .refine((written) => toDate(written) !== null, { ...checkParams('invalid_date_time'), abort: true })
  .transform((written) => toDate(written) as Date)
