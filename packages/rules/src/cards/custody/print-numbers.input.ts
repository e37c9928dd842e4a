import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { orEmpty } from '../../input/optional.ts'
import { numberText } from './number-text.ts'

/** More in one go would be a slip of the hand. */
export const mostNumbersAtOnce = 100_000

/** first: where it isn't given, numbers go on behind the last that was printed. */
export const printNumbersInput = z.strictObject({
  seriesId: id,
  first: orEmpty(numberText),
  quantity: z
    .int()
    .refine((count) => count >= 1, { ...checkParams('not_positive'), abort: true })
    .refine((count) => count <= mostNumbersAtOnce, checkParams('too_large', { max: '100,000' })),
  idempotencyKey,
})
export type PrintNumbersInput = z.output<typeof printNumbersInput>
