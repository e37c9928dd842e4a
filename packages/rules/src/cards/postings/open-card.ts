import type { AccountRef } from '../../ledger/account-ref.ts'
import { type Transfer, transferOf } from '../../ledger/transfer.ts'
import { type Charge, lotsOf } from '../charge.ts'
import type { Lot } from '../lot.ts'
import { type Movement, valueAccount } from '../movement.ts'
import { bonusGranted, usesGranted } from './grants.ts'

const post = transferOf('opening')
const opening: AccountRef = { kind: 'opening' }

function opened(lot: Lot): Transfer[] {
  // What sellers granted before is a cost of books that were kept elsewhere; what others will bear still waits for them.
  if (lot.kind === 'bonus') return bonusGranted(post, lot, opening)
  const value = post(opening, valueAccount(lot), lot.remaining, lot.id)
  return lot.kind === 'count' ? [...value, ...usesGranted(post, lot, lot.usesLeft)] : value
}

/**
 * A live card of a chain that moves in, at the cut-over: what is left on it against the chain's opening account.
 *
 * card: figures as they are left. paid: minor units that were once paid and given for all of it, by which a part of it is
 * priced; null where it isn't known, so that what is left is taken for it.
 */
export function openCard(
  card: Omit<Charge, 'price'>,
  paid: { readonly principal: number; readonly bonus: number } | null,
): Movement {
  const lots = lotsOf({ ...card, price: card.principal }).map((lot) => (paid ? { ...lot, charge: paid } : lot))
  return { transfers: lots.flatMap(opened), lots, lines: [] }
}
