import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey, revision } from '../input/id.ts'
import { money } from '../input/money.ts'
import { orNull } from '../input/optional.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import { payRunSteps } from './pay-run.ts'

/** month: with which to begin, not asked once there is a run. minimumWage: the local monthly one, minor units. */
export const beginPayRunInput = z.strictObject({
  franchiseeId: id,
  month: orNull(quotaMonth),
  minimumWage: money,
  idempotencyKey,
})
export type BeginPayRunInput = z.output<typeof beginPayRunInput>

export const stepPayRunInput = z.strictObject({ id, step: choice(payRunSteps), revision, idempotencyKey })
export type StepPayRunInput = z.output<typeof stepPayRunInput>
