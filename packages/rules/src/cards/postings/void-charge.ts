import { accept, type Decision } from '../../decision/decision.ts'
import { reversalOf } from '../../ledger/reversal.ts'
import type { Transfer } from '../../ledger/transfer.ts'
import type { Lot } from '../lot.ts'
import type { Movement } from '../movement.ts'
import { refuse } from '../refusals.ts'
import { neverGranted } from './withdrawn.ts'

function isUntouched(lot: Lot): boolean {
  if (lot.remaining !== lot.granted) return false
  return lot.kind === 'count' ? lot.usesLeft === lot.usesGranted : lot.kind !== 'period' || lot.allowanceMonth === null
}

/**
 * A sale or recharge undone as if it had never been, while all of it is there: nothing used, frozen or earned by time, and
 * still on the card that it was put on.
 *
 * transfers: those of the charge. lots: those it made, as they are now.
 */
export function voidCharge(cardId: string, transfers: readonly Transfer[], lots: readonly Lot[]): Decision<Movement> {
  if (!lots.every((lot) => isUntouched(lot) && lot.cardId === cardId)) return refuse('card.used_already')
  return accept({ transfers: reversalOf(transfers, 'void'), lots: lots.map(neverGranted), lines: [] })
}
