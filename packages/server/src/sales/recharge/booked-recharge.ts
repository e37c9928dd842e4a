import { cardAccount, type Payment, till } from '@hubcap/rules/cards/movement'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { accountId } from '../../ledger/account-id.ts'

/** A movement as the books have it. */
export type BookedMovement = {
  readonly tenantId: string
  readonly franchiseeId: string | null
  readonly cardId: string | null
  readonly transfers: readonly { debitAccountId: string; creditAccountId: string; amount: bigint }[]
}

/** Amounts in minor units. */
export type BookedRecharge = {
  readonly payments: readonly Payment[]
  readonly paid: number
  readonly principal: number
  readonly bonus: number
  /** Of a card that is counted by uses; 0 otherwise. */
  readonly uses: number
}

const none: BookedRecharge = { payments: [], paid: 0, principal: 0, bonus: 0, uses: 0 }

/**
 * What a recharge took and gave, by its transfers: also where the card, and so its lots and accounts, are out of the caller's
 * sight, since what an account is called is known without seeing it.
 */
export function bookedRecharge({ tenantId, franchiseeId, cardId, transfers }: BookedMovement): BookedRecharge {
  if (!franchiseeId || !cardId) return none
  const sumOf = (is: (one: BookedMovement['transfers'][number]) => boolean) =>
    transfers.reduce((sum, one) => (is(one) ? sum + Number(one.amount) : sum), 0)
  const cameOnto = (kind: 'card_principal' | 'card_bonus' | 'card_count') => {
    const account = accountId(tenantId, cardAccount(kind, { cardId, franchiseeId }))
    return sumOf(({ creditAccountId }) => creditAccountId === account)
  }
  const payments = paymentMethods.flatMap((method): Payment[] => {
    const account = accountId(tenantId, till(franchiseeId, method))
    const amount = sumOf(({ debitAccountId }) => debitAccountId === account)
    return amount > 0 ? [{ method, amount }] : []
  })
  return {
    payments,
    paid: payments.reduce((sum, { amount }) => sum + amount, 0),
    principal: cameOnto('card_principal'),
    bonus: cameOnto('card_bonus'),
    uses: cameOnto('card_count'),
  }
}
