import { halfUp } from './arithmetic.ts'
import type { Contract } from './contract.ts'
import { daysBetween, monthOf } from './days.ts'
import { cardAt, frozenIn, heldIn, lotsAt, statusOn } from './of-card.ts'
import { type Lot, owe, post, type State, valueAccount } from './state.ts'
import { withdrawUses } from './steps.ts'
import { withdrawBonus } from './tend.ts'

/** Millionths a year, as the world has them. */
export const rates = { consumer: 15_000, merchant: 35_000 } as const
export const coolingOffDays = 7

export type RefundWish = {
  readonly at: number
  readonly today: string
  readonly askedOn: string
  readonly case: 'within_days' | 'merchants_cause' | 'consumers_cause' | 'unlimited'
  readonly cause: 'merchant' | 'consumer' | null
  readonly payingId: string
  readonly method: string
  /** Minor units that are paid out, and what of it by another method. */
  readonly paid: number
  readonly other?: { readonly method: string; readonly amount: number } | null
}

/** What was taken of a lot by uses that count. */
const takenOf = (state: State, lot: Lot) =>
  Object.values(state.uses)
    .filter(({ isReversed }) => !isReversed)
    .flatMap(({ takes }) => takes)
    .filter((take) => state.lots[take.lot] === lot)

const hadOf = (state: State, lot: Lot): number => takenOf(state, lot).reduce((sum, { amount }) => sum + amount, 0)

/** Without a limit it goes by days (22), those of the asking and after it not counted; else by times of all that the price bought. */
function periodDue(state: State, paid: Lot, { terms }: Contract, askedOn: string): number {
  const last = paid.expiresOn as string
  if (terms.usesPerMonth === null) {
    const days = daysBetween(paid.from, last) + 1
    const used = Math.min(days, Math.max(0, daysBetween(paid.from, askedOn)))
    return halfUp(paid.granted, days - used, days)
  }
  const times = terms.usesPerMonth * (monthOf(paid.from, last) + 1)
  const used = takenOf(state, paid).reduce((sum, { uses }) => sum + uses, 0)
  return halfUp(paid.granted, times - used, times)
}

/** What goes back of what was paid: by what was had at the price that was paid, or at the one before discount (法释〔2025〕4号 18, 19). */
function principalDue(state: State, lots: readonly Lot[], paid: Lot, contract: Contract, wish: RefundWish): number {
  if (paid.kind === 'period') return periodDue(state, paid, contract, wish.askedOn)
  const byWhom = wish.case
  const bonus = lots.find(({ kind }) => kind === 'bonus')
  if (paid.kind === 'count') {
    const had = paid.usesGranted - paid.usesLeft
    return halfUp(paid.granted, paid.usesGranted - had, paid.usesGranted)
  }
  const had = paid.granted - paid.remaining - paid.frozen + (bonus ? hadOf(state, bonus) : 0)
  if (byWhom === 'consumers_cause' || !bonus) return Math.max(0, paid.granted - had)
  const face = paid.granted + bonus.granted
  return Math.max(0, halfUp(paid.granted, face - had, face))
}

/** Why the law's case isn't this one for what was paid; null where it is. */
function lawSays({ case: kind, cause, askedOn }: RefundWish, { terms }: Contract, { paidOn }: Lot): string | null {
  const isUnlimited = terms.months !== null && terms.usesPerMonth === null
  if (kind === 'within_days') return daysBetween(paidOn, askedOn) > coolingOffDays ? 'card_law.cooling_off_over' : null
  if (isUnlimited !== (kind === 'unlimited')) return isUnlimited ? 'card_law.goes_by_time' : 'card_law.not_unlimited'
  if (cause === null) return 'card_law.cause_open'
  if (isUnlimited) return null
  if (kind === 'merchants_cause') return cause === 'merchant' ? null : 'card_law.consumers_cause'
  return cause === 'consumer' ? null : 'card_law.merchants_cause'
}

/** What a refund comes to: of what was paid, and interest on it. A reason where it comes to nothing. */
export function dueOf(
  state: State,
  contract: Contract,
  wish: RefundWish,
): { principal: number; interest: number } | string {
  const lots = lotsAt(state, wish.at)
  const paid = lots.filter(({ kind }) => kind !== 'bonus')
  if (paid.length === 0) return 'card.no_refund_due'
  if (paid.some(({ paidOn }) => wish.askedOn < paidOn)) return 'card_law.asked_before_payment'
  const why = paid.map((lot) => lawSays(wish, contract, lot)).find((code) => code !== null)
  if (why) return why
  const rate = wish.case === 'within_days' || wish.cause === null ? 0 : rates[wish.cause]
  const days = daysBetween(wish.askedOn, wish.today)
  const parts = paid.map((lot) => principalDue(state, lots, lot, contract, wish))
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
  return { principal: sum(parts), interest: sum(parts.map((part) => halfUp(part, rate * days, 365_000_000))) }
}

/** A card is given back: principal out of the tills of who pays, what is kept, what costs more, bonus and uses withdrawn. */
export function refund(state: State, contract: Contract, wish: RefundWish): string {
  const { at, today, payingId, method, other } = wish
  const owner = contract.place.franchiseeId
  const status = statusOn(state, at, today)
  if (!['active', 'expired'].includes(status)) return `card.is_${status}`
  const lots = lotsAt(state, at)
  if (frozenIn(lots) > 0) return 'card.value_frozen'
  const due = dueOf(state, contract, wish)
  if (typeof due === 'string') return due
  const { principal, interest } = due
  if (principal > heldIn(lots)) return 'card.refund_over_balance'
  if (principal + interest !== wish.paid) return 'card.payments_differ'
  const from = payingId === owner ? `takings ${owner} ${method}` : `clearing ${owner}`
  let open = principal
  for (const lot of lots) {
    if (lot.kind === 'bonus') {
      withdrawBonus(state, lot, owner)
      continue
    }
    const part = Math.min(open, lot.remaining)
    open -= part
    post(state.moved, valueAccount(lot, owner), from, part)
    post(state.moved, valueAccount(lot, owner), `refund_kept ${owner}`, lot.remaining - part)
    lot.remaining = 0
    withdrawUses(state, lot, owner)
  }
  post(state.moved, `refund_cost ${owner}`, from, open)
  post(state.moved, `interest_cost ${owner}`, from, interest)
  if (payingId !== owner) {
    post(state.moved, `clearing ${payingId}`, `takings ${payingId} ${method}`, principal + interest)
    owe(state.moved, owner, payingId, principal + interest)
  }
  // Whichever of the tills each part came out of, together they paid so much each.
  if (other) post(state.moved, `takings ${payingId} ${method}`, `takings ${payingId} ${other.method}`, other.amount)
  cardAt(state, at).status = 'refunded'
  return 'done'
}
