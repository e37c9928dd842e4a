import { accept, type Decision } from '../decision/decision.ts'
import type { FranchiseeStatus } from './franchisee-status.ts'
import { refuse } from './refusals.ts'

/** A franchisee ends when its last store has closed. openStores: how many of its stores aren't closed. */
export function decideFranchiseeStatus(
  to: FranchiseeStatus,
  openStores: number,
): Decision<{ status: FranchiseeStatus }> {
  return to === 'ended' && openStores > 0
    ? refuse('franchisee.stores_still_open', { count: openStores })
    : accept({ status: to })
}

/** Whether a franchisee may still get stores and staff. */
export function decideGrowth(status: FranchiseeStatus): Decision<null> {
  return status === 'ended' ? refuse('franchisee.ended') : accept(null)
}
