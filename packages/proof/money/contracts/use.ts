import { halfUp, sharesOf } from './arithmetic.ts'
import type { Contract } from './contract.ts'
import { monthOf } from './days.ts'
import { cardAt, isUsable, lotsAt, periodOn, statusOn } from './of-card.ts'
import { add, cardAccount, type Lot, type Moved, owe, post, type State, type Take, valueAccount } from './state.ts'
import { allow } from './tend.ts'

/** What a card is to pay at a till. Money in minor units; fixed: what is set between franchisees, null where nothing is. */
export type Wish = {
  readonly key: string
  readonly at: number
  readonly serverId: string
  readonly storeId: string
  readonly on: string
  readonly amount: number | null
  readonly uses: number | null
  readonly due: number
  readonly fixed: number | null
}

/** Takes of one lot; usable: not run out. */
function takeOf(state: State, lot: Lot, amount: number, uses: number): Take {
  const before = lot.granted - lot.remaining - lot.frozen
  const funding =
    lot.kind === 'bonus' ? (sharesOf(amount, lot.funding) as unknown as Take['funding']) : ([0, 0, 0] as const)
  lot.remaining -= amount
  lot.usesLeft -= uses
  lot.funding = lot.funding.map((part, at) => part - (funding[at] ?? 0)) as unknown as Lot['funding']
  return { lot: state.lots.indexOf(lot), at: lot.at, amount, uses, funding, before }
}

/** Principal and bonus that can be used, and how much of an amount comes out of each by the product's rule; null: too little. */
export function partsOf(lots: readonly Lot[], rule: string, amount: number, on: string) {
  const of = (kind: string) => lots.find((lot) => lot.kind === kind && isUsable(lot, on))
  const [principal, bonus] = [of('principal'), of('bonus')]
  const [p, b] = [principal?.remaining ?? 0, bonus?.remaining ?? 0]
  if (amount > p + b) return null
  const ofBonus =
    rule === 'bonus_first'
      ? Math.min(amount, b)
      : rule === 'principal_first'
        ? Math.max(0, amount - p)
        : (sharesOf(amount, [p, b])[1] ?? 0)
  const parts = [
    { lot: principal, amount: amount - ofBonus },
    { lot: bonus, amount: ofBonus },
  ]
  const inOrder = rule === 'bonus_first' ? parts.toReversed() : parts
  return inOrder.flatMap(({ lot, amount: part }) => (lot && part > 0 ? [{ lot, amount: part }] : []))
}

function drawn(state: State, { terms, place }: Contract, wish: Wish): Take[] | string {
  const lots = lotsAt(state, wish.at)
  if (wish.amount !== null) {
    const parts = partsOf(lots, terms.drawRule, wish.amount, wish.on)
    return parts?.map(({ lot, amount }) => takeOf(state, lot, amount, 0)) ?? 'card.balance_short'
  }
  const uses = wish.uses ?? 0
  const count = lots.find(({ kind }) => kind === 'count')
  if (count) {
    if (uses > count.usesLeft) return 'card.uses_short'
    const each = Math.floor(count.granted / count.usesGranted)
    return [takeOf(state, count, uses === count.usesLeft ? count.remaining : each * uses, uses)]
  }
  const period = periodOn(lots, wish.on)
  if (!period) return 'card.uses_short'
  allow(state, period, { terms, place }, wish.on)
  if (wish.on < period.from) return 'card.not_begun'
  if (wish.on > (period.expiresOn as string)) return 'card.expired'
  if (terms.usesPerMonth !== null && period.usesLeft < 1) return 'card.uses_short'
  period.month = monthOf(period.from, wish.on)
  return [takeOf(state, period, 0, terms.usesPerMonth === null ? 0 : 1)]
}

/** What was paid for the part of a lot that a take is: all takes together come to the principal. */
function paidFor({ amount, before }: Take, { kind }: Lot, { terms: { principal, bonus } }: Contract): number {
  if (kind !== 'principal' && kind !== 'bonus') return amount
  const through = (used: number) =>
    kind === 'principal' ? halfUp(used, principal, principal + bonus) : used - halfUp(used, bonus, principal + bonus)
  return through(before + amount) - through(before)
}

function pricesOf(state: State, contract: Contract, takes: readonly Take[], { fixed, due, amount }: Wish): number[] {
  const shares =
    fixed === null
      ? []
      : amount === null
        ? [fixed]
        : sharesOf(
            fixed,
            takes.map((take) => take.amount),
          )
  return takes.map((take, at) => {
    const lot = state.lots[take.lot] as Lot
    const set = lot.kind === 'bonus' ? contract.terms.clearing.bonus : contract.terms.clearing.principal
    const rule = set === 'fixed' && fixed === null ? 'face' : set
    if (rule === 'fixed') return shares[at] ?? 0
    if (rule === 'liability') return paidFor(take, lot, contract)
    return lot.kind === 'period' ? due : take.amount
  })
}

/** Who owes the value earns it at its own place, and owes its price elsewhere; what the price differs by is its margin. */
function borneByOwner(
  moved: Moved,
  account: string,
  owner: string,
  server: string,
  amount: number,
  price: number,
): void {
  if (owner === server) {
    post(moved, account, `revenue ${server}`, amount)
    return
  }
  const paid = Math.min(amount, price)
  post(moved, account, `clearing ${owner}`, paid)
  post(moved, account, `clearing_margin ${owner}`, amount - paid)
  post(moved, `clearing_margin ${owner}`, `clearing ${owner}`, price - paid)
  post(moved, `clearing ${server}`, `revenue ${server}`, price)
  owe(moved, owner, server, price)
}

function served(moved: Moved, { place }: Contract, lot: Lot, take: Take, price: number, server: string): void {
  const owner = place.franchiseeId
  const account = valueAccount({ kind: lot.kind, at: take.at }, owner)
  post(moved, cardAccount('card_count', owner, take.at), `uses_owed ${owner}`, take.uses)
  if (lot.kind !== 'bonus') {
    borneByOwner(moved, account, owner, server, take.amount, price)
    return
  }
  const [bySeller, byServer, byHeadquarters] = take.funding
  const [ofSeller = 0, ofServer = 0, ofHeadquarters = 0] = sharesOf(price, take.funding)
  borneByOwner(moved, account, owner, server, bySeller, ofSeller)
  post(moved, account, `bonus_deferred ${owner}`, byServer + byHeadquarters)
  post(moved, `bonus_cost ${server}`, `revenue ${server}`, ofServer)
  post(moved, 'bonus_cost', 'clearing', ofHeadquarters)
  post(moved, `clearing ${server}`, `revenue ${server}`, ofHeadquarters)
  owe(moved, null, server, ofHeadquarters)
}

/** What can be spent from a card after that: money and uses, null where it has none of it. */
function leftOn(state: State, { terms }: Contract, { at, on }: Wish) {
  const lots = lotsAt(state, at)
  const values = lots.filter(({ kind }) => kind === 'principal' || kind === 'bonus')
  const money = values.filter((lot) => isUsable(lot, on)).reduce((sum, { remaining }) => sum + remaining, 0)
  const periods = terms.usesPerMonth === null ? [] : lots.filter((lot) => lot.kind === 'period' && isUsable(lot, on))
  const counted = [...lots.filter(({ kind }) => kind === 'count'), ...periods]
  const uses = counted.length > 0 ? counted.reduce((sum, { usesLeft }) => sum + usesLeft, 0) : null
  return { money: values.length > 0 ? money : null, uses }
}

/** A card pays at a till. */
export function use(state: State, contract: Contract, wish: Wish, presented: string): string {
  const { terms, place } = contract
  const { customerId } = cardAt(state, wish.at)
  const status = statusOn(state, wish.at, wish.on)
  if (customerId !== presented) return 'till.card_not_presented'
  if (status !== 'active') return `card.is_${status}`
  const isHere = terms.usableAt === 'everywhere' || place.franchiseeId === wish.serverId
  if (!isHere || (terms.usableAt === 'seller_store' && place.storeId !== wish.storeId))
    return 'till.card_not_usable_here'
  const takes = drawn(state, contract, wish)
  if (typeof takes === 'string') return takes
  const prices = pricesOf(state, contract, takes, wish)
  const moved: Moved = {}
  for (const [at, take] of takes.entries())
    served(moved, contract, state.lots[take.lot] as Lot, take, prices[at] ?? 0, wish.serverId)
  state.uses[wish.key] = { takes, moved, isReversed: false }
  add(state.moved, moved, 1)
  const { money, uses } = leftOn(state, contract, wish)
  return `done, left ${money} and ${uses}`
}

const gone = ['refunded', 'closed', 'voided']

/** A use is taken back: its value goes to where its lots are now. One that moved nothing (no limit, where it was sold) asks nothing of them. */
export function reverse(state: State, { place }: Contract, key: string): string {
  const one = state.uses[key]
  if (!one || one.isReversed) return 'till.already_reversed'
  const lots = one.takes.map((take) => state.lots[take.lot] as Lot)
  const moved = Object.keys(one.moved).length > 0 ? lots : []
  const ended = moved.map((lot) => cardAt(state, lot.at).status).find((status) => gone.includes(status))
  if (ended) return `card.is_${ended}`
  one.isReversed = true
  add(state.moved, one.moved, -1)
  for (const [at, { at: card, amount, uses, funding }] of one.takes.entries()) {
    const lot = lots[at] as Lot
    lot.remaining += amount
    lot.usesLeft += uses
    lot.funding = lot.funding.map((part, by) => part + (funding[by] ?? 0)) as unknown as Lot['funding']
    if (lot.at === card) continue
    const owner = place.franchiseeId
    post(state.moved, valueAccount({ kind: lot.kind, at: card }, owner), valueAccount(lot, owner), amount)
    post(state.moved, cardAccount('card_count', owner, card), cardAccount('card_count', owner, lot.at), uses)
  }
  return 'done'
}
