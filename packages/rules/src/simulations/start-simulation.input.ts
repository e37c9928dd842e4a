import { z } from 'zod'
import { setRoyaltyTermInput } from '../clearing/set-royalty-term.input.ts'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { shortText } from '../input/text.ts'
import { commissionTermsFields } from '../pay/commission-terms.input.ts'
import { planAudiences } from '../pay/plan-audience.ts'
import { scorecardDraft } from '../performance/set-scorecard.input.ts'
import { simulationSpan, spanInOrder } from './simulation-span.input.ts'

/** Terms as they would be set, and for which franchisees; an empty list: all that owe royalty. */
export const royaltyDraft = setRoyaltyTermInput.pick({ basis: true, groups: true, otherTiers: true, minimum: true })
export type RoyaltyDraft = z.output<typeof royaltyDraft>

export const simulateRoyaltyInput = spanInOrder(
  z.strictObject({ ...simulationSpan, franchiseeIds: z.array(z.string()).max(200), draft: royaltyDraft }),
)
export type SimulateRoyaltyInput = z.output<typeof simulateRoyaltyInput>

/** familyId: in the place of which scorecard, null for the default. */
export const simulateScorecardInput = spanInOrder(
  z.strictObject({ ...simulationSpan, familyId: orNull(id), draft: scorecardDraft }),
)
export type SimulateScorecardInput = z.output<typeof simulateScorecardInput>

/** A plan as it would be set; commissionPlanId: the one whose versions it takes the place of, null for a new one. */
export const commissionDraft = z.strictObject({
  commissionPlanId: orNull(id),
  audience: choice(planAudiences),
  post: orEmpty(shortText),
  ...commissionTermsFields,
})
export type CommissionDraft = z.output<typeof commissionDraft>

export const simulateCommissionPlanInput = spanInOrder(z.strictObject({ ...simulationSpan, draft: commissionDraft }))
export type SimulateCommissionPlanInput = z.output<typeof simulateCommissionPlanInput>
