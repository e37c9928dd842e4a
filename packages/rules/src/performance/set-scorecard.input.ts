import { z } from 'zod'
import { id } from '../input/id.ts'
import { orNull } from '../input/optional.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import { scorecardBandsSchema, sharesIssue } from './scorecard-bands.ts'
import { scorecardMetricsSchema } from './scorecard-metrics.ts'

/** A new version of the scorecard, in the units of Scorecard. */
export const setScorecardInput = z
  .strictObject({
    fromMonth: quotaMonth,
    metrics: scorecardMetricsSchema,
    voidFreeShare: z.int().min(0).max(10_000),
    voidPenalty: z.int().min(0).max(2000),
    voidPenaltyMax: z.int().min(0).max(10_000),
    bands: scorecardBandsSchema,
    smallestGroup: orNull(z.int().min(2).max(1000)),
    /** The version that the editor saw, null where there was none: another since then makes this one stale. */
    basedOn: orNull(id),
  })
  .check(({ value, issues }) => {
    const found = value.smallestGroup === null ? null : sharesIssue(value.bands)
    if (found) issues.push({ code: 'custom', input: value.bands, path: found.path, params: { issue: found.issue } })
  })
export type SetScorecardInput = z.output<typeof setScorecardInput>
