import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { longText } from '../input/text.ts'
import { pointsActions } from './points-action.ts'

const most = 10_000_000

/** Points that a customer spends or that are put right, by hand and with a reason, at a store. */
export const adjustPointsInput = z.strictObject({
  customerId: id,
  storeId: id,
  action: choice(pointsActions),
  points: z
    .int()
    .refine((points) => points > 0, { ...checkParams('not_positive'), abort: true })
    .refine((points) => points <= most, checkParams('too_large', { max: String(most) })),
  reason: longText,
  idempotencyKey,
})
export type AdjustPointsInput = z.output<typeof adjustPointsInput>
