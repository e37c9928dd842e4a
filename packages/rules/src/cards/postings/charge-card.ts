import { accept, type Decision } from '../../decision/decision.ts'
import type { AccountRef } from '../../ledger/account-ref.ts'
import { type Post, type Transfer, transferOf } from '../../ledger/transfer.ts'
import { type Charge, lotsOf } from '../charge.ts'
import type { Lot } from '../lot.ts'
import { bonusCostOf, type Movement, type Payment, paidBy, till, valueAccount } from '../movement.ts'
import { refuse } from '../refusals.ts'
import { bonusGranted, usesGranted } from './grants.ts'

/** Money into the tills and out of them to principal first; what was paid beyond it is the price of the card itself. */
function moneyTaken(
  post: Post,
  charge: Charge,
  payments: readonly Payment[],
  principalLot: Lot | undefined,
): Transfer[] {
  const { franchiseeId } = charge
  let open = charge.principal
  const taken = payments.flatMap(({ method, amount }) => {
    const toPrincipal = Math.min(open, amount)
    open -= toPrincipal
    const revenue: AccountRef = { kind: 'revenue', franchiseeId }
    return [
      ...(principalLot
        ? post(till(franchiseeId, method), valueAccount(principalLot), toPrincipal, principalLot.id)
        : []),
      ...post(till(franchiseeId, method), revenue, amount - toPrincipal),
    ]
  })
  // Principal that nobody paid for is a gift of the seller's, like a bonus.
  const given = principalLot ? post(bonusCostOf(franchiseeId), valueAccount(principalLot), open, principalLot.id) : []
  return [...taken, ...given]
}

/**
 * A card sold or recharged: the seller's tills take what was paid, and the seller owes the value. The payments are the
 * price exactly, or it is refused.
 */
export function chargeCard(
  cause: 'sale' | 'recharge',
  charge: Charge,
  payments: readonly Payment[],
  currency: string,
): Decision<Movement> {
  const paid = paidBy(payments)
  if (paid !== charge.price)
    return refuse('card.payments_differ', { due: { minor: charge.price, currency }, paid: { minor: paid, currency } })
  const post = transferOf(cause)
  const lots = lotsOf(charge)
  const principalLot = lots.find(({ kind }) => kind !== 'bonus')
  const transfers = [
    ...moneyTaken(post, charge, payments, principalLot),
    ...lots.flatMap((lot) => (lot.kind === 'bonus' ? bonusGranted(post, lot) : [])),
    ...lots.flatMap((lot) => (lot.kind === 'count' ? usesGranted(post, lot, lot.usesLeft) : [])),
  ]
  return accept({ transfers, lots, lines: [] })
}
