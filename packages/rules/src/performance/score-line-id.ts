import { z } from 'zod'
import { checkParams } from '../input/issue.ts'

/** Of a line of a scorecard, a metric or an evaluation item: a code of ours or an id, no name for people. */
export const scoreLineId = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => /^[a-z0-9_-]{1,64}$/.test(text), checkParams('invalid'))
