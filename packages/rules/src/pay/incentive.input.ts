import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey, revision } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { positiveMoney } from '../input/money.ts'
import { orEmpty } from '../input/optional.ts'
import { longText, name } from '../input/text.ts'
import { incentiveItemStatuses, incentiveKinds, incentiveSteps } from './incentive.ts'

const amounts = { minAmount: positiveMoney, maxAmount: positiveMoney }

const rising = <Schema extends z.ZodType<{ minAmount: number; maxAmount: number }>>(schema: Schema) =>
  schema.refine(({ minAmount, maxAmount }) => minAmount <= maxAmount, {
    path: ['maxAmount'],
    ...checkParams('below_minimum'),
  })

/** A line of the catalogue. Both amounts alike: it is fixed. */
export const createIncentiveItemInput = rising(
  z.strictObject({ name, kind: choice(incentiveKinds), ...amounts, idempotencyKey }),
)
export type CreateIncentiveItemInput = z.output<typeof createIncentiveItemInput>

export const updateIncentiveItemInput = rising(
  z.strictObject({ id, revision, name, ...amounts, status: choice(incentiveItemStatuses) }),
)
export type UpdateIncentiveItemInput = z.output<typeof updateIncentiveItemInput>

/** evidence: what happened and how it is known. */
export const proposeIncentiveInput = z.strictObject({
  incentiveItemId: id,
  staffId: id,
  day: isoDate,
  amount: positiveMoney,
  evidence: longText,
  idempotencyKey,
})
export type ProposeIncentiveInput = z.output<typeof proposeIncentiveInput>

export const decideIncentiveInput = z.strictObject({
  id,
  step: choice(incentiveSteps),
  reason: orEmpty(longText),
  revision,
  idempotencyKey,
})
export type DecideIncentiveInput = z.output<typeof decideIncentiveInput>
