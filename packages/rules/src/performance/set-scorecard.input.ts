import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { orNull } from '../input/optional.ts'
import { nameUpTo } from '../input/text.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import type { Band } from './scorecard.ts'
import { scorecardBandsSchema, sharesIssue } from './scorecard-bands.ts'
import { scorecardMetricsSchema } from './scorecard-metrics.ts'

/** What a scorecard says, in the units of Scorecard. */
const scorecardFields = {
  metrics: scorecardMetricsSchema,
  voidFreeShare: z.int().min(0).max(10_000),
  voidPenalty: z.int().min(0).max(2000),
  voidPenaltyMax: z.int().min(0).max(10_000),
  bands: scorecardBandsSchema,
  smallestGroup: orNull(z.int().min(2).max(1000)),
}

type WithBands = { readonly bands: readonly Band[]; readonly smallestGroup: number | null }

/** Bands by distribution are all of those who are scored. */
const withWholeShares = <Schema extends z.ZodType<WithBands>>(schema: Schema) =>
  schema.check(({ value, issues }) => {
    const found = value.smallestGroup === null ? null : sharesIssue(value.bands)
    if (found) issues.push({ code: 'custom', input: value.bands, path: found.path, params: { issue: found.issue } })
  })

export const scorecardDraft = withWholeShares(z.strictObject(scorecardFields))

export const scorecardNameMax = 40

/** As it is called from that month on; no two of a chain are called alike. */
const namedFields = {
  name: nameUpTo(scorecardNameMax),
  fromMonth: quotaMonth,
}

/** A new version of a scorecard. */
export const setScorecardInput = withWholeShares(
  z.strictObject({
    ...namedFields,
    ...scorecardFields,
    /** The newest version of it that the editor saw: another since then makes this one stale. */
    basedOn: orNull(id),
  }),
)
export type SetScorecardInput = z.output<typeof setScorecardInput>

/** Another scorecard beside those that there are; it holds for nobody until somebody is given it. */
export const createScorecardInput = withWholeShares(
  z.strictObject({ ...namedFields, ...scorecardFields, idempotencyKey }),
)
export type CreateScorecardInput = z.output<typeof createScorecardInput>
