import type { Actor } from '../../tenancy/actor.ts'
import type { StockHolder } from './stock-holder.ts'
import type { StockMovementKind } from './stock-movement.ts'

type Who = Pick<Actor, 'scope' | 'franchiseeIds' | 'storeIds' | 'staffId'>

/** Whether somebody acts for a holder: for their own place and what lies below it, never for the one above. */
function actsFor({ scope, franchiseeIds, storeIds, staffId }: Who, holder: StockHolder): boolean {
  if (scope === 'chain') return true
  if (scope === 'franchisee') return holder.franchiseeId !== null && franchiseeIds.includes(holder.franchiseeId)
  if (scope === 'store') return holder.storeId !== null && storeIds.includes(holder.storeId)
  return holder.staffId !== null && holder.staffId === staffId
}

/**
 * Whether somebody may write a movement of a holder's numbers. To receive is to sign for them: a person does it alone, and
 * nobody above a place in its stead but a store's franchisee, which many stores are run by.
 */
export function mayHandle(actor: Who, kind: StockMovementKind, holder: StockHolder): boolean {
  if (!actsFor(actor, holder)) return false
  if (kind !== 'received') return true
  if (holder.staffId !== null) return holder.staffId === actor.staffId
  if (holder.storeId !== null) return actor.scope === 'store' || actor.scope === 'franchisee'
  return actor.scope === (holder.franchiseeId === null ? 'chain' : 'franchisee')
}
