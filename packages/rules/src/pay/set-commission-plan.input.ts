import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { name, shortText } from '../input/text.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import { commissionTermsFields } from './commission-terms.input.ts'
import { planAudiences } from './plan-audience.ts'

/** A new plan, or with commissionPlanId a new version of one. post: only with that audience. */
export const setCommissionPlanInput = z
  .strictObject({
    commissionPlanId: orNull(id),
    name,
    fromMonth: quotaMonth,
    audience: choice(planAudiences),
    post: orEmpty(shortText),
    ...commissionTermsFields,
    /** The version that the editor saw: another since then makes this one stale. */
    seenVersionId: orNull(id),
    idempotencyKey,
  })
  .refine(({ audience, post }) => audience !== 'post' || post !== null, { path: ['post'], ...checkParams('required') })
export type SetCommissionPlanInput = z.output<typeof setCommissionPlanInput>
