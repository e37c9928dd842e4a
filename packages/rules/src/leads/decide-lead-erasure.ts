import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** What may stand in the way of erasing somebody who never became a customer. */
export type LeadErasureFacts = {
  readonly name: string
  /** As it was typed, so that nobody erases the wrong one. */
  readonly typedName: string
  readonly erasedAt: Date | null
  /** Who became of the lead, or has its phone: they are erased as a customer, with their leads. */
  readonly isCustomer: boolean
  /** Imports that aren't over and hold the lead: carried out or undone, they would write what was erased. */
  readonly openImports: number
}

export function decideLeadErasure(facts: LeadErasureFacts): Decision<undefined> {
  if (facts.erasedAt) return refuse('lead.erased')
  if (facts.isCustomer) return refuse('lead.is_customer')
  if (facts.typedName !== facts.name.trim()) return refuse('lead.other_name')
  if (facts.openImports > 0) return refuse('lead.in_open_import', { count: facts.openImports })
  return accept(undefined)
}
