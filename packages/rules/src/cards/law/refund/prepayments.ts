import { shareOut } from '../../../exact/share-out.ts'
import type { CountLot, Lot, PeriodLot, PrincipalLot } from '../../lot.ts'
import { valueIn } from '../../lot.ts'
import { monthOfCard } from '../../period-lot.ts'
import type { Holding } from './holding.ts'

/** What was had of a lot by uses that count: minor units and times. What lapsed, or was taken back, was not had. */
export type Had = { readonly amount: number; readonly uses: number }

/** One purchase or recharge: what it put on the card, and what was had of it. */
export type Prepayment = {
  readonly lots: readonly Lot[]
  /** Minor units. */
  readonly paid: number
  readonly paidAt: Date
  readonly holding: Holding
}

export type CardHoldings = {
  readonly lots: readonly Lot[]
  readonly had: ReadonlyMap<string, Had>
  /** All that was had, at the price before discount; null: as it was charged. */
  readonly usedBefore: number | null
  /** Days of a period card's term on which it was frozen. */
  readonly pausedDays: number
}

type PaidLot = PrincipalLot | CountLot | PeriodLot
const isPaid = (lot: Lot): lot is PaidLot => lot.kind !== 'bonus'

const nothing: Had = { amount: 0, uses: 0 }
const chargeKey = ({ franchiseeId, grantedAt, charge }: Lot) =>
  [franchiseeId, grantedAt.toISOString(), charge.principal, charge.bonus].join(' ')

function holdingOf(lot: PaidLot, bonus: readonly Lot[], { had, pausedDays }: CardHoldings): Holding {
  const hadOf = ({ id }: Lot) => had.get(id) ?? nothing
  if (lot.kind === 'principal') {
    const used = lot.granted - valueIn(lot) + bonus.reduce((sum, one) => sum + hadOf(one).amount, 0)
    return { kind: 'stored_value', bonus: bonus.reduce((sum, one) => sum + one.granted, 0), used, usedBefore: used }
  }
  if (lot.kind === 'count') {
    const [times, usedTimes] = [lot.usesGranted, lot.usesGranted - lot.usesLeft]
    const usedBefore = Math.floor((lot.granted * usedTimes) / times)
    return { kind: 'count', times, bonusTimes: 0, usedTimes, usedBefore }
  }
  if (lot.perMonth === null) return { kind: 'unlimited', startsOn: lot.from, endsOn: lot.to, pausedDays }
  const [months, usedTimes] = [monthOfCard(lot.from, lot.to) + 1, hadOf(lot).uses]
  const usedBefore = Math.floor((lot.granted * usedTimes) / (lot.perMonth * months))
  return { kind: 'monthly', perMonth: lot.perMonth, months, usedTimes, usedBefore }
}

const beforeOf = (holding: Holding) => (holding.kind === 'unlimited' ? 0 : holding.usedBefore)

/** A price before discount that was named for all of the card, shared out by what was had of each prepayment. */
function atPriceBefore(prepayments: readonly Prepayment[], usedBefore: number | null): Prepayment[] {
  const weights = prepayments.map(({ holding }) => beforeOf(holding))
  if (usedBefore === null || weights.every((weight) => weight === 0)) return [...prepayments]
  const shares = shareOut(usedBefore, weights)
  return prepayments.map((one, at) =>
    one.holding.kind === 'unlimited' ? one : { ...one, holding: { ...one.holding, usedBefore: shares[at] ?? 0 } },
  )
}

/** The prepayments of a card, the oldest first. What was only given is none: nothing was paid for it. */
export function prepaymentsOf(card: CardHoldings): Prepayment[] {
  const paidLots = card.lots.filter(isPaid).filter(({ granted }) => granted > 0)
  const known = new Set<string>()
  const prepayments = paidLots.map((lot): Prepayment => {
    const key = chargeKey(lot)
    const bonus = known.has(key) ? [] : card.lots.filter((one) => one.kind === 'bonus' && chargeKey(one) === key)
    known.add(key)
    return { lots: [lot, ...bonus], paid: lot.granted, paidAt: lot.grantedAt, holding: holdingOf(lot, bonus, card) }
  })
  const inOrder = prepayments.toSorted((one, other) => one.paidAt.getTime() - other.paidAt.getTime())
  return atPriceBefore(inOrder, card.usedBefore)
}
