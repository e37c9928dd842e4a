import { z } from 'zod'
import { checkParams } from '../../input/issue.ts'

/** A tax number as it is typed: 8 to 20 letters and digits; China's unified code has 18. */
export const taxId = z
  .string()
  .overwrite((written) => written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase())
  .refine((text) => /^[0-9A-Z]{8,20}$/.test(text), checkParams('invalid'))
