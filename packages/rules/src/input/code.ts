import { z } from 'zod'
import { checkParams } from './issue.ts'

const codeShape = /^[A-Za-z0-9_-]+$/

/** A number or code that people read out: 1 to 32 Latin letters, digits, - and _. Full-width ones are folded. */
export const code = z
  .string()
  .overwrite((written) => written.normalize('NFKC').trim())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => text.length <= 32, { ...checkParams('too_long', { max: 32 }), abort: true })
  .refine((text) => codeShape.test(text), checkParams('invalid_code'))
