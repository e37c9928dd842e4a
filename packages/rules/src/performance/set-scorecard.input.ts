import { z } from 'zod'
import { id } from '../input/id.ts'
import { orNull } from '../input/optional.ts'
import { wholePercents } from '../input/whole-percents.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import { scorecardBandsSchema } from './scorecard-bands.ts'

/** Percent. */
const weight = z.int().min(0).max(100)

const weights = wholePercents(z.strictObject({ sales_amount: weight, cards_sold: weight, new_customers: weight }))

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
