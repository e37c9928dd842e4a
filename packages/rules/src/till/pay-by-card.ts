import { usesLeftOn } from '../cards/count-lots.ts'
import type { CardFacts } from '../cards/life/card-condition.ts'
import { decideCardAction } from '../cards/life/decide-card-action.ts'
import type { Lot } from '../cards/lot.ts'
import { availableOn, type DrawRule } from '../cards/lots.ts'
import type { Movement } from '../cards/movement.ts'
import { isPeriodLot } from '../cards/period-lot.ts'
import { allowPeriod } from '../cards/postings/period.ts'
import { type CardUse, useCard, useCount, usePeriod } from '../cards/postings/use-card.ts'
import { refuse as refuseCard } from '../cards/refusals.ts'
import type { ClearingTerms } from '../cards/transfer-price.ts'
import { accept, type Decision } from '../decision/decision.ts'
import type { PricedLine } from './price-lines.ts'
import { refuse } from './refusals.ts'

/** A card that is to pay, with what it holds. amount: minor units of stored value; uses: of one line, its place from 1. */
export type TillCard = {
  readonly cardId: string
  readonly facts: CardFacts
  readonly isUsableHere: boolean
  readonly terms: ClearingTerms
  readonly rule: DrawRule
  readonly lots: readonly Lot[]
  readonly amount: number | null
  readonly uses: number | null
  readonly line: number | null
}

export type CardPaid = {
  readonly cardId: string
  /** Minor units of the sale that it pays for, and the uses that it took. */
  readonly amount: number
  readonly uses: number
  readonly use: CardUse
  /** The month's uses, where they had to be given first. */
  readonly allowance: Movement | null
  /** What can be spent from it after that; null where it has none of it. */
  readonly balanceAfter: number | null
  readonly usesAfter: number | null
}

export type At = { readonly serverId: string; readonly on: string; readonly currency: string }
type Used = { readonly use: CardUse; readonly allowance: Movement | null }
type Service = { readonly due: number; readonly fixed: number | null }

const merged = (lots: readonly Lot[], changed: readonly Lot[]): Lot[] =>
  lots.map((lot) => changed.find(({ id }) => id === lot.id) ?? lot)

/** What lies on a card to be spent on a day. Null: it isn't of that kind. */
export function leftOn(lots: readonly Lot[], on: string): { balance: number | null; uses: number | null } {
  const { principal, bonus } = availableOn(lots, on)
  const holdsValue = lots.some(({ kind }) => kind === 'principal' || kind === 'bonus')
  const counted = lots.some(({ kind }) => kind === 'count') ? usesLeftOn(lots, on) : null
  const limited = lots.filter(isPeriodLot).filter(({ perMonth, to }) => perMonth !== null && to >= on)
  const uses = limited.length > 0 ? limited.reduce((sum, { usesLeft }) => sum + usesLeft, 0) : counted
  return { balance: holdsValue ? principal + bonus : null, uses }
}

/** The first of its periods that hasn't ended, or the last of all, which says when it did. */
function useOfPeriod(card: TillCard, at: At, service: Service): Decision<Used> {
  const periods = card.lots.filter(isPeriodLot).toSorted((one, other) => (one.to < other.to ? -1 : 1))
  const lot = periods.find(({ to }) => to >= at.on) ?? periods.at(-1)
  if (!lot) return refuseCard('card.uses_short', { left: 0 })
  const allowance = allowPeriod(lot, at.on)
  const allowed = allowance.lots.find(isPeriodLot) ?? lot
  const used = usePeriod({ lot: allowed, terms: card.terms, serverId: at.serverId, on: at.on, service })
  if (!used.ok) return used
  return accept({ use: used.value, allowance: allowance.lots.length > 0 ? allowance : null })
}

function useByTimes(
  card: TillCard,
  at: At,
  lines: readonly PricedLine[],
): Decision<Used & { amount: number; uses: number }> {
  const line = lines[(card.line ?? 0) - 1]
  const uses = card.uses ?? 0
  if (!line || uses < 1 || card.amount !== null) return refuse('till.card_pays_by_use')
  if (uses > line.quantity) return refuse('till.more_uses_than_services', { quantity: line.quantity })
  const amount = line.price * uses
  const service = { due: amount, fixed: line.transferPrice === null ? null : line.transferPrice * uses }
  if (card.facts.kind === 'period') {
    if (uses > 1) return refuse('till.more_uses_than_services', { quantity: 1 })
    const used = useOfPeriod(card, at, service)
    return used.ok ? accept({ ...used.value, amount, uses }) : used
  }
  const { lots, terms } = card
  const use = useCount({ lots, terms, serverId: at.serverId, on: at.on, uses, service })
  return use.ok ? accept({ use: use.value, allowance: null, amount, uses }) : use
}

/** fixed: the card's part of what is set between franchisees for the services, minor units. */
function useByAmount(card: TillCard, at: At, fixed: number | null): Decision<Used & { amount: number; uses: number }> {
  const { amount, lots, terms, rule } = card
  if (amount === null || card.uses !== null) return refuse('till.card_pays_by_amount')
  const { serverId, on, currency } = at
  const service = { due: amount, fixed }
  const use = useCard({ lots, terms, rule, serverId, on, currency, amount, service, payments: [] })
  return use.ok ? accept({ use: use.value, allowance: null, amount, uses: 0 }) : use
}

/** One card pays its part: whether it may, what it takes of which lot, and what is left on it. */
export function payByCard(
  card: TillCard,
  at: At,
  { lines, fixed }: { readonly lines: readonly PricedLine[]; readonly fixed: number | null },
): Decision<CardPaid> {
  const may = decideCardAction(card.facts, 'use')
  if (!may.ok) return may
  if (!card.isUsableHere) return refuse('till.card_not_usable_here')
  const paid = card.facts.kind === 'stored_value' ? useByAmount(card, at, fixed) : useByTimes(card, at, lines)
  if (!paid.ok) return paid
  const { use, allowance, amount, uses } = paid.value
  const left = leftOn(merged(merged(card.lots, allowance?.lots ?? []), use.lots), at.on)
  const { cardId } = card
  return accept({ cardId, amount, uses, use, allowance, balanceAfter: left.balance, usesAfter: left.uses })
}
