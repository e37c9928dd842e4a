import type { Movement } from '../cards/movement.ts'
import { accept, type Decision } from '../decision/decision.ts'
import { transferOf } from '../ledger/transfer.ts'
import { decidePointsPayment, type PointsPayment } from '../members/decide-points-payment.ts'

/** Points that are to pay, with what there is and by which rule. */
export type TillPoints = Pick<PointsPayment, 'points' | 'spending' | 'held'>

export type PointsPaid = {
  readonly points: number
  /** Minor units of the sale that they pay for. */
  readonly amount: number
  /** Money alone: the points themselves move between accounts of their own. */
  readonly movement: Movement
}

type Bill = { readonly serverId: string; readonly total: number; readonly currency: string }

/** Points pay their part: whoever serves has the revenue of it, and bears it. */
export function payByPoints({ points, ...of }: TillPoints, { serverId, ...bill }: Bill): Decision<PointsPaid> {
  const worth = decidePointsPayment({ points, ...of, ...bill })
  if (!worth.ok) return worth
  const amount = worth.value
  const post = transferOf('served_without_card')
  const server = { franchiseeId: serverId }
  const transfers = post({ kind: 'points_cost', ...server }, { kind: 'revenue', ...server }, amount)
  return accept({ points, amount, movement: { transfers, lots: [], lines: [] } })
}
