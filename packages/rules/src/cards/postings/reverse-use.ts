import { reversalOf } from '../../ledger/reversal.ts'
import type { Lot, Take } from '../lot.ts'
import { restore } from '../lots.ts'
import type { Movement } from '../movement.ts'
import { moved } from './move-lots.ts'
import type { CardUse } from './use-card.ts'

/** Where the reversal has put it: on the card that it was used from, whether or not its lot is still there. */
function broughtAfter(lots: readonly Lot[], { lotId, cardId, amount, uses }: Take) {
  const lot = lots.find(({ id }) => id === lotId)
  if (!lot || lot.cardId === cardId) return []
  return moved('reversal', { ...lot, cardId }, lot.cardId, { remaining: amount, frozen: 0, uses })
}

/**
 * A use undone: every transfer back, every lot as if it had not been, what was owed for it owed back. Where a lot has gone
 * to another card since, the value follows it there.
 *
 * The first transfers reverse those of the use, one each and in their order; those that follow have nothing to reverse.
 * lots: those of the use as they are now. Throws RangeError where one is missing, or given back already.
 */
export function reverseUse(use: Pick<CardUse, 'transfers' | 'takes' | 'lines'>, lots: readonly Lot[]): Movement {
  return {
    transfers: [...reversalOf(use.transfers), ...use.takes.flatMap((take) => broughtAfter(lots, take))],
    lots: restore(lots, use.takes),
    lines: use.lines.map((line) => ({ ...line, from: line.to, to: line.from })),
  }
}
