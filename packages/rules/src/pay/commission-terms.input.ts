import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { maxMoney } from '../input/max-money.ts'
import { positiveMoney } from '../input/money.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { risingTiers } from '../input/rising-tiers.ts'
import { shortText } from '../input/text.ts'
import { tierBases, tierings } from './commission-rule.ts'

/** In the units of CommissionTier; whether a rate of money is above 100 % is decided where the metric is known. */
const tiers = risingTiers(maxMoney)

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
