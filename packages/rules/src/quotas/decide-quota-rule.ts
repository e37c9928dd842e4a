import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** Months that are over keep the rule by which people were held to them: another one holds from this month on, or later. */
export function decideQuotaRule(fromMonth: string, thisMonth: string): Decision<{ fromMonth: string }> {
  return fromMonth < thisMonth ? refuse('quota_rule.month_over', { month: thisMonth }) : accept({ fromMonth })
}
