import type { Contract } from './contract.ts'
import { plusMonths } from './days.ts'
import { cardAt, frozenIn, heldIn, lotsAt, statusOn } from './of-card.ts'
import { cardAccount, type Lot, post, type State, valueAccount } from './state.ts'
import { withdrawBonus } from './tend.ts'
import { partsOf } from './use.ts'

/** One card of a contract on a day. */
export type Where = { readonly at: number; readonly today: string }

type Do = (state: State, contract: Contract, where: Where) => string

const usesIn = (lots: readonly Lot[]) => lots.reduce((sum, lot) => sum + lot.usesLeft, 0)

/** Why nothing can be done to a card that has none of these statuses; null where it has. */
export function not(state: State, { at, today }: Where, ...from: string[]): string | null {
  const status = statusOn(state, at, today)
  return from.includes(status) ? null : `card.is_${status}`
}

const becomes =
  (to: string, ...from: string[]): Do =>
  (state, _, where) => {
    const why = not(state, where, ...from)
    if (why) return why
    cardAt(state, where.at).status = to
    return 'done'
  }

export const freeze = becomes('frozen', 'active')
export const unfreeze = becomes('active', 'frozen')
export const find = becomes('active', 'lost')

export const reportLost: Do = (state, contract, where) =>
  not(state, where, 'active') ??
  (contract.terms.bearing === 'named' ? becomes('lost', 'active')(state, contract, where) : 'card.bearer')

const hasValue = (lots: readonly Lot[]) => heldIn(lots) > 0 || usesIn(lots) > 0

/** An amount is held back, out of what would be used first if bonus were first. */
export const freezePart =
  (amount: number): Do =>
  (state, { place: { franchiseeId: owner } }, where) => {
    const lots = lotsAt(state, where.at)
    const why = not(state, where, 'active') ?? (hasValue(lots) ? null : 'card.nothing_to_move')
    if (why) return why
    const parts = partsOf(lots, 'bonus_first', amount, where.today)
    if (!parts) return 'card.balance_short'
    for (const { lot, amount: part } of parts) {
      lot.remaining -= part
      lot.frozen += part
      post(state.moved, valueAccount(lot, owner), cardAccount('card_frozen', owner, lot.at), part)
    }
    return 'done'
  }

const never = '9999-12-31'
/** First expiring first; all of a contract were granted at once, and the ids of a lot paid for are the earlier ones. */
const inOrder = (lots: readonly Lot[]) =>
  lots.toSorted((one, other) => ((one.expiresOn ?? never) < (other.expiresOn ?? never) ? -1 : 1))

export const unfreezePart =
  (amount: number): Do =>
  (state, { place: { franchiseeId: owner } }, where) => {
    const lots = lotsAt(state, where.at)
    const why = not(state, where, 'active')
    if (why) return why
    if (amount > frozenIn(lots)) return 'card.frozen_short'
    let open = amount
    const same = lots.every((lot) => lot.expiresOn === lots[0]?.expiresOn)
    for (const lot of same ? lots : inOrder(lots)) {
      const part = Math.min(open, lot.frozen)
      open -= part
      lot.remaining += part
      lot.frozen -= part
      post(state.moved, cardAccount('card_frozen', owner, lot.at), valueAccount(lot, owner), part)
    }
    return 'done'
  }

type Successor = {
  readonly customerId: string
  readonly expiresOn: string | null
  readonly lotsExpireOn?: string | null
}

/** All that is on a card goes to another. */
function moveTo(state: State, { place: { franchiseeId: owner } }: Contract, at: number, next: Successor): void {
  const to = state.cards.length
  for (const lot of lotsAt(state, at)) {
    const before = { ...lot }
    lot.at = to
    if (next.lotsExpireOn !== undefined) lot.expiresOn = next.lotsExpireOn
    post(state.moved, valueAccount(before, owner), valueAccount(lot, owner), lot.remaining)
    post(state.moved, cardAccount('card_frozen', owner, at), cardAccount('card_frozen', owner, to), lot.frozen)
    post(state.moved, cardAccount('card_count', owner, at), cardAccount('card_count', owner, to), lot.usesLeft)
  }
  state.cards.push({ status: 'active', customerId: next.customerId, expiresOn: next.expiresOn })
}

export const replace: Do = (state, contract, where) => {
  const why = not(state, where, 'active', 'lost', 'expired')
  if (why) return why
  const { status, ...card } = cardAt(state, where.at)
  if (status === 'lost' && contract.terms.bearing !== 'named') return 'card.bearer'
  cardAt(state, where.at).status = 'replaced'
  moveTo(state, contract, where.at, card)
  return 'done'
}

/** The card itself takes another name. */
export const rename =
  (customerId: string): Do =>
  (state, { terms }, where) => {
    const why = not(state, where, 'active')
    if (why) return why
    if (terms.bearing !== 'named') return 'card.bearer'
    if (!terms.isTransferable) return 'card.not_transferable'
    const card = cardAt(state, where.at)
    if (card.customerId === customerId) return 'card.same_holder'
    card.customerId = customerId
    return 'done'
  }

/** What is on a card becomes somebody else's, on another. */
export const handOn =
  (customerId: string): Do =>
  (state, contract, where) => {
    const why = not(state, where, 'active')
    if (why) return why
    if (!contract.terms.isTransferable) return 'card.not_transferable'
    const lots = lotsAt(state, where.at)
    if (!hasValue(lots)) return 'card.nothing_to_move'
    if (frozenIn(lots) > 0) return 'card.value_frozen'
    const card = cardAt(state, where.at)
    if (card.customerId === customerId) return 'card.same_holder'
    card.status = 'transferred'
    moveTo(state, contract, where.at, { customerId, expiresOn: card.expiresOn })
    return 'done'
  }

const lastDay = ({ terms }: Contract, today: string) =>
  terms.validMonths === null ? null : plusMonths(today, terms.validMonths)

/** Of a period card no day is left: it is renewed. */
const notMadeGood = (lots: readonly Lot[]): string | null =>
  lots.some(({ kind }) => kind === 'period') ? 'card.by_days' : hasValue(lots) ? null : 'card.nothing_to_move'

/** An expired card is good again as it is. */
export const reactivate: Do = (state, contract, where) => {
  const lots = lotsAt(state, where.at)
  const why = not(state, where, 'expired') ?? notMadeGood(lots)
  if (why) return why
  const card = cardAt(state, where.at)
  card.status = 'active'
  card.expiresOn = lastDay(contract, where.today)
  for (const lot of lots) lot.expiresOn = card.expiresOn
  return 'done'
}

export const exchange: Do = (state, contract, where) => {
  const lots = lotsAt(state, where.at)
  const why = not(state, where, 'expired') ?? notMadeGood(lots)
  if (why) return why
  const card = cardAt(state, where.at)
  const expiresOn = lastDay(contract, where.today)
  card.status = 'exchanged'
  moveTo(state, contract, where.at, { customerId: card.customerId, expiresOn, lotsExpireOn: expiresOn })
  return 'done'
}

export function withdrawUses(state: State, lot: Lot, owner: string): void {
  post(state.moved, cardAccount('card_count', owner, lot.at), `uses_owed ${owner}`, lot.usesLeft)
  lot.usesLeft = 0
}

export const close: Do = (state, { place: { franchiseeId: owner } }, where) => {
  const lots = lotsAt(state, where.at)
  const why = not(state, where, 'active', 'expired')
  if (why) return why
  if (frozenIn(lots) > 0) return 'card.value_frozen'
  if (heldIn(lots.filter(({ kind }) => kind !== 'bonus')) > 0) return 'card.value_left'
  if (lots.some(({ kind, usesLeft }) => kind === 'count' && usesLeft > 0)) return 'card.uses_left'
  cardAt(state, where.at).status = 'closed'
  for (const lot of lots) {
    if (lot.kind === 'bonus') withdrawBonus(state, lot, owner)
    else withdrawUses(state, lot, owner)
  }
  return 'done'
}

/** The sale is taken back while all of it is there. */
export const voidSale =
  (sold: Readonly<Record<string, number>>): Do =>
  (state, _, { today }) => {
    if (cardAt(state, 0).status === 'voided') return 'sale.already_voided'
    if (state.renewed.includes(0)) return 'card.recharged_since'
    const why = not(state, { at: 0, today }, 'active')
    if (why) return why
    const lots = lotsAt(state, 0)
    const isTouched = (lot: Lot) =>
      lot.remaining !== lot.granted || (lot.kind === 'count' ? lot.usesLeft !== lot.usesGranted : lot.month !== null)
    if (lots.some(isTouched)) return 'card.used_already'
    cardAt(state, 0).status = 'voided'
    for (const [name, amount] of Object.entries(sold)) state.moved[name] = (state.moved[name] ?? 0) - amount
    for (const lot of lots) Object.assign(lot, { remaining: 0, usesLeft: 0, funding: [0, 0, 0] })
    return 'done'
  }
