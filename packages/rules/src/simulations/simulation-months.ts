import { accept, type Decision } from '../decision/decision.ts'
import { addMonths } from '../input/add-months.ts'
import { monthsBetween } from '../input/months-between.ts'
import { refuse } from './refusals.ts'

/** No more than three years at once. */
export const mostMonths = 36

/** Months that are over, in order: what isn't over yet has nothing to be compared with. Days as YYYY-MM-DD. */
export function decideMonths(from: string, to: string, today: string): Decision<readonly string[]> {
  const thisMonth = `${today.slice(0, 8)}01`
  if (to >= thisMonth) return refuse('simulation.month_not_over', { month: addMonths(thisMonth, -1) })
  const months = monthsBetween(from, to)
  return months.length > mostMonths ? refuse('simulation.too_long', { most: mostMonths }) : accept(months)
}
