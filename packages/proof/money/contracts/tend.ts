import type { Contract } from './contract.ts'
import { daysBetween, monthOf, plusDays } from './days.ts'
import { lastOf, lotsAt } from './of-card.ts'
import { cardAccount, type Lot, post, type State, valueAccount } from './state.ts'

type Of = Pick<Contract, 'terms' | 'place'>

/** What the days of a period card have earned by the end of yesterday. */
function earn(state: State, lot: Lot, { place }: Of, today: string): boolean {
  const [days, past] = [daysBetween(lot.from, lot.expiresOn as string) + 1, daysBetween(lot.from, today)]
  const earned = Math.floor((lot.granted * Math.max(0, Math.min(days, past))) / days) - (lot.granted - lot.remaining)
  if (earned <= 0) return false
  lot.remaining -= earned
  post(state.moved, valueAccount(lot, place.franchiseeId), `revenue ${place.franchiseeId}`, earned)
  return true
}

/** The uses of the month that a day lies in, instead of those of an earlier one. */
export function allow(state: State, lot: Lot, { terms, place }: Of, on: string): boolean {
  const month = monthOf(lot.from, on)
  const isOfIts = on >= lot.from && on <= (lot.expiresOn as string)
  if (terms.usesPerMonth === null || lot.month === month || !isOfIts) return false
  const account = cardAccount('card_count', place.franchiseeId, lot.at)
  post(state.moved, account, `uses_owed ${place.franchiseeId}`, lot.usesLeft)
  post(state.moved, `uses_owed ${place.franchiseeId}`, account, terms.usesPerMonth)
  lot.usesLeft = terms.usesPerMonth
  lot.month = month
  return true
}

/** A bonus that is left goes back to those who would have borne it. */
export function withdrawBonus(state: State, lot: Lot, owner: string): void {
  const [seller, server, headquarters] = lot.funding
  post(state.moved, valueAccount(lot, owner), `bonus_cost ${owner}`, seller)
  post(state.moved, valueAccount(lot, owner), `bonus_deferred ${owner}`, server + headquarters)
  lot.remaining = 0
  lot.funding = [0, 0, 0]
}

/** What time does to the card that has the value. */
export function tend(state: State, of: Of, today: string): string {
  const { card, at } = lastOf(state)
  if (!['active', 'lost', 'expired'].includes(card.status)) return 'nothing'
  let changed = false
  const lots = lotsAt(state, at)
  for (const lot of lots.filter(({ kind }) => kind === 'period')) {
    changed = earn(state, lot, of, today) || changed
    if (card.status === 'active') changed = allow(state, lot, of, today) || changed
  }
  for (const lot of lots.filter(({ kind }) => kind === 'bonus')) {
    const isOver = lot.expiresOn !== null && lot.expiresOn < plusDays(today, 0)
    const isEarlier = card.expiresOn === null || (lot.expiresOn !== null && lot.expiresOn < card.expiresOn)
    if (!isOver || !isEarlier || lot.remaining === 0 || lot.frozen > 0) continue
    withdrawBonus(state, lot, of.place.franchiseeId)
    changed = true
  }
  if (card.status === 'active' && card.expiresOn !== null && card.expiresOn < today) {
    card.status = 'expired'
    changed = true
  }
  return changed ? 'done' : 'nothing'
}
