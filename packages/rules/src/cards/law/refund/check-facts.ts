import { floor } from '../../../exact/fraction.ts'
import { dayNumber } from '../../../input/day.ts'
import { refuse } from '../refusals.ts'
import { type Holding, timesOf, type Unlimited } from './holding.ts'
import type { RefundFacts } from './refund-facts.ts'
import { usedAtDiscount } from './used-value.ts'

function daysRefusal({ contractOn, paidOn, askedOn, rescindedOn, paidBackOn }: RefundFacts) {
  if (askedOn < paidOn) return refuse('card_law.asked_before_payment')
  if (rescindedOn < contractOn) return refuse('card_law.rescinded_before_contract')
  return paidBackOn < rescindedOn ? refuse('card_law.paid_back_before_rescission') : null
}

function usedRefusal(paid: number, holding: Exclude<Holding, Unlimited>, currency: string) {
  const inMoney = (minor: number) => ({ minor, currency })
  if (holding.kind === 'stored_value') {
    const prepaid = paid + holding.bonus
    if (holding.used > prepaid) {
      return refuse('card_law.used_over_prepaid', { used: inMoney(holding.used), prepaid: inMoney(prepaid) })
    }
  } else if (holding.usedTimes > timesOf(holding)) {
    return refuse('card_law.used_over_times', { used: holding.usedTimes, times: timesOf(holding) })
  }
  const least = holding.kind === 'stored_value' ? holding.used : floor(usedAtDiscount({ paid, holding }).exact)
  return holding.usedBefore < least ? refuse('card_law.used_below_discount', { least: inMoney(least) }) : null
}

/** Frozen days lie before the rescission and within the term, and leave a day of it. */
function termRefusal({ startsOn, endsOn, pausedDays }: Unlimited, rescindedOn: string) {
  if (endsOn < startsOn) return refuse('card_law.term_reversed')
  const passed = Math.max(0, dayNumber(rescindedOn) - dayNumber(startsOn))
  const most = Math.min(passed, dayNumber(endsOn) - dayNumber(startsOn))
  return pausedDays > most ? refuse('card_law.paused_too_long', { most }) : null
}

/** What contradicts itself in the facts, or that no rule on refunds is set at all; null where they can be worked with. */
export function factsRefusal(facts: RefundFacts) {
  const { refund, cooling_off } = facts.parameters
  if (!refund && !cooling_off) return refuse('card_law.refund_not_set')
  const turnedDown = daysRefusal(facts)
  if (turnedDown) return turnedDown
  const { holding } = facts
  if (holding.kind !== 'unlimited') return usedRefusal(facts.paid, holding, facts.currency)
  return termRefusal(holding, facts.rescindedOn)
}
