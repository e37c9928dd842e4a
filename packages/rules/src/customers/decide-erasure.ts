import { accept, type Decision } from '../decision/decision.ts'
import { type customersRefusals, refuse } from './refusals.ts'

/** What may stand in the way of erasing a customer. What the law has kept, or is owed, is asked here too once there is any. */
export type ErasureFacts = {
  readonly customerNo: string
  /** As it was typed, so that nobody erases the wrong one. */
  readonly typedNo: string
  readonly erasedAt: Date | null
  /** Imports that aren't over and hold the customer: carried out or undone, they would write what was erased. */
  readonly openImports: number
}

export function decideErasure(facts: ErasureFacts): Decision<undefined, keyof typeof customersRefusals & string> {
  if (facts.erasedAt) return refuse('customer.erased')
  if (facts.typedNo !== facts.customerNo) return refuse('customer.other_number')
  if (facts.openImports > 0) return refuse('customer.in_open_import', { count: facts.openImports })
  return accept(undefined)
}
