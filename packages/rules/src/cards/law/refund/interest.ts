import { accept, type Decision } from '../../../decision/decision.ts'
import { scaled } from '../../../exact/scaled.ts'
import { dayNumber } from '../../../input/day.ts'
import type { RateKind } from '../rates/rate-kind.ts'
import { rateOn } from '../rates/rate-on.ts'
import { type RateRow, type RateTable, wholeRate } from '../rates/rate-table.ts'
import { days, type Formula, money, rate } from './formula.ts'

/** Days of a year of interest, in leap years too. */
export const yearOfInterest = 365

export type Interest = {
  /** The rate as announced; null where no day has passed or nothing is owed, and none is needed. */
  readonly rate: RateRow | null
  readonly days: number
  readonly fromOn: string
  readonly formula: Formula<'interest'> | null
  /** Minor units. */
  readonly minor: number
}

type Owed = {
  /** Minor units. */
  readonly principal: number
  readonly rateKind: RateKind
  readonly contractOn: string
  readonly rescindedOn: string
  readonly paidBackOn: string
  readonly rates: RateTable
}

/**
 * Simple interest on the principal: the rate as of the contract's day (art. 16), from the day of rescission on, that
 * day counted and the day of payment not (art. 17), by 365 days a year, half up to the minor unit. Refused where the
 * table doesn't know the rate.
 */
export function interestOn(owed: Owed): Decision<Interest> {
  const { principal, rescindedOn: fromOn } = owed
  const passed = Math.max(0, dayNumber(owed.paidBackOn) - dayNumber(fromOn))
  if (passed === 0 || principal === 0) {
    return accept({ rate: null, days: passed, fromOn, formula: null, minor: 0 })
  }
  const found = rateOn(owed.rates, owed.rateKind, owed.contractOn)
  if (!found.ok) return found
  const minor = scaled(principal, found.value.ppm * passed, wholeRate * yearOfInterest)
  const terms = { principal: money(principal), rate: rate(found.value.ppm), interestDays: days(passed) }
  return accept({
    rate: found.value,
    days: passed,
    fromOn,
    formula: { name: 'interest', terms, result: minor },
    minor,
  })
}
