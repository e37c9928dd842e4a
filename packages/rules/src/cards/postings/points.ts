import { accept, type Decision } from '../../decision/decision.ts'
import { type Transfer, transferOf } from '../../ledger/transfer.ts'
import { refuse } from '../refusals.ts'

/** Points for each whole step of an amount, both more than zero; step: minor units. */
export type PointsRule = { readonly step: number; readonly points: number }

/** Points that an amount earns: a step that isn't full earns nothing. */
export const pointsFor = (amount: number, { step, points }: PointsRule): number => Math.floor(amount / step) * points

const accounts = (customerId: string) => [{ kind: 'points_granted' }, { kind: 'customer_points', customerId }] as const

/** Points that a customer earns, or was given again. */
export function grantPoints(
  customerId: string,
  points: number,
  cause: 'points_earned' | 'points_adjusted' | 'opening' = 'points_earned',
): Transfer[] {
  const [granted, owned] = accounts(customerId)
  return transferOf(cause)(granted, owned, points)
}

/** Points that a customer spends or loses; never more than there are. left: those there are. */
export function takePoints(
  customerId: string,
  points: number,
  left: number,
  cause: 'points_spent' | 'points_expired' | 'points_adjusted' = 'points_spent',
): Decision<{ transfers: Transfer[] }> {
  if (points > left) return refuse('card.points_short', { left })
  const [granted, owned] = accounts(customerId)
  return accept({ transfers: transferOf(cause)(owned, granted, points) })
}
