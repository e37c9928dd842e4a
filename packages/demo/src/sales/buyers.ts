import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import type { CustomerToAdd } from '@hubcap/server/customers/add-customers'
import { addDays } from '../calendar/day.ts'
import type { Yuan } from '../chains/chain-plan.ts'
import type { Dice, Weighted } from '../chances/dice.ts'
import { phoneNumbers } from '../chances/phone-numbers.ts'
import { makeCustomer } from '../customers/make-customer.ts'
import { Regulars } from './regulars.ts'
import type { Visit } from './visits.ts'

export type Buyer = {
  /** Place in the list of all customers. */
  readonly at: number
  readonly name: string
  readonly isFirm: boolean
  readonly usualPayment: PaymentMethod
  /** Who served them last. */
  seller: string | null
}

const firms = { share: 0.02, returning: 0.93 }
/** Somebody who is in another town, or another part of this one. */
const strayShare = 0.006
/** Whether the next one is a regular who is due, where there is one. */
const regularFirst = 0.9

// biome-ignore format: a table
const privatePayments: Weighted<PaymentMethod> = [['wechat', 55], ['alipay', 26], ['bank_card', 9], ['cash', 7], ['other', 3]]
// biome-ignore format: a table
const firmPayments: Weighted<PaymentMethod> = [['bank_transfer', 60], ['bank_card', 18], ['wechat', 14], ['alipay', 8]]

export const paymentsOf = ({ isFirm }: { isFirm: boolean }) => (isFirm ? firmPayments : privatePayments)

/** Days until a card is used up: the dearer the longer, and never as long again. */
function daysOfUse(dice: Dice, { isFirm }: Buyer, amount: Yuan): number {
  const usual = isFirm ? 38 : 20 + 3 * Math.sqrt(amount)
  return Math.round(usual * (0.6 + 0.8 * dice.part()))
}

/** A chain's customers as they come, come again, or stay away. */
export class Buyers {
  readonly customers: CustomerToAdd[] = []
  readonly #all: Buyer[] = []
  readonly #regulars = new Map<string, Regulars<Buyer>>()
  readonly #dice: Dice
  readonly #returning: number
  readonly #nextPhone: () => string

  /** @param returning of the private customers, the part that comes again after each purchase */
  constructor(dice: Dice, returning: number) {
    this.#dice = dice
    this.#returning = returning
    this.#nextPhone = phoneNumbers(dice)
  }

  next(visit: Visit): Buyer {
    const dice = this.#dice
    if (this.#all.length > 0 && dice.happens(strayShare)) return dice.pick(this.#all)
    const waiting = this.#regularsOf(visit).waitingOn(visit.day)
    if (waiting.length === 0 || !dice.happens(regularFirst)) return this.#newcomer(visit)
    const [buyer] = waiting.splice(dice.whole(0, waiting.length - 1), 1)
    return buyer as Buyer
  }

  /** To be told of every purchase: it decides whether and when the buyer comes again. */
  bought(buyer: Buyer, visit: Visit, amount: Yuan): void {
    if (!this.#dice.happens(buyer.isFirm ? firms.returning : this.#returning)) return
    this.#regularsOf(visit).expect(buyer, addDays(visit.day, daysOfUse(this.#dice, buyer, amount)))
  }

  #regularsOf({ store }: Visit): Regulars<Buyer> {
    const known = this.#regulars.get(store.id)
    if (known) return known
    const made = new Regulars<Buyer>()
    this.#regulars.set(store.id, made)
    return made
  }

  #newcomer({ store, at }: Visit): Buyer {
    const dice = this.#dice
    const isFirm = dice.happens(firms.share)
    const number = this.#all.length + 1
    const making = { store: store.plan, isFirm, number, phone: this.#nextPhone(), createdAt: at }
    const customer = makeCustomer(dice, making)
    this.customers.push(customer)
    const usualPayment = dice.weighted(paymentsOf({ isFirm }))
    const buyer: Buyer = { at: this.#all.length, name: customer.name, isFirm, usualPayment, seller: null }
    this.#all.push(buyer)
    return buyer
  }
}
