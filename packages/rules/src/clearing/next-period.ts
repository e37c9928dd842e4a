import { accept, type Decision } from '../decision/decision.ts'
import { addDays } from '../input/day.ts'
import { type ClearingPeriod, type ClearingRhythm, clearingPeriod } from './clearing-period.ts'
import { refuse } from './refusals.ts'

/**
 * The period that is drafted next: the first after those that there are, or one that was discarded among them. It ends where
 * its rhythm ends it, or before the period behind it.
 * held: periods that have a run, in any order. begin: a day of the first where there is none. today: YYYY-MM-DD
 */
export function nextPeriod(
  rhythm: ClearingRhythm,
  held: readonly ClearingPeriod[],
  { begin, today }: { readonly begin: string; readonly today: string },
): Decision<ClearingPeriod> {
  const inOrder = held.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const from = inOrder.reduce(
    (day, period) => (period.from === day ? addDays(period.to, 1) : day),
    inOrder[0]?.from ?? clearingPeriod(rhythm, begin).from,
  )
  if (from > today) return refuse('clearing.not_begun', { from })
  const { to } = clearingPeriod(rhythm, from)
  const behind = inOrder.find((period) => period.from > from)
  return accept({ from, to: behind && behind.from <= to ? addDays(behind.from, -1) : to })
}
