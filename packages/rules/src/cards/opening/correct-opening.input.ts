import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { money } from '../../input/money.ts'
import { longText, shortText } from '../../input/text.ts'

export const correctionWays = ['add', 'take'] as const
export type CorrectionWay = (typeof correctionWays)[number]

const uses = z
  .int()
  .refine((number) => number >= 0, { ...checkParams('too_small', { min: '0' }), abort: true })
  .refine((number) => number <= 100_000, checkParams('too_large', { max: '100000' }))

/** By how much a card came in with too little or too much; at least one of the three. id: the opening that it came with. */
export const correctOpeningInput = z
  .strictObject({
    id,
    cardNo: shortText,
    way: choice(correctionWays),
    principal: money,
    bonus: money,
    uses,
    reason: longText,
    idempotencyKey,
  })
  .refine(({ principal, bonus, uses: times }) => principal + bonus + times > 0, {
    path: ['principal'],
    ...checkParams('required'),
  })
export type CorrectOpeningInput = z.output<typeof correctOpeningInput>
