import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { orNull } from '../input/optional.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'

/**
 * Gives a plan to a person, to a store, or, with neither, to a franchisee, from a month on. commissionPlanId null: what was given ends,
 * and what is wider holds again.
 */
export const giveCommissionPlanInput = z.strictObject({
  commissionPlanId: orNull(id),
  fromMonth: quotaMonth,
  franchiseeId: id,
  storeId: orNull(id),
  staffId: orNull(id),
  idempotencyKey,
})
export type GiveCommissionPlanInput = z.output<typeof giveCommissionPlanInput>
