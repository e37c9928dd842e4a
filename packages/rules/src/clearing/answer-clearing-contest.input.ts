import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { money } from '../input/money.ts'
import { orNull } from '../input/optional.ts'
import { longText } from '../input/text.ts'

export const contestOutcomes = ['upheld', 'corrected'] as const
export type ContestOutcome = (typeof contestOutcomes)[number]

/** rightAmount: minor units, what the line should have been; only with corrected. */
export const answerClearingContestInput = z.strictObject({
  id,
  outcome: choice(contestOutcomes),
  answer: longText,
  rightAmount: orNull(money),
  idempotencyKey,
})
export type AnswerClearingContestInput = z.output<typeof answerClearingContestInput>
