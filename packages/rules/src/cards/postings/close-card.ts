import { accept, type Decision } from '../../decision/decision.ts'
import { transferOf } from '../../ledger/transfer.ts'
import { type Lot, valueIn } from '../lot.ts'
import type { Movement } from '../movement.ts'
import { refuse } from '../refusals.ts'
import { frozenOn } from './freeze.ts'
import { bonusWithdrawn, emptied, usesOf, usesWithdrawn } from './withdrawn.ts'

/**
 * A card ends. What the customer paid for must be used, refunded or on another card by then; bonus that is left goes back to
 * those who would have borne it, and so do uses of a month that nobody paid for apart.
 */
export function closeCard(lots: readonly Lot[], currency: string): Decision<Movement> {
  const frozen = frozenOn(lots)
  if (frozen > 0) return refuse('card.value_frozen', { frozen: { minor: frozen, currency } })
  const left = lots.reduce((sum, lot) => (lot.kind === 'bonus' ? sum : sum + valueIn(lot)), 0)
  if (left > 0) return refuse('card.value_left', { left: { minor: left, currency } })
  const uses = lots.reduce((sum, lot) => (lot.kind === 'count' ? sum + lot.usesLeft : sum), 0)
  if (uses > 0) return refuse('card.uses_left', { left: uses })
  const post = transferOf('closing')
  const open = lots.filter((lot) => valueIn(lot) > 0 || usesOf(lot) > 0)
  const transfers = open.flatMap((lot) => (lot.kind === 'bonus' ? bonusWithdrawn(post, lot) : usesWithdrawn(post, lot)))
  return accept({ transfers, lots: open.map(emptied), lines: [] })
}
