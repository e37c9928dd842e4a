import { chartOfAccounts } from '@hubcap/rules/ledger/account-kind'
import { type AccountRef, accountColumns, accountKey, partyOf } from '@hubcap/rules/ledger/account-ref'
import type { Transfer } from '@hubcap/rules/ledger/transfer'
import { balancesOf } from '@hubcap/rules/ledger/trial-balance'
import { uuidv7 } from 'uuidv7'
import type { Recorded } from '../operation/record-change.ts'
import { accountId } from './account-id.ts'
import type { Booking } from './booking.ts'

type Row = Readonly<Record<string, unknown>>

/** Of cards and points; the others carry no sum. */
const hasBalance = ({ kind }: AccountRef) => !chartOfAccounts[kind].mayFallBelowZero

const sidesOf = (transfers: readonly Transfer[]) => [
  ...new Map(
    transfers.flatMap(({ debit, credit }) => [debit, credit]).map((account) => [accountKey(account), account]),
  ).values(),
]

/** Every account that the transfers touch, as it is when nothing has moved yet. */
export const accountRows = (tenantId: string, transfers: readonly Transfer[], now: Date): Row[] =>
  sidesOf(transfers).map((account) => {
    const { kind, franchiseeId, cardId, customerId, method } = accountColumns(account)
    return {
      ...{ tenant_id: tenantId, id: accountId(tenantId, account), kind, franchisee_id: franchiseeId, card_id: cardId },
      ...{ customer_id: customerId, payment_method: method, balance: hasBalance(account) ? 0 : null, created_at: now },
    }
  })

/** By how much the accounts change that carry a balance, and by how many of the movements: so many versions come of it. */
export function balanceChanges(tenantId: string, movements: readonly (readonly Transfer[])[]): Row[] {
  const changed = new Map<string, { change: number; movements: number }>()
  for (const [key, change] of movements.flatMap((transfers) => [...balancesOf(transfers)])) {
    const before = changed.get(key) ?? { change: 0, movements: 0 }
    if (change !== 0) changed.set(key, { change: before.change + change, movements: before.movements + 1 })
  }
  return sidesOf(movements.flat())
    .filter(hasBalance)
    .flatMap((account) => {
      const own = changed.get(accountKey(account))
      return own ? [{ id: accountId(tenantId, account), ...own }] : []
    })
}

export const movementRow = ({ actor, actorName }: Recorded, booking: Booking): Row => ({
  ...{ tenant_id: actor.tenantId, id: booking.id, cause: booking.cause, at: booking.at, booked_on: booking.bookedOn },
  ...{ franchisee_id: booking.franchiseeId, store_id: booking.storeId, staff_id: booking.staffId },
  ...{ card_id: booking.cardId, card_sale_id: booking.cardSaleId, reverses_id: booking.reversesId ?? null },
  ...{ recorded_by_id: actor.userAccountId, recorded_by_name: actorName },
})

export const transferRows = (tenantId: string, { id, at, bookedOn, cardId, movement }: Booking): Row[] =>
  movement.transfers.map(({ debit, credit, amount, lotId }, index) => ({
    ...{ tenant_id: tenantId, id: uuidv7(), movement_id: id, no: index + 1, at, booked_on: bookedOn, amount },
    ...{ debit_account_id: accountId(tenantId, debit), credit_account_id: accountId(tenantId, credit) },
    ...{ franchisee_id: partyOf(debit) ?? partyOf(credit) ?? null, card_id: cardId, card_lot_id: lotId },
  }))

export const lotUseRows = (tenantId: string, { id, takes = [] }: Booking): Row[] =>
  takes.map(({ lotId, cardId, amount, uses, usedBefore, funding }, index) => ({
    ...{ tenant_id: tenantId, id: uuidv7(), movement_id: id, no: index + 1, card_id: cardId, card_lot_id: lotId },
    ...{ amount, uses, used_before: usedBefore, funding_seller: funding?.seller ?? null },
    ...{ funding_server: funding?.server ?? null, funding_headquarters: funding?.headquarters ?? null },
  }))

export const clearingRows = (tenantId: string, { id, at, bookedOn, movement }: Booking): Row[] =>
  movement.lines.map(({ kind, from, to, amount, cardId, lotId, priceRule }, index) => ({
    ...{ tenant_id: tenantId, id: uuidv7(), movement_id: id, no: index + 1, kind, debtor_id: from, creditor_id: to },
    ...{ amount, card_id: cardId, card_lot_id: lotId, at, booked_on: bookedOn, price_rule: priceRule ?? null },
  }))
