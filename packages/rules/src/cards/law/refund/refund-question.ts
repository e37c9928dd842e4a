import { z } from 'zod'
import { choice } from '../../../input/choice.ts'
import { isoDate } from '../../../input/iso-date.ts'
import { money } from '../../../input/money.ts'
import { orNull } from '../../../input/optional.ts'
import { refundCauses } from './refund-facts.ts'

/**
 * What only the people at the counter know of a refund. askedOn: YYYY-MM-DD. cause null: not settled yet. usedBefore: what was
 * had of the card, at the price before discount, in minor units; null: as it was charged.
 */
export const refundQuestion = {
  askedOn: isoDate,
  cause: orNull(choice(refundCauses)),
  usedBefore: orNull(money),
  hadTheSameBefore: z.boolean().default(false),
}
export const refundQuestionInput = z.strictObject(refundQuestion)
export type RefundQuestion = z.output<typeof refundQuestionInput>
