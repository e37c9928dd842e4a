import { accept, type Decision } from '../decision/decision.ts'
import { addMonths } from '../input/add-months.ts'
import { monthsBetween } from '../input/months-between.ts'
import { refuse } from './refusals.ts'

/** No more than three years at once. */
export const mostMonths = 36

/** Months that are over, in order: what isn't over yet has nothing to be compared with. Months as YYYY-MM-01. */
export function decideMonths(from: string, to: string, thisMonth: string): Decision<readonly string[]> {
  if (to >= thisMonth) return refuse('simulation.month_not_over', { month: addMonths(thisMonth, -1) })
  const months = monthsBetween(from, to)
  return months.length > mostMonths ? refuse('simulation.too_long', { most: mostMonths }) : accept(months)
}
