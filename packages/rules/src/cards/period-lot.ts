import { accept, type Decision } from '../decision/decision.ts'
import { floor, portion } from '../exact/fraction.ts'
import { dayNumber } from '../input/day.ts'
import { dayParts } from '../input/day-parts.ts'
import { daysInMonth } from '../input/days-in-month.ts'
import type { Lot, PeriodLot, Take } from './lot.ts'
import { refuse } from './refusals.ts'

export const isPeriodLot = (lot: Lot): lot is PeriodLot => lot.kind === 'period'

/**
 * Principal that a period card has earned by the end of a day, in minor units: the same for each of its days, to the cent,
 * and all of it with the last. 0 before its first day.
 */
export function earnedThrough({ granted, from, to }: Pick<PeriodLot, 'granted' | 'from' | 'to'>, day: string): number {
  if (day < from) return 0
  const days = dayNumber(to) - dayNumber(from) + 1
  const past = Math.min(days, dayNumber(day) - dayNumber(from) + 1)
  return floor(portion(granted, past, days))
}

/**
 * Which month of the card a day lies in, from 0: they begin on the date of its first day, or on the last of a month that
 * has no such date. Below 0 before the first day.
 */
export function monthOfCard(from: string, day: string): number {
  const [[firstYear, firstMonth, firstDate], [year, month, date]] = [dayParts(from), dayParts(day)]
  const begins = Math.min(firstDate, daysInMonth(year, month))
  return (year - firstYear) * 12 + month - firstMonth - (date < begins ? 1 : 0)
}

/**
 * One use of a period card on a day, which its allowance of the month must have been given for. Nothing is earned by it. The lot
 * keeps the month also where uses aren't limited: nothing else says that the card was used, and its sale isn't voided any more.
 */
export function consumePeriod(lot: PeriodLot, on: string): Decision<{ take: Take; lot: PeriodLot }> {
  if (on < lot.from) return refuse('card.not_begun', { from: lot.from })
  if (on > lot.to) return refuse('card.expired', { expiresOn: lot.to })
  const isCounted = lot.perMonth !== null
  const allowanceMonth = monthOfCard(lot.from, on)
  const left = lot.allowanceMonth === allowanceMonth ? lot.usesLeft : 0
  if (isCounted && left < 1) return refuse('card.uses_short', { left })
  const { id: lotId, cardId, kind, franchiseeId, charge } = lot
  const uses = isCounted ? 1 : 0
  const usedBefore = lot.granted - lot.remaining
  return accept({
    take: { lotId, cardId, kind, franchiseeId, amount: 0, uses, funding: null, usedBefore, charge },
    lot: { ...lot, usesLeft: lot.usesLeft - uses, allowanceMonth },
  })
}
