import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { checkParams, issue } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { quotaMonth } from './quota-month.input.ts'
import { maxRampMonths } from './quota-rule.ts'

/** Percent of a full target that a month of service counts for; it never falls from one month to the next. */
const ramp = z
  .array(z.int().min(0).max(100))
  .refine(({ length }) => length <= maxRampMonths, checkParams('too_many_items', { max: maxRampMonths }))
  .superRefine((percents, check) => {
    percents.forEach((percent, at) => {
      if (at > 0 && percent < (percents[at - 1] ?? 0))
        check.addIssue({ code: 'custom', path: [at], params: { issue: issue('ramp_falls') } })
    })
  })

export const setQuotaRuleInput = z.strictObject({
  fromMonth: quotaMonth,
  prorates: z.boolean(),
  ramp,
  /** The version that the editor saw, null where there was none: another since then makes this one stale. */
  basedOnRuleId: orNull(id),
  idempotencyKey,
})
export type SetQuotaRuleInput = z.output<typeof setQuotaRuleInput>
