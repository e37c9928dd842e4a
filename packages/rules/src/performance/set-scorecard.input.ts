import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'
import { orNull } from '../input/optional.ts'
import { nameUpTo } from '../input/text.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'
import type { Band, EvaluationItem, ScorecardMetric } from './scorecard.ts'
import { scorecardBandsSchema, sharesIssue } from './scorecard-bands.ts'
import { evaluationItemsSchema, itemsIssue } from './scorecard-items.ts'
import { scorecardMetricsSchema } from './scorecard-metrics.ts'

/** What a scorecard says, in the units of Scorecard. */
const scorecardFields = {
  metrics: scorecardMetricsSchema,
  /** Left out: none, as in every scorecard before there were any. */
  items: evaluationItemsSchema,
  selfShare: z
    .int()
    .min(0)
    .max(100)
    .nullish()
    .transform((share) => share ?? 0),
  voidFreeShare: z.int().min(0).max(10_000),
  voidPenalty: z.int().min(0).max(2000),
  voidPenaltyMax: z.int().min(0).max(10_000),
  bands: scorecardBandsSchema,
  smallestGroup: orNull(z.int().min(2).max(1000)),
}

type Whole = {
  readonly metrics: readonly ScorecardMetric[]
  readonly items: readonly EvaluationItem[]
  readonly bands: readonly Band[]
  readonly smallestGroup: number | null
}

/** Weights are all of the points, and bands by distribution all of those who are scored. */
const asWhole = <Schema extends z.ZodType<Whole>>(schema: Schema) =>
  schema.check(({ value, issues }) => {
    const weights = itemsIssue(value.metrics, value.items)
    const shares = value.smallestGroup === null ? null : sharesIssue(value.bands)
    for (const found of [weights, shares])
      if (found) issues.push({ code: 'custom', input: value, path: found.path, params: { issue: found.issue } })
  })

export const scorecardDraft = asWhole(z.strictObject(scorecardFields))

export const scorecardNameMax = 40

/** As it is called from that month on; no two of a chain are called alike. */
const namedFields = {
  name: nameUpTo(scorecardNameMax),
  fromMonth: quotaMonth,
}

/** A new version of a scorecard. */
export const setScorecardInput = asWhole(
  z.strictObject({
    ...namedFields,
    ...scorecardFields,
    /** The newest version of it that the editor saw: another since then makes this one stale. */
    basedOn: orNull(id),
  }),
)
export type SetScorecardInput = z.output<typeof setScorecardInput>

/** Another scorecard beside those that there are; it holds for nobody until somebody is given it. */
export const createScorecardInput = asWhole(z.strictObject({ ...namedFields, ...scorecardFields, idempotencyKey }))
export type CreateScorecardInput = z.output<typeof createScorecardInput>
