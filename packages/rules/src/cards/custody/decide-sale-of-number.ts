import type { Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import { decideUseOfNumber } from './decide-use-of-number.ts'
import type { StockMovement, StockStretch } from './stock-movement.ts'

export type NumberToSell = {
  readonly serial: number
  /** The number as it is written. */
  readonly no: string
  /** As it stands; null where it isn't in sight. */
  readonly stretch: StockStretch | null
  /** Who sells; the store's own numbers are theirs to take, too. */
  readonly seller: { readonly franchiseeId: string; readonly storeId: string; readonly staffId: string }
  /** The one product that the series is for; null: any. */
  readonly forProductId: string | null
  readonly cardProductId: string
  readonly at: Date
}

/** The movement by which a number leaves the stock of whoever sells it, or of their store. */
export function decideSaleOfNumber({
  seller,
  forProductId,
  cardProductId,
  ...use
}: NumberToSell): Decision<StockMovement> {
  if (forProductId !== null && forProductId !== cardProductId) return refuse('stock.other_product')
  return decideUseOfNumber({ ...use, user: seller })
}
