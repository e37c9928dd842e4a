import { z } from 'zod'
import { checkParams } from './issue.ts'

/** One @, a dot after it, no blanks: whether it is anyone's shows when a message arrives. Case means nothing in it. */
const shape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/

export const email = z
  .string()
  .overwrite((written) => written.normalize('NFKC').trim().toLowerCase())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => text.length <= 254 && shape.test(text), checkParams('invalid_email'))
