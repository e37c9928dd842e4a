import { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { maxTarget, writtenMaxTarget } from './target-issue.ts'

/** Whole, more than 0, and no more than any metric allows; targetIssue has the last word. */
export const target = z
  .int()
  .refine((value) => value > 0, { ...checkParams('not_positive'), abort: true })
  .refine((value) => value <= maxTarget.money, checkParams('too_large', { max: writtenMaxTarget.money }))
