import { refuse } from '../refusals.ts'
import { lastDayOfCoolingOff } from './cooling-off.ts'
import type { RefundCaseKind } from './refund-case.ts'
import type { RefundFacts } from './refund-facts.ts'

function afterDays({ parameters, paidOn, askedOn, hadTheSameBefore, isWorkingDay }: RefundFacts) {
  if (!parameters.cooling_off) return refuse('card_law.cooling_off_not_set')
  const lastDay = lastDayOfCoolingOff(paidOn, parameters.cooling_off.days, isWorkingDay)
  if (askedOn > lastDay) return refuse('card_law.cooling_off_over', { lastDay })
  return hadTheSameBefore ? refuse('card_law.had_the_same_before') : null
}

const isUnlimited = ({ holding }: RefundFacts) => holding.kind === 'unlimited'
const open = ({ cause }: RefundFacts) => (cause === null ? refuse('card_law.cause_open') : null)

const reasons: { readonly [Kind in RefundCaseKind]: (facts: RefundFacts) => ReturnType<typeof refuse> | null } = {
  within_days: afterDays,
  merchants_cause: (facts) =>
    (isUnlimited(facts) ? refuse('card_law.goes_by_time') : open(facts)) ??
    (facts.cause === 'consumer' ? refuse('card_law.consumers_cause') : null),
  consumers_cause: (facts) =>
    (isUnlimited(facts) ? refuse('card_law.goes_by_time') : open(facts)) ??
    (facts.cause === 'merchant' ? refuse('card_law.merchants_cause') : null),
  unlimited: (facts) => (isUnlimited(facts) ? open(facts) : refuse('card_law.not_unlimited')),
}

/** Why a case of the law isn't this one; null where it is. */
export const whyNot = (kind: RefundCaseKind, facts: RefundFacts) => reasons[kind](facts)
