import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** Months that are over keep the scorecard that people were scored by: a new one holds from this month on, or later. */
export function decideScorecard(fromMonth: string, thisMonth: string): Decision<{ fromMonth: string }> {
  return fromMonth < thisMonth ? refuse('scorecard.month_over', { month: thisMonth }) : accept({ fromMonth })
}

/** It can't hold for anybody before it says anything. begins: the first month of the family's earliest version, null: of none */
export function decideAssignment(
  fromMonth: string,
  begins: string | null,
  thisMonth: string,
): Decision<{ fromMonth: string }> {
  const decision = decideScorecard(fromMonth, thisMonth)
  if (decision.ok && begins !== null && fromMonth < begins) return refuse('scorecard.begins_later', { month: begins })
  return decision
}
