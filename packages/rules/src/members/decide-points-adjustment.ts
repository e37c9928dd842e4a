import { accept, type Decision } from '../decision/decision.ts'
import type { TransferCause } from '../ledger/transfer-cause.ts'
import type { PointsAction } from './points-action.ts'
import { refuse } from './refusals.ts'
import { freePoints, type HeldPoints } from './spendable-points.ts'

export type PointsAdjustment = {
  readonly action: PointsAction
  readonly points: number
  readonly customer: { readonly erased: boolean }
  readonly held: HeldPoints
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
  const left = freePoints(held)
  if (points > left) return refuse('points.short', { left })
  return accept({ change: -points, cause: action === 'spend' ? 'points_spent' : 'points_adjusted' })
}
