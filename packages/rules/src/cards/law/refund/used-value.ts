import { type Fraction, greater, portion, whole } from '../../../exact/fraction.ts'
import { dayNumber } from '../../../input/day.ts'
import { count, days, type Formula, money } from './formula.ts'
import { type Holding, timesOf, type Unlimited } from './holding.ts'

/** One way to say what the services that were had are worth. */
export type UsedValue = {
  readonly exact: Fraction
  readonly formula: (minor: number) => Formula<UsedFormula>
}
export type UsedFormula =
  | 'used_as_charged'
  | 'used_by_ratio'
  | 'used_by_times'
  | 'used_before_discount'
  | 'used_by_days'

type Bought = { readonly paid: number; readonly holding: Holding }

/** Days of the term, and those of it before the rescission: on that day itself the money is the consumer's already. */
function daysOf(holding: Unlimited, rescindedOn: string): { usedDays: number; allDays: number } {
  const start = dayNumber(holding.startsOn)
  const allDays = dayNumber(holding.endsOn) - start + 1 - holding.pausedDays
  const usedDays = dayNumber(rescindedOn) - start - holding.pausedDays
  return { usedDays: Math.min(allDays, Math.max(0, usedDays)), allDays }
}

/** By time, art. 22. */
export function usedByTime(paid: number, holding: Unlimited, rescindedOn: string): UsedValue {
  const { usedDays, allDays } = daysOf(holding, rescindedOn)
  return {
    exact: portion(paid, usedDays, allDays),
    formula: (result) => ({
      name: 'used_by_days',
      terms: { paid: money(paid), usedDays: days(usedDays), days: days(allDays) },
      result,
    }),
  }
}

/** At the discounted price, or by paid ÷ (paid + bonus), art. 18. For times: the price shared over all of them. */
export function usedAtDiscount({
  paid,
  holding,
}: Bought & { readonly holding: Exclude<Holding, Unlimited> }): UsedValue {
  if (holding.kind !== 'stored_value') {
    const times = timesOf(holding)
    const terms = { paid: money(paid), usedTimes: count(holding.usedTimes), times: count(times) }
    return {
      exact: portion(paid, holding.usedTimes, times),
      formula: (result) => ({ name: 'used_by_times', terms, result }),
    }
  }
  const { bonus, used } = holding
  if (bonus === 0) {
    return {
      exact: whole(used),
      formula: (result) => ({ name: 'used_as_charged', terms: { used: money(used) }, result }),
    }
  }
  const terms = { used: money(used), paid: money(paid), bonus: money(bonus) }
  return {
    exact: portion(used, paid, paid + bonus),
    formula: (result) => ({ name: 'used_by_ratio', terms, result }),
  }
}

/**
 * At the price before discount, art. 19. Where a price per time isn't whole, both prices may be one and the discounted
 * one greater by less than a minor unit: then that one counts.
 */
export function usedBeforeDiscount(bought: Bought & { readonly holding: Exclude<Holding, Unlimited> }): UsedValue {
  const { usedBefore } = bought.holding
  return {
    exact: greater(whole(usedBefore), usedAtDiscount(bought).exact),
    formula: (result) => ({ name: 'used_before_discount', terms: { usedBefore: money(usedBefore) }, result }),
  }
}
