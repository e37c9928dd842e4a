import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { orEmpty } from '../../input/optional.ts'
import { longText } from '../../input/text.ts'
import { numberText } from './number-text.ts'
import { returnTargets } from './return-target.ts'

/** last: where it isn't given, the first is the only one. */
const numbers = { seriesId: id, first: numberText, last: orEmpty(numberText), idempotencyKey }

/** A store comes with or without its franchisee, a person with or without their store: what is below says what is above. */
export const issueNumbersInput = z
  .strictObject({ ...numbers, franchiseeId: orEmpty(id), storeId: orEmpty(id), staffId: orEmpty(id) })
  .refine((input) => Boolean(input.franchiseeId ?? input.storeId ?? input.staffId), {
    path: ['franchiseeId'],
    ...checkParams('required'),
  })
export type IssueNumbersInput = z.output<typeof issueNumbersInput>

export const receiveNumbersInput = z.strictObject(numbers)
export type ReceiveNumbersInput = z.output<typeof receiveNumbersInput>

export const returnNumbersInput = z.strictObject({ ...numbers, to: choice(returnTargets), reason: orEmpty(longText) })
export type ReturnNumbersInput = z.output<typeof returnNumbersInput>

/** Numbers that are lost, or spoilt and voided: never to be sold. */
export const writeOffNumbersInput = z.strictObject({ ...numbers, reason: longText })
export type WriteOffNumbersInput = z.output<typeof writeOffNumbersInput>

/** counted: what is in the hand, in any order. Of the person's, the store's or the franchisee's stock; of none: headquarters'. */
export const countNumbersInput = z.strictObject({
  seriesId: id,
  franchiseeId: orEmpty(id),
  storeId: orEmpty(id),
  staffId: orEmpty(id),
  counted: z
    .array(z.strictObject({ first: numberText, last: orEmpty(numberText) }))
    .refine((ranges) => ranges.length <= 200, checkParams('too_many_items', { max: 200 })),
  idempotencyKey,
})
export type CountNumbersInput = z.output<typeof countNumbersInput>
