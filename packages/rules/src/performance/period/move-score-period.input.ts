import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { idempotencyKey } from '../../input/id.ts'
import { quotaMonth } from '../../quotas/quota-month.input.ts'
import { scorePeriodStatuses } from './score-period.ts'

export const moveScorePeriodInput = z.strictObject({
  month: quotaMonth,
  to: choice(scorePeriodStatuses),
  idempotencyKey,
})
export type MoveScorePeriodInput = z.output<typeof moveScorePeriodInput>
