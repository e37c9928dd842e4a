import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** Months that are over keep the scorecard that people were scored by: a new one holds from this month on, or later. */
export function decideScorecard(fromMonth: string, today: string): Decision<{ fromMonth: string }> {
  const thisMonth = `${today.slice(0, 8)}01`
  return fromMonth < thisMonth ? refuse('scorecard.month_over', { month: thisMonth }) : accept({ fromMonth })
}
