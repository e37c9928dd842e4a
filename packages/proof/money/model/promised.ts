import type { Values } from '../clients/ask.ts'
import type { Contract } from '../contracts/contract.ts'
import type { Call } from '../kinds/operation.ts'
import type { Won } from '../leads/leads.ts'
import type { Chain, Place } from '../world/make-world.ts'
import type { Holding } from './holding.ts'

/** Minor units; price null: whatever is asked for it. */
type Figures = { readonly price: number | null; readonly principal: number; readonly bonus: number }

/** A sale that was acknowledged, and what is known of its end. */
export type Sale = {
  readonly id: string
  readonly chain: Chain
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  /** Who bought it, where that is known, and by which phone, where it was said. */
  readonly customerId: string | null
  readonly phone: string | null
  readonly method: string
  readonly amount: number
  readonly principal: number
  readonly bonus: number
  readonly soldOn: string
  /** Voids of it that were asked for and aren't answered. */
  readonly voiding: Set<string>
  /** By which key; null while it counts. */
  voidedBy: string | null
  /** Somebody was told that it was voided already. */
  isSaidVoided: boolean
  /** Its id, once it is known; a card has no other name here than its sale. */
  cardId: string | null
  readonly holding: Holding
  readonly product: Figures
  /** Somebody has asked to put more on it: then its sale isn't voided any more, unless that is. */
  isRecharged: boolean
  /** Somebody has asked it to pay at a till. */
  isPaying: boolean
  /** Somebody has asked for something off it, or to put more on it. */
  isUsed: boolean
  /** Where its card has terms of its own, what has become of it. */
  readonly contract?: Contract
  /** The lead that was won by it. */
  readonly won?: Won
}

export type TillPart = { readonly card: Sale; readonly amount: number }

/** What points paid, minor units. */
export type PaidByPoints = {
  readonly customerId: string
  readonly held: Holding
  readonly points: number
  readonly amount: number
}

/** Services sold at a till: what each card paid, and the rest by which method. */
export type TillSale = {
  readonly id: string
  readonly chain: Chain
  readonly place: Place
  readonly total: number
  readonly points: PaidByPoints | null
  readonly parts: readonly TillPart[]
  readonly rest: number
  readonly method: string
  readonly reversing: Set<string>
  reversedBy: string | null
  isSaidReversed: boolean
}

/** What was paid for more value, and that value. */
export type Paid = Pick<Sale, 'amount' | 'principal' | 'bonus' | 'method'>

export type Recharge = {
  readonly id: string
  readonly card: Sale
  /** Where it was paid. */
  readonly storeId: string
  readonly paid: Paid
  readonly voiding: Set<string>
  voidedBy: string | null
}

/** What of a sale at the till no card paid. */
export type Rest = { readonly place: Place; readonly rest: number; readonly method: string }

/** at: of performance.now(), since the proof that a customer stood there doesn't hold for ever. */
export type Acknowledged = { readonly call: Call; readonly value: Values; readonly at: number }
