import { accept, type Decision } from '../decision/decision.ts'
import { addDays } from '../input/day.ts'
import { type ClearingRhythm, clearingPeriod } from './clearing-period.ts'
import { refuse } from './refusals.ts'
import type { RoyaltyBasis } from './royalty.ts'

/** Days as YYYY-MM-DD. */
export type RoyaltyTermFacts = {
  readonly fromOn: string
  readonly basis: RoyaltyBasis
  readonly rhythm: ClearingRhythm
  /** The franchisee's terms that there are. */
  readonly terms: readonly { readonly fromOn: string; readonly basis: RoyaltyBasis }[]
  /** The last day that is locked; null: none. */
  readonly lockedThrough: string | null
}

/**
 * Terms hold from the first day of a period that isn't locked, once for each day, and keep the basis on which royalty was first
 * agreed: otherwise what was sold under the one and used under the other would count twice or never.
 */
export function decideRoyaltyTerm(facts: RoyaltyTermFacts): Decision<null> {
  const { fromOn, basis, rhythm, terms, lockedThrough } = facts
  const [first] = terms
  if (first && first.basis !== basis) return refuse('royalty.basis_fixed', { basis: [first.basis] })
  if (lockedThrough !== null && fromOn <= lockedThrough)
    return refuse('royalty.cleared_already', { from: addDays(lockedThrough, 1) })
  if (terms.some((term) => term.fromOn >= fromOn)) return refuse('royalty.set_already')
  const { from } = clearingPeriod(rhythm, fromOn)
  return from === fromOn ? accept(null) : refuse('royalty.not_period_start', { from })
}
