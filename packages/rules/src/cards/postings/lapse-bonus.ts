import { transferOf } from '../../ledger/transfer.ts'
import { isExpired, type Lot } from '../lot.ts'
import type { Movement } from '../movement.ts'
import { bonusWithdrawn, emptied } from './withdrawn.ts'

/**
 * Bonus whose last day is past goes back to those who would have borne it, where the product says that bonus lapses. What is
 * frozen stays. Principal never lapses: an expired card is exchanged or reactivated (法释〔2025〕4号 art. 24).
 *
 * on: YYYY-MM-DD.
 */
export function lapseBonus(lots: readonly Lot[], on: string): Movement {
  const post = transferOf('expiry')
  const lapsed = lots.flatMap((lot) =>
    lot.kind === 'bonus' && isExpired(lot, on) && lot.remaining > 0 && lot.frozen === 0 ? [lot] : [],
  )
  return { transfers: lapsed.flatMap((lot) => bonusWithdrawn(post, lot)), lots: lapsed.map(emptied), lines: [] }
}
