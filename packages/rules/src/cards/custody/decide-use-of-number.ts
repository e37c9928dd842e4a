import { accept, type Decision } from '../../decision/decision.ts'
import { decideMovement } from './decide-movement.ts'
import { isSameHolder, type StockHolder } from './stock-holder.ts'
import type { StockMovement, StockStretch } from './stock-movement.ts'

export type NumberToUse = {
  readonly serial: number
  /** The number as it is written. */
  readonly no: string
  /** As it stands; null where it isn't in sight. */
  readonly stretch: StockStretch | null
  /** Who uses it up; the store's own numbers are theirs to take, too. */
  readonly user: StockHolder
  readonly at: Date
}

/** The movement by which a number leaves the stock of whoever uses it up, or of their store: a card sold, an invoice issued. */
export function decideUseOfNumber({ serial, no, stretch, user, at }: NumberToUse): Decision<StockMovement> {
  const store: StockHolder = { ...user, staffId: null }
  const by = stretch && isSameHolder(stretch.holder, store) ? store : user
  const movement: StockMovement = { kind: 'sold', range: { from: serial, to: serial }, by, to: null, at }
  const decision = decideMovement(stretch ? [stretch] : [], movement, () => no)
  return decision.ok ? accept(movement) : decision
}
