import type { AccountRef } from '../../ledger/account-ref.ts'
import type { Post, Transfer } from '../../ledger/transfer.ts'
import type { BonusLot, Lot } from '../lot.ts'
import { bonusCostOf, cardAccount, valueAccount } from '../movement.ts'

/** The bonus that is left in a lot taken back from the card: nobody will have to bear it. Nothing of it is frozen. */
export function bonusWithdrawn(post: Post, lot: BonusLot): Transfer[] {
  const { funding, franchiseeId, id } = lot
  const deferred: AccountRef = { kind: 'bonus_deferred', franchiseeId }
  return [
    ...post(valueAccount(lot), bonusCostOf(franchiseeId), funding.seller, id),
    ...post(valueAccount(lot), deferred, funding.server + funding.headquarters, id),
  ]
}

/** The uses that are left in a lot, which nobody has to give any more. */
export function usesWithdrawn(post: Post, lot: Lot): Transfer[] {
  const owed: AccountRef = { kind: 'uses_owed', franchiseeId: lot.franchiseeId }
  return usesOf(lot) > 0 ? post(cardAccount('card_count', lot), owed, usesOf(lot), lot.id) : []
}

export const usesOf = (lot: Lot): number => (lot.kind === 'count' || lot.kind === 'period' ? lot.usesLeft : 0)

/** The lot as if nothing had ever been put into it: no refund counts it. */
export function neverGranted(lot: Lot): Lot {
  const never = { ...emptied(lot), granted: 0, charge: { principal: 0, bonus: 0 } }
  return never.kind === 'count' ? { ...never, usesGranted: 0 } : never
}

/** The lot with nothing left in it. */
export function emptied(lot: Lot): Lot {
  const nothing = { remaining: 0, frozen: 0 }
  if (lot.kind === 'bonus') return { ...lot, ...nothing, funding: { seller: 0, server: 0, headquarters: 0 } }
  return lot.kind === 'principal' ? { ...lot, ...nothing } : { ...lot, ...nothing, usesLeft: 0 }
}
