import type { Lot } from '@hubcap/rules/cards/lot'
import { availableOn } from '@hubcap/rules/cards/lots'
import { priceOn } from '@hubcap/rules/catalog/service-price'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import { saleNo } from '@hubcap/rules/sales/sale-no'
import { decideTillSale } from '@hubcap/rules/till/decide-till-sale'
import type { TillLine } from '@hubcap/rules/till/price-lines'
import { heldCard } from '@hubcap/server/cards/life/held-card'
import { decided } from '@hubcap/server/operation/decided'
import { type ProductOfCard, payingTerms } from '@hubcap/server/till/card-terms'
import { type TillSaleRows, tillSaleRows } from '@hubcap/server/till/till-sale-rows'
import { uuidv7 } from 'uuidv7'
import type { Day } from '../calendar/day.ts'
import { type Dice, fortyBits } from '../chances/dice.ts'
import type { Seller, TradingStore } from '../network/network.ts'
import type { Order } from './orders.ts'
import type { TillWorld } from './till-world.ts'

/** Somebody at a till, with the card that pays, as it is then, or without one. */
export type Serving = {
  readonly store: TradingStore
  readonly seller: Seller
  readonly day: Day
  readonly soldAt: Date
  readonly order: Order
  readonly paying: { readonly card: ProductOfCard; readonly lots: readonly Lot[] } | null
  /** For what no card pays. */
  readonly method: PaymentMethod
}

export type Served = { readonly rows: TillSaleRows; readonly lots: readonly Lot[]; readonly total: number }

const active = { status: 'active' } as const

function linesOf(
  world: TillWorld,
  { order, store, day }: Serving,
): { line: TillLine; item: { id: string; name: string } }[] {
  const place = { storeId: store.id, franchiseeId: store.franchiseeId, divisionCode: store.plan.divisionCode }
  return order.map(([code, quantity]) => {
    const service = world.services.get(code)
    if (!service) throw new Error(`${world.slug} has no service ${code}`)
    const { item, prices } = service
    const transferPrice = item.transferPrice === null ? null : Number(item.transferPrice)
    const listPrice = priceOn(prices, place, day)
    const line: TillLine = {
      ...{ serviceName: item.name, status: 'on_sale', quantity, listPrice, price: null, priceReason: null },
      transferPrice,
    }
    return { line, item }
  })
}

function cardOf(world: TillWorld, { paying, store, day, soldAt }: Serving, total: number) {
  if (!paying) return []
  const { card, lots } = paying
  const { facts } = heldCard({ chain: world.request.chain, now: soldAt }, card, lots)
  const { principal, bonus } = availableOn(lots, day)
  const pays =
    facts.kind === 'stored_value'
      ? { amount: Math.min(total, principal + bonus), uses: null, line: null }
      : { amount: null, uses: 1, line: 1 }
  const place = { storeId: store.id, franchiseeId: store.franchiseeId }
  return [{ cardId: card.id, card, facts, lots, ...payingTerms(card, place), ...pays }]
}

/** A sale at a till as the rules of today would have decided it then; nothing is written yet. */
export function serve(world: TillWorld, chances: Dice, serving: Serving): Served {
  const { store, seller, soldAt, method, day, paying } = serving
  const { franchiseeId, id: storeId } = store
  const { chain } = world.request
  const priced = linesOf(world, serving)
  const total = priced.reduce((sum, { line }) => sum + (line.listPrice ?? 0) * line.quantity, 0)
  const cards = cardOf(world, serving, total)
  const rest = cards.reduce((left, { amount }) => left - (amount ?? total), total)
  const payments = rest > 0 ? [{ method, amount: rest }] : []
  const figures = decided(
    decideTillSale({
      ...{ franchisee: active, store: { franchiseeId, status: 'open' }, staff: { franchiseeId, ...active } },
      ...{
        soldAt,
        now: soldAt,
        chain,
        maySetPrice: false,
        lines: priced.map(({ line }) => line),
        cards,
        points: null,
        payments,
      },
    }),
  )
  const { id: userAccountId, name: actorName } = seller.recordedBy
  const by = { ...world.request, actor: { ...world.request.actor, userAccountId }, actorName, now: soldAt }
  const input = { storeId, staffId: seller.staffId, soldAt, payments }
  const customerId = paying?.card.customerId ?? null
  const lineItems = priced.map(({ item }) => item)
  const made = tillSaleRows(by, { id: uuidv7(), input, lineItems, franchiseeId, customerId, figures, cards })
  const rows = { ...made, row: { ...made.row, saleNo: saleNo(day, fortyBits(chances)) } }
  const changed = figures.cards.flatMap(({ allowance, use }) => [...(allowance?.lots ?? []), ...use.lots])
  const after = new Map(changed.map((lot) => [lot.id, lot]))
  return { rows, lots: (paying?.lots ?? []).map((lot) => after.get(lot.id) ?? lot), total }
}
