import { Payments } from '../clearing/payment.ts'
import { type Clearing, newClearing } from '../clearing/runs.ts'
import { Contracts } from '../contracts/register.ts'
import { Blocks } from '../custody/blocks.ts'
import type { Finding, Promised } from '../finding.ts'
import { Leads } from '../leads/leads.ts'
import { Pay } from '../pay/pay.ts'
import type { Chain } from '../world/make-world.ts'
import { Books } from './books.ts'
import { Points } from './points.ts'
import type { Acknowledged, Paid, Recharge, Rest, Sale, TillSale } from './promised.ts'

export type * from './promised.ts'

/** So many of the last acknowledged calls may be asked again. */
const remembered = 5000

/** What the product has promised to hold, kept apart from it: only what was acknowledged is in it. */
export class Model {
  readonly chains: readonly Chain[]
  readonly sales = new Map<string, Sale>()
  /** Sales in the order of their acknowledgement, to choose from. */
  readonly salesInOrder: Sale[] = []
  readonly tillSales: TillSale[] = []
  readonly tillSaleIds = new Set<string>()
  readonly contracts = new Contracts()
  readonly blocks = new Blocks()
  readonly recharges = new Map<string, Recharge>()
  readonly rechargesInOrder: Recharge[] = []
  /** Recharges of cards with terms of their own, which keep what came of them. */
  readonly renewals = new Set<string>()
  readonly clearing = new Map<Chain, Clearing>()
  readonly payments = new Payments()
  readonly pay: Pay
  readonly leads = new Leads()
  /** What each run that was locked said when it was first seen so. */
  readonly lockedRuns = new Map<string, string>()
  /** Sales at the till whose cards have terms of their own: what was paid otherwise is in the books by them. */
  readonly otherTillSales = new Map<string, { rest: Rest; isReversed: boolean }>()
  /** Of each chain those that can pay, the newest last. */
  readonly #cards = new Map<Chain, Sale[]>()
  /** What one franchisee came to owe another, by both their ids. */
  readonly owed = new Map<string, number>()
  /** Of each chain by phone, and all of them. */
  readonly customers = new Map<Chain, { byPhone: Map<string, string>; ids: string[] }>()
  readonly #points = new Map<Chain, Points>()
  /** How often each account has asked for a customer by phone: so many in a while are refused. */
  readonly phonesAsked = new Map<string, number>()
  readonly books = new Books()
  readonly findings: Finding[] = []
  readonly acknowledged: Acknowledged[] = []
  /** So many of the last sales are what most voids are after. */
  hot: number
  /** Milliseconds by which the API's clock may be ahead just now: before and after it was moved. */
  clocks: readonly number[] = [0]

  constructor(chains: readonly Chain[], hot: number) {
    this.chains = chains
    this.hot = hot
    this.pay = new Pay(chains)
    for (const chain of chains) {
      this.customers.set(chain, { byPhone: new Map(), ids: [] })
      this.#points.set(chain, new Points())
      this.clearing.set(chain, newClearing())
    }
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

  pointsOf(chain: Chain): Points {
    return this.#points.get(chain) as Points
  }

  /** Whoever bought it, as far as anybody was told. */
  buyerOf({ chain, customerId, phone }: Sale): string | null {
    return customerId ?? (phone && this.customersOf(chain).byPhone.get(phone)) ?? null
  }

  /** Those whose customer and id are known. */
  cardsOf(chain: Chain): readonly Sale[] {
    return this.#cards.get(chain) ?? []
  }

  cardKnown(sale: Sale, cardId: string): void {
    sale.cardId = cardId
    if (sale.customerId) this.#cards.set(sale.chain, [...this.cardsOf(sale.chain).slice(-400), sale])
  }

  addTillSale(sale: TillSale): void {
    if (this.tillSaleIds.has(sale.id)) {
      this.found('doubled', `Two keys were answered with the same sale at the till ${sale.id}`)
      return
    }
    this.tillSaleIds.add(sale.id)
    this.tillSales.push(sale)
    this.#bookTill(sale, 1)
  }

  reverseTillSale(sale: TillSale, key: string): void {
    if (sale.reversedBy) this.found('doubled', `Sale ${sale.id} was reversed by ${sale.reversedBy} and by ${key}`)
    sale.reversedBy = key
    this.#bookTill(sale, -1)
  }

  addOtherTillSale(id: string, rest: Rest): void {
    if (this.tillSaleIds.has(id)) this.found('doubled', `Two keys were answered with the same sale at the till ${id}`)
    this.tillSaleIds.add(id)
    this.otherTillSales.set(id, { rest, isReversed: false })
    this.#bookRest(rest, 1)
  }

  reverseOtherTillSale(id: string): void {
    const sale = this.otherTillSales.get(id)
    if (!sale) return
    if (sale.isReversed) this.found('doubled', `Sale ${id} was reversed twice`)
    sale.isReversed = true
    this.#bookRest(sale.rest, -1)
  }

  #bookRest({ place: { franchiseeId }, rest, method }: Rest, sign: 1 | -1): void {
    this.books.move(`takings ${franchiseeId} ${method}`, `revenue ${franchiseeId}`, sign * rest)
  }

  /** Who serves earns what was paid; where another owes the card's value, it owes that to who served, through clearing. */
  #bookTill({ chain, place, points, parts, rest, method }: TillSale, sign: 1 | -1): void {
    const { franchiseeId: server } = place
    this.#bookRest({ place, rest, method }, sign)
    if (points) {
      this.books.move(`points_cost ${server}`, `revenue ${server}`, sign * points.amount)
      this.pointsOf(chain).adjust(points.customerId, -sign * points.points)
    }
    for (const { card, amount } of parts) {
      const { franchiseeId: owing, id } = card
      if (owing === server) {
        this.books.move(`card ${owing} ${id}`, `revenue ${server}`, sign * amount)
        continue
      }
      this.books.move(`card ${owing} ${id}`, `clearing ${owing}`, sign * amount)
      this.books.move(`clearing ${server}`, `revenue ${server}`, sign * amount)
      const pair = `${owing} ${server}`
      this.owed.set(pair, (this.owed.get(pair) ?? 0) + sign * amount)
    }
  }

  recharge(id: string, card: Sale, storeId: string, paid: Paid): void {
    if (this.recharges.has(id)) this.found('doubled', `Two keys were answered with the same recharge ${id}`)
    const recharge: Recharge = { id, card, storeId, paid, voiding: new Set(), voidedBy: null }
    this.recharges.set(id, recharge)
    this.rechargesInOrder.push(recharge)
    this.book({ ...card, ...paid }, 1)
  }

  voidRecharge(recharge: Recharge, key: string): void {
    const { id, card, paid, voidedBy } = recharge
    if (voidedBy) this.found('doubled', `Recharge ${id} was voided by ${voidedBy} and by ${key}`)
    recharge.voidedBy = key
    this.book({ ...card, ...paid }, -1)
  }

  addSale(sale: Sale): void {
    if (this.sales.has(sale.id)) {
      this.found('doubled', `Two keys were answered with the same sale ${sale.id}`)
      return
    }
    this.sales.set(sale.id, sale)
    if (sale.contract) {
      this.contracts.add(sale.contract)
      return
    }
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
    this.books.move(`takings ${franchiseeId} ${method}`, `card ${franchiseeId} ${id}`, sign * paidFor)
    this.books.move(`takings ${franchiseeId} ${method}`, `revenue ${franchiseeId}`, sign * (amount - paidFor))
    this.books.move(`bonus_cost ${franchiseeId}`, `card ${franchiseeId} ${id}`, sign * (principal - paidFor))
    this.books.move(`bonus_cost ${franchiseeId}`, `card ${franchiseeId} ${id}`, sign * bonus)
  }
}
