import { accept, type Decision } from '../decision/decision.ts'
import type { LeadRule } from './lead-rule.ts'
import { refuse } from './refusals.ts'

/** open: how many open leads somebody has. rule: null where the chain has set none. */
export const decideTake = (open: number, rule: Pick<LeadRule, 'maxOpen'> | null): Decision<undefined> =>
  rule?.maxOpen != null && open >= rule.maxOpen
    ? refuse('lead.too_many_open', { max: rule.maxOpen })
    : accept(undefined)

/** Rules hold from today on or later. Days as YYYY-MM-DD. */
export const decideLeadRule = (fromOn: string, today: string): Decision<undefined> =>
  fromOn < today ? refuse('lead_rule.in_past', { today }) : accept(undefined)
