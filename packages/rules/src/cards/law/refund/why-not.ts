import { refuse } from '../refusals.ts'
import { lastDayOfCoolingOff } from './cooling-off.ts'
import type { RefundCaseKind } from './refund-case.ts'
import type { RefundCause, RefundFacts } from './refund-facts.ts'

function afterDays({ parameters, paidOn, askedOn, hadTheSameBefore, isWorkingDay }: RefundFacts) {
  if (!parameters.cooling_off) return refuse('card_law.cooling_off_not_set')
  const lastDay = lastDayOfCoolingOff(paidOn, parameters.cooling_off.days, isWorkingDay)
  if (askedOn > lastDay) return refuse('card_law.cooling_off_over', { lastDay })
  return hadTheSameBefore ? refuse('card_law.had_the_same_before') : null
}

const other: { readonly [Cause in RefundCause]: 'card_law.merchants_cause' | 'card_law.consumers_cause' } = {
  merchant: 'card_law.consumers_cause',
  consumer: 'card_law.merchants_cause',
}

/** wanted: whose doing the case is for; null: anybody's, as long as it is settled. */
function byCause({ parameters, holding, cause }: RefundFacts, wanted: RefundCause | null) {
  if (!parameters.refund) return refuse('card_law.refund_not_set')
  const isUnlimited = holding.kind === 'unlimited'
  if (wanted === null && !isUnlimited) return refuse('card_law.not_unlimited')
  if (wanted !== null && isUnlimited) return refuse('card_law.goes_by_time')
  if (cause === null) return refuse('card_law.cause_open')
  return wanted === null || wanted === cause ? null : refuse(other[wanted])
}

const reasons: { readonly [Kind in RefundCaseKind]: (facts: RefundFacts) => ReturnType<typeof refuse> | null } = {
  within_days: afterDays,
  merchants_cause: (facts) => byCause(facts, 'merchant'),
  consumers_cause: (facts) => byCause(facts, 'consumer'),
  unlimited: (facts) => byCause(facts, null),
}

/** Why a case of the law isn't this one; null where it is. */
export const whyNot = (kind: RefundCaseKind, facts: RefundFacts) => reasons[kind](facts)
