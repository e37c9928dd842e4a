import { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { orEmpty } from '../input/optional.ts'

/** Six digits out of an app, or a recovery code; blanks and hyphens don't matter. */
export const factorCode = z
  .string()
  .overwrite((written) => written.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => text.length <= 64, checkParams('too_long', { max: 64 }))

export const openSessionInput = z.strictObject({ ticket: z.string().max(2000), code: orEmpty(factorCode) })
export type OpenSessionInput = z.output<typeof openSessionInput>
