import { accept, type Decision } from '../decision/decision.ts'
import type { TransferCause } from '../ledger/transfer-cause.ts'
import type { PointsAction } from './points-action.ts'
import { refuse } from './refusals.ts'

export type PointsAdjustment = {
  readonly action: PointsAction
  readonly points: number
  readonly customer: { readonly erased: boolean }
  /** What the customer has, and what of it is owed for sales that were voided since. */
  readonly held: { readonly points: number; readonly owed: number }
}

/** Points to be booked, below zero where they go; nobody spends what isn't there or is owed. */
export function decidePointsAdjustment({
  action,
  points,
  customer,
  held,
}: PointsAdjustment): Decision<{ change: number; cause: TransferCause }> {
  if (customer.erased) return refuse('points.customer_erased')
  if (action === 'give') return accept({ change: points, cause: 'points_adjusted' })
  const left = Math.max(0, held.points - held.owed)
  if (points > left) return refuse('points.short', { left })
  return accept({ change: -points, cause: action === 'spend' ? 'points_spent' : 'points_adjusted' })
}
