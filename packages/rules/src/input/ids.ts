import { z } from 'zod'
import { id } from './id.ts'
import { checkParams } from './issue.ts'

/** As many rows as one operation takes: a page of the API. */
export const mostRows = 100

/** The rows that one operation is for, each named once. */
export const ids = z
  .array(id)
  .min(1)
  .max(mostRows)
  .refine((all) => new Set(all).size === all.length, checkParams('repeated'))
