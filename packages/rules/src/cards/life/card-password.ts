import { z } from 'zod'
import { checkParams } from '../../input/issue.ts'

/** Six digits, as they are typed at a till. */
export const cardPassword = z
  .string()
  .overwrite((written) => written.normalize('NFKC').trim())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => /^\d{6}$/.test(text), checkParams('invalid_card_password'))
