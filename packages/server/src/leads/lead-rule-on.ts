import type { Reading, Writing } from '@hubcap/database/door/database'
import type { LeadRule } from '@hubcap/rules/leads/lead-rule'
import { asDate } from '../operation/dates.ts'

/** The one that holds on a day (YYYY-MM-DD): of those that have begun the latest. */
export const leadRuleHeldOn = (day: string) => ({
  where: { fromOn: { lte: asDate(day) } },
  orderBy: [{ fromOn: 'desc' as const }, { id: 'desc' as const }],
})

/** Null: the chain has set none, and leads stay with whoever has them. */
export const leadRuleOn = (db: Reading | Writing, day: string): Promise<LeadRule | null> =>
  db.leadRule.findFirst({ ...leadRuleHeldOn(day), select: { quietDays: true, warnDays: true, maxOpen: true } })
