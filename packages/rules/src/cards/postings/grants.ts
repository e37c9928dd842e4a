import type { AccountRef } from '../../ledger/account-ref.ts'
import type { Post, Transfer } from '../../ledger/transfer.ts'
import type { BonusLot, Lot } from '../lot.ts'
import { bonusCostOf, cardAccount, valueAccount } from '../movement.ts'

/**
 * The bonus of a lot set against those who bear it: the seller's part is a cost at once, that of others waits until it is
 * used. sellerSide: where the seller's part comes from.
 */
export function bonusGranted(
  post: Post,
  lot: BonusLot,
  sellerSide: AccountRef = bonusCostOf(lot.franchiseeId),
): Transfer[] {
  const { funding, id } = lot
  const deferred: AccountRef = { kind: 'bonus_deferred', franchiseeId: lot.franchiseeId }
  return [
    ...post(sellerSide, valueAccount(lot), funding.seller, id),
    ...post(deferred, valueAccount(lot), funding.server + funding.headquarters, id),
  ]
}

/** The uses of a count lot set against the franchisee that has to give them. */
export function usesGranted(post: Post, lot: Lot, uses: number): Transfer[] {
  const owed: AccountRef = { kind: 'uses_owed', franchiseeId: lot.franchiseeId }
  return post(owed, cardAccount('card_count', lot), uses, lot.id)
}
