import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { checkParams, issue } from '../input/issue.ts'
import { maxMoney } from '../input/max-money.ts'
import { money, positiveMoney } from '../input/money.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { shortText } from '../input/text.ts'
import { type CommissionTier, tierBases, tierings } from './commission-rule.ts'

/** from and rate in the units of CommissionTier; whether a rate of money is above 100 % is decided where the metric is known. */
const tier = z.strictObject({ from: money, rate: z.int().min(0).max(maxMoney) })

/** Where tiers leave a gap at the beginning, or overlap. */
const tierIssues = (all: readonly CommissionTier[]) =>
  all.flatMap(({ from }, at) => {
    if (at === 0) return from === 0 ? [] : [{ at, issue: issue('first_tier_not_zero') }]
    return from > (all[at - 1]?.from ?? 0) ? [] : [{ at, issue: issue('tiers_out_of_order') }]
  })

/** The first begins at 0, and each above the one before. */
const tiers = z
  .array(tier)
  .min(1)
  .max(10)
  .superRefine((all, check) => {
    for (const { at, issue: found } of tierIssues(all))
      check.addIssue({ code: 'custom', path: [at, 'from'], params: { issue: found } })
  })

const rule = z.strictObject({
  metricId: id,
  group: orEmpty(shortText),
  tierBase: choice(tierBases),
  tiering: choice(tierings),
  tiers,
})

/** What a version of a commission plan says, in the units of CommissionTerms. */
export const commissionTermsFields = {
  rules: z
    .array(rule)
    .min(1)
    .max(20)
    .superRefine((all, check) => {
      const keys = all.map(({ metricId, group }) => `${metricId} ${group}`)
      for (const [at, key] of keys.entries())
        if (keys.indexOf(key) < at)
          check.addIssue({ code: 'custom', path: [at, 'metricId'], ...checkParams('repeated') })
    }),
  cap: orNull(positiveMoney),
  draw: orNull(z.strictObject({ amount: positiveMoney, isRecoverable: z.boolean() })),
}

export const commissionTermsSchema = z.strictObject(commissionTermsFields)
