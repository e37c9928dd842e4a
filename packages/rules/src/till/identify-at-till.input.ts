import { z } from 'zod'
import { id } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { lengthOf } from '../input/text.ts'

/** typed: a full card number, phone or plate, as it stands in the box. storeId: where the cards are to be used. */
export const identifyAtTillInput = z.strictObject({
  storeId: id,
  typed: z
    .string()
    .trim()
    .refine((text) => text !== '', { ...checkParams('required'), abort: true })
    .refine((text) => lengthOf(text) <= 60, checkParams('too_long', { max: 60 })),
})
export type IdentifyAtTillInput = z.output<typeof identifyAtTillInput>
