import { z } from 'zod'
import { id } from '../input/id.ts'
import { issue } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import { sumOfWeights } from './scorecard.ts'
import { scorecardBandsSchema } from './scorecard-bands.ts'

/** Percent. */
const weight = z.int().min(0).max(100)

const weights = z
  .strictObject({ sales_amount: weight, cards_sold: weight, new_customers: weight })
  .check(({ value, issues }) => {
    const sum = sumOfWeights(value)
    if (sum !== 100)
      issues.push({ code: 'custom', input: value, params: { issue: issue('weights_not_whole', { sum }) } })
  })

/** A new version of the scorecard, in the units of Scorecard. */
export const setScorecardInput = z.strictObject({
  fromMonth: quotaMonth,
  weights,
  attainmentCap: z.int().min(100).max(300),
  voidFreeShare: z.int().min(0).max(10_000),
  voidPenalty: z.int().min(0).max(2000),
  voidPenaltyMax: z.int().min(0).max(10_000),
  bands: scorecardBandsSchema,
  /** The version that the editor saw, null where there was none: another since then makes this one stale. */
  basedOn: orNull(id),
})
export type SetScorecardInput = z.output<typeof setScorecardInput>
