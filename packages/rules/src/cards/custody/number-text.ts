import { z } from 'zod'
import { checkParams } from '../../input/issue.ts'
import { normalCardNo } from '../card-no.ts'

/** A number as it is typed or read by a reader: at most 40 letters and digits once blanks and dashes are gone. */
export const numberText = z
  .string()
  .overwrite((written) => normalCardNo(written).toUpperCase())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => text.length <= 40, { ...checkParams('too_long', { max: 40 }), abort: true })
  .refine((text) => /^[0-9A-Z]+$/.test(text), checkParams('invalid'))
