import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey } from '../../input/id.ts'
import { orNull } from '../../input/optional.ts'
import { longText } from '../../input/text.ts'
import { adjustmentPoints } from './adjust-score.input.ts'

export const objectionOutcomes = ['stands', 'changed'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** points: hundredths, more or fewer; only with changed. */
export const answerObjectionInput = z.strictObject({
  id,
  outcome: choice(objectionOutcomes),
  answer: longText,
  points: orNull(adjustmentPoints),
  idempotencyKey,
})
export type AnswerObjectionInput = z.output<typeof answerObjectionInput>
