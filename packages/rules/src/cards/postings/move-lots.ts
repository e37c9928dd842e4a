import { accept, type Decision } from '../../decision/decision.ts'
import { type Transfer, transferOf } from '../../ledger/transfer.ts'
import type { TransferCause } from '../../ledger/transfer-cause.ts'
import type { Lot } from '../lot.ts'
import { cardAccount, type Movement, valueAccount } from '../movement.ts'
import { refuse } from '../refusals.ts'
import { usesOf } from './withdrawn.ts'

/** Value of a lot moved from one card to another in the books of who owes it. */
export function moved(
  cause: TransferCause,
  lot: Lot,
  toCardId: string,
  { remaining, frozen, uses }: { remaining: number; frozen: number; uses: number },
): Transfer[] {
  const post = transferOf(cause)
  const there = { ...lot, cardId: toCardId }
  return [
    ...post(valueAccount(lot), valueAccount(there), remaining, lot.id),
    ...post(cardAccount('card_frozen', lot), cardAccount('card_frozen', there), frozen, lot.id),
    ...post(cardAccount('card_count', lot), cardAccount('card_count', there), uses, lot.id),
  ]
}

/**
 * Lots go to another card whole, with who owes them, who bears their bonus and when they expire: a lost card replaced, a card
 * handed over to somebody else, an expired one exchanged for one that isn't. Those with nothing left go along: what was used of
 * them counts in a refund, and a use that is undone brings it back to where they are.
 *
 * newExpiry: for an exchange, the last day from now on, null for none; undefined: lots keep theirs.
 */
export function moveLots(
  cause: 'replacement' | 'handover' | 'exchange',
  lots: readonly Lot[],
  toCardId: string,
  newExpiry?: string | null,
): Decision<Movement> {
  if (lots.some(({ cardId }) => cardId === toCardId)) return refuse('card.same_card')
  if (lots.length === 0) return refuse('card.nothing_to_move')
  return accept({
    transfers: lots.flatMap((lot) => moved(cause, lot, toCardId, { ...lot, uses: usesOf(lot) })),
    lots: lots.map((lot) => ({
      ...lot,
      cardId: toCardId,
      ...(newExpiry === undefined ? {} : { expiresOn: newExpiry }),
    })),
    lines: [],
  })
}

/** An expired card made good again as it is: nothing moves in the books. expiresOn: the last day from now on; null: none. */
export const reactivateLots = (lots: readonly Lot[], expiresOn: string | null): Movement => ({
  transfers: [],
  lots: lots.map((lot) => ({ ...lot, expiresOn })),
  lines: [],
})
