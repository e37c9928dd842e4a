import { Possible } from '../model/possible.ts'
import type { Chain, Place } from '../world/make-world.ts'
import { sharesOf } from './arithmetic.ts'
import { dayInChina, plusDays, plusMonths } from './days.ts'
import { cardAccount, type Lot, type Moved, post, type State, valueAccount } from './state.ts'
import { tend } from './tend.ts'
import type { Terms } from './terms.ts'

export type ContractTillSale = { readonly id: string; readonly key: string; readonly place: Place }

/** A card sold on terms of its own, and those that took its value over. */
export type Contract = {
  readonly chain: Chain
  readonly saleId: string
  readonly place: Place
  readonly terms: Terms
  readonly soldOn: string
  /** The day on which it was acknowledged. */
  readonly madeOn: string
  readonly method: string
  /** In the order in which they came; an id that isn't known yet is null. */
  readonly cardIds: (string | null)[]
  readonly tillSales: ContractTillSale[]
  readonly possible: Possible<State>
  /** What the sale itself brought to each account. */
  readonly granted: Readonly<Moved>
  /** So many things were asked of it. */
  asked: number
}

export type Sold = Pick<Contract, 'chain' | 'saleId' | 'place' | 'terms' | 'soldOn' | 'method'> & { customerId: string }

const noFunding = [0, 0, 0] as const

function lotsOf({ terms, soldOn }: Sold): Lot[] {
  const { principal, bonus, uses, months, bonusDays, validMonths, funding } = terms
  const expiresOn = validMonths === null ? null : plusMonths(soldOn, validMonths)
  const bonusEnd = bonusDays === null ? expiresOn : plusDays(soldOn, bonusDays)
  const base = {
    at: 0,
    paidOn: soldOn,
    from: soldOn,
    frozen: 0,
    month: null,
    usesGranted: uses ?? 0,
    usesLeft: uses ?? 0,
  }
  const paid = { ...base, granted: principal, remaining: principal, funding: noFunding, expiresOn }
  const kind = uses === null ? 'principal' : 'count'
  const lot: Lot =
    months === null
      ? { ...paid, kind }
      : { ...paid, kind: 'period', expiresOn: plusDays(plusMonths(soldOn, months), -1) }
  const given: Lot = {
    ...{ ...base, kind: 'bonus', granted: bonus, remaining: bonus, usesGranted: 0, usesLeft: 0 },
    ...{ funding: sharesOf(bonus, funding) as unknown as Lot['funding'] },
    expiresOn: expiresOn !== null && bonusEnd !== null && expiresOn < bonusEnd ? expiresOn : bonusEnd,
  }
  return bonus > 0 ? [lot, given] : [lot]
}

/** What was paid lies in the seller's tills, who owes the value; a bonus is a cost of the seller's, or waits for who will bear it. */
function saleMoved({ place: { franchiseeId: owner }, method }: Sold, lots: readonly Lot[]): Moved {
  const moved: Moved = {}
  for (const lot of lots) {
    const account = valueAccount(lot, owner)
    if (lot.kind === 'bonus') {
      const [seller, server, headquarters] = lot.funding
      post(moved, `bonus_cost ${owner}`, account, seller)
      post(moved, `bonus_deferred ${owner}`, account, server + headquarters)
    } else post(moved, `takings ${owner} ${method}`, account, lot.granted)
    if (lot.kind === 'count') post(moved, `uses_owed ${owner}`, cardAccount('card_count', owner, 0), lot.usesGranted)
  }
  return moved
}

/** The contract that a sale makes. */
export function newContract(sold: Sold, cardId: string | null): Contract {
  const { customerId, terms, soldOn, ...rest } = sold
  const lots = lotsOf(sold)
  const [paid] = lots
  const isPeriod = paid?.kind === 'period'
  const expiresOn = isPeriod || terms.validMonths !== null ? (paid?.expiresOn ?? null) : null
  const granted = saleMoved(sold, lots)
  const state: State = {
    cards: [{ status: 'active', customerId, expiresOn }],
    ...{ lots, renewed: [], uses: {}, moved: { ...granted } },
  }
  const contract: Contract = {
    ...{ ...rest, terms, soldOn, madeOn: dayInChina(new Date()), cardIds: [cardId], tillSales: [], granted, asked: 0 },
    // Time does its part whenever the background process starts, on whichever day that is then.
    possible: new Possible(state, [(one) => tend(one, contract, dayInChina(new Date()))]),
  }
  return contract
}
