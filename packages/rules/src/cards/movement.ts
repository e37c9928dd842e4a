import type { AccountRef, CardAccount, CardAccountKind, PartyAccount, PartyId } from '../ledger/account-ref.ts'
import type { ClearingLine } from '../ledger/clearing-line.ts'
import type { PaymentMethod } from '../ledger/payment-method.ts'
import type { Transfer } from '../ledger/transfer.ts'
import type { Lot, LotKind } from './lot.ts'

/** Everything that one movement writes, in one transaction or not at all. */
export type Movement = {
  readonly transfers: readonly Transfer[]
  /** Lots that are new or changed, as they are afterwards. */
  readonly lots: readonly Lot[]
  /** What came to be owed between parties by it. */
  readonly lines: readonly ClearingLine[]
}

/** Minor units, more than zero. */
export type Payment = { readonly method: PaymentMethod; readonly amount: number }

export const paidBy = (payments: readonly Payment[]): number => payments.reduce((sum, { amount }) => sum + amount, 0)

type OfCard = { readonly cardId: string; readonly franchiseeId: string }

export const cardAccount = (kind: CardAccountKind, { cardId, franchiseeId }: OfCard): CardAccount => ({
  kind,
  cardId,
  franchiseeId,
})

/** Which account of a card holds what a lot of that kind has left: all that was paid for is principal. */
export const valueAccountKind = (kind: LotKind) => (kind === 'bonus' ? 'card_bonus' : 'card_principal')

export const valueAccount = (lot: OfCard & { readonly kind: LotKind }): CardAccount =>
  cardAccount(valueAccountKind(lot.kind), lot)

export const till = (franchiseeId: string, method: PaymentMethod): AccountRef => ({
  kind: 'takings',
  franchiseeId,
  method,
})

export const clearingOf = (franchiseeId: PartyId): PartyAccount => ({ kind: 'clearing', franchiseeId })
export const bonusCostOf = (franchiseeId: PartyId): PartyAccount => ({ kind: 'bonus_cost', franchiseeId })

/** All that several make together, a lot that several changed as the last left it. */
export function joined(...movements: readonly Movement[]): Movement {
  const lots = new Map(movements.flatMap((movement) => movement.lots.map((lot) => [lot.id, lot])))
  return {
    transfers: movements.flatMap(({ transfers }) => transfers),
    lots: [...lots.values()],
    lines: movements.flatMap(({ lines }) => lines),
  }
}
