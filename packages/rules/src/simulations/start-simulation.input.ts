import { z } from 'zod'
import { setRoyaltyTermInput } from '../clearing/set-royalty-term.input.ts'
import { idempotencyKey } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty } from '../input/optional.ts'
import { shortText } from '../input/text.ts'
import { scorecardDraft } from '../performance/set-scorecard.input.ts'
import { quotaMonth } from '../quotas/quota-month.input.ts'

const span = {
  name: orEmpty(shortText),
  fromMonth: quotaMonth,
  toMonth: quotaMonth,
  idempotencyKey,
}

const inOrder = <Schema extends z.ZodType<{ fromMonth: string; toMonth: string }>>(schema: Schema) =>
  schema.refine(({ fromMonth, toMonth }) => fromMonth <= toMonth, {
    path: ['toMonth'],
    ...checkParams('ends_before_start'),
  })

/** Terms as they would be set, and for which franchisees; an empty list: all that owe royalty. */
export const royaltyDraft = setRoyaltyTermInput.pick({ basis: true, groups: true, otherTiers: true, minimum: true })
export type RoyaltyDraft = z.output<typeof royaltyDraft>

export const simulateRoyaltyInput = inOrder(
  z.strictObject({ ...span, franchiseeIds: z.array(z.string()).max(200), draft: royaltyDraft }),
)
export type SimulateRoyaltyInput = z.output<typeof simulateRoyaltyInput>

export const simulateScorecardInput = inOrder(z.strictObject({ ...span, draft: scorecardDraft }))
export type SimulateScorecardInput = z.output<typeof simulateScorecardInput>
