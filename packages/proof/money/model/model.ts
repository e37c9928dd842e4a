import type { Values } from '../clients/ask.ts'
import type { Finding, Promised } from '../finding.ts'
import type { Call } from '../kinds/operation.ts'
import type { Chain } from '../world/make-world.ts'
import { Books } from './books.ts'

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
}

export type Acknowledged = { readonly call: Call; readonly value: Values }

/** So many of the last acknowledged calls may be asked again. */
const remembered = 5000

/** What the product has promised to hold, kept apart from it: only what was acknowledged is in it. */
export class Model {
  readonly chains: readonly Chain[]
  readonly sales = new Map<string, Sale>()
  /** Sales in the order of their acknowledgement, to choose from. */
  readonly salesInOrder: Sale[] = []
  /** Of each chain by phone, and all of them. */
  readonly customers = new Map<Chain, { byPhone: Map<string, string>; ids: string[] }>()
  /** How often each account has asked for a customer by phone: so many in a while are refused. */
  readonly phonesAsked = new Map<string, number>()
  readonly books = new Books()
  readonly findings: Finding[] = []
  readonly acknowledged: Acknowledged[] = []
  /** So many of the last sales are what most voids are after. */
  readonly hot: number
  /** Milliseconds by which the API's clock may be ahead just now: before and after it was moved. */
  clocks: readonly number[] = [0]

  constructor(chains: readonly Chain[], hot: number) {
    this.chains = chains
    this.hot = hot
    for (const chain of chains) this.customers.set(chain, { byPhone: new Map(), ids: [] })
  }

  found(promise: Promised, what: string): void {
    this.findings.push({ promise, what })
  }

  remember(done: Acknowledged): void {
    if (this.acknowledged.length < remembered) this.acknowledged.push(done)
    else this.acknowledged[Math.floor(Math.random() * remembered)] = done
  }

  customersOf(chain: Chain) {
    return this.customers.get(chain) as { byPhone: Map<string, string>; ids: string[] }
  }

  addSale(sale: Sale): void {
    if (this.sales.has(sale.id)) {
      this.found('doubled', `Two keys were answered with the same sale ${sale.id}`)
      return
    }
    this.sales.set(sale.id, sale)
    this.salesInOrder.push(sale)
    this.book(sale, 1)
  }

  voidSale(sale: Sale, key: string): void {
    if (sale.voidedBy) this.found('doubled', `Sale ${sale.id} was voided by ${sale.voidedBy} and by ${key}`)
    sale.voidedBy = key
    this.book(sale, -1)
  }

  /** What was paid lies in the seller's till, who owes the card's value and bears its bonus; what was paid beyond is earned. */
  private book({ id, franchiseeId, method, amount, principal, bonus }: Sale, sign: 1 | -1): void {
    const paidFor = Math.min(principal, amount)
    this.books.move(`takings ${franchiseeId} ${method}`, `card_principal ${franchiseeId} ${id}`, sign * paidFor)
    this.books.move(`takings ${franchiseeId} ${method}`, `revenue ${franchiseeId}`, sign * (amount - paidFor))
    this.books.move(`bonus_cost ${franchiseeId}`, `card_principal ${franchiseeId} ${id}`, sign * (principal - paidFor))
    this.books.move(`bonus_cost ${franchiseeId}`, `card_bonus ${franchiseeId} ${id}`, sign * bonus)
  }
}
