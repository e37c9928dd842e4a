import { shareOut } from '../../exact/share-out.ts'
import type { AccountRef, CardAccount, PartyId } from '../../ledger/account-ref.ts'
import type { ClearingLine, ClearingLineKind } from '../../ledger/clearing-line.ts'
import { type Transfer, transferOf } from '../../ledger/transfer.ts'
import { bonusFunders } from '../bonus-funder.ts'
import type { Take } from '../lot.ts'
import { bonusCostOf, cardAccount, clearingOf, valueAccount } from '../movement.ts'
import type { PricedTake, TransferPrice } from '../transfer-price.ts'

const post = transferOf('use')

type Served = { readonly transfers: readonly Transfer[]; readonly lines: readonly ClearingLine[] }

/** amount: what leaves the card; price: what it is worth to who serves, by which rule. Minor units. */
type Part = {
  readonly take: Take
  readonly serverId: string
  readonly amount: number
  readonly price: number
  readonly rule: TransferPrice
}

const revenueOf = (franchiseeId: string): AccountRef => ({ kind: 'revenue', franchiseeId })
const deferredOf = (franchiseeId: string): AccountRef => ({ kind: 'bonus_deferred', franchiseeId })

/** What a party owes the one that served, in the books of the one that served. */
function earnedFrom({ take, serverId, price, rule }: Part, from: PartyId): Served {
  const { lotId, cardId, kind } = take
  const line = {
    kind: kind satisfies ClearingLineKind,
    from,
    to: serverId,
    amount: price,
    cardId,
    lotId,
    priceRule: rule,
  }
  return {
    transfers: post(clearingOf(serverId), revenueOf(serverId), price, lotId),
    lines: price > 0 ? [line] : [],
  }
}

/** Value leaves the books of a franchisee that owes it to another; what the price is short of it or beyond is its margin. */
function owedBy(account: CardAccount, { take, amount, price }: Part): Transfer[] {
  const { franchiseeId, lotId } = take
  const margin: AccountRef = { kind: 'clearing_margin', franchiseeId }
  const paid = Math.min(amount, price)
  return [
    ...post(account, clearingOf(franchiseeId), paid, lotId),
    ...post(account, margin, amount - paid, lotId),
    ...post(margin, clearingOf(franchiseeId), price - paid, lotId),
  ]
}

/** The owing franchisee bears the part: at its own place it earns it, elsewhere it owes the price. */
function borneByOwing(part: Part): Served {
  const { take, serverId, amount } = part
  const account = valueAccount(take)
  if (take.franchiseeId === serverId)
    return { transfers: post(account, revenueOf(serverId), amount, take.lotId), lines: [] }
  const earned = earnedFrom(part, take.franchiseeId)
  return { transfers: [...owedBy(account, part), ...earned.transfers], lines: earned.lines }
}

function borneByServer({ take, serverId, amount, price }: Part): Served {
  const { lotId, franchiseeId } = take
  const transfers = [
    ...post(valueAccount(take), deferredOf(franchiseeId), amount, lotId),
    ...post(bonusCostOf(serverId), revenueOf(serverId), price, lotId),
  ]
  return { transfers, lines: [] }
}

function borneByHeadquarters(part: Part): Served {
  const { take, amount, price } = part
  const earned = earnedFrom(part, null)
  const transfers = [
    ...post(valueAccount(take), deferredOf(take.franchiseeId), amount, take.lotId),
    ...post(bonusCostOf(null), clearingOf(null), price, take.lotId),
  ]
  return { transfers: [...transfers, ...earned.transfers], lines: earned.lines }
}

const borneBy = { seller: borneByOwing, server: borneByServer, headquarters: borneByHeadquarters }

function bonusServed(whole: Part): Served[] {
  const funding = whole.take.funding ?? { seller: whole.amount, server: 0, headquarters: 0 }
  const amounts = bonusFunders.map((funder) => funding[funder])
  const prices = shareOut(whole.price, amounts)
  return bonusFunders.map((funder, at) =>
    borneBy[funder]({ ...whole, amount: amounts[at] ?? 0, price: prices[at] ?? 0 }),
  )
}

function usesServed({ lotId, cardId, franchiseeId, uses }: Take): Transfer[] {
  const owed: AccountRef = { kind: 'uses_owed', franchiseeId }
  return post(cardAccount('card_count', { cardId, franchiseeId }), owed, uses, lotId)
}

/**
 * Posts what was taken off a card for a service of the franchisee that serves. Whoever bears a part earns it, or comes to
 * owe its price to who served; each transfer is of one party, and what lies between parties passes through clearing.
 *
 * prices: of each take.
 */
export function serve(takes: readonly Take[], prices: readonly PricedTake[], serverId: string): Served {
  const served = takes.flatMap((take, at): Served[] => {
    const { amount: price, rule } = prices[at] ?? { amount: 0, rule: 'face' as const }
    const part: Part = { take, serverId, amount: take.amount, price, rule }
    const uses: Served = { transfers: usesServed(take), lines: [] }
    return [...(take.kind === 'bonus' ? bonusServed(part) : [borneByOwing(part)]), uses]
  })
  return {
    transfers: served.flatMap(({ transfers }) => transfers),
    lines: served.flatMap(({ lines }) => lines),
  }
}
