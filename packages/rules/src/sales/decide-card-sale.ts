import type { CardProductStatus } from '../catalog/card-product-status.ts'
import { accept, type Decision } from '../decision/decision.ts'
import type { FranchiseeStatus } from '../network/franchisee-status.ts'
import type { StaffStatus } from '../network/staff-status.ts'
import type { StoreStatus } from '../network/store-status.ts'
import { refuse } from './refusals.ts'
import { soldOn } from './sold-on.ts'

export const backdatingDays = 60
const futureMinutes = 5
const minute = 60_000
const day = 24 * 60 * minute

/** Money in minor units of the chain's currency. */
export type CardSaleRequest = {
  readonly product: {
    readonly status: CardProductStatus
    readonly price: number | null
    readonly principal: number | null
    readonly bonus: number
  }
  readonly franchisee: { readonly status: FranchiseeStatus }
  readonly store: { readonly franchiseeId: string; readonly status: StoreStatus }
  readonly staff: { readonly franchiseeId: string; readonly status: StaffStatus }
  readonly sale: { readonly amount: number | null; readonly soldAt: Date }
  readonly chain: {
    readonly timeZone: string
    readonly currency: string
    /** The most that one card may be sold for, null where there is no limit. */
    readonly maxAmount: number | null
  }
  readonly now: Date
}

export type CardSaleFigures = { amount: number; principal: number; bonus: number; soldOn: string }

/** What a sale comes to, or why it can't be recorded. Who asks, and whether they may, was settled before. */
export function decideCardSale(request: CardSaleRequest): Decision<CardSaleFigures> {
  const turnedDown = placeRefusal(request) ?? timeRefusal(request.sale.soldAt, request.now)
  if (turnedDown) return turnedDown
  const figures = decideCardFigures(request)
  if (!figures.ok) return figures
  return accept({ ...figures.value, soldOn: soldOn(request.sale.soldAt, request.chain.timeZone) })
}

function placeRefusal({ product, franchisee, store, staff }: CardSaleRequest) {
  if (product.status !== 'on_sale') return refuse('sale.product_withdrawn')
  if (franchisee.status !== 'active') return refuse('sale.franchisee_not_active')
  if (store.status === 'closed') return refuse('sale.store_closed')
  if (store.status !== 'open') return refuse('sale.store_not_open')
  if (staff.franchiseeId !== store.franchiseeId) return refuse('sale.staff_of_other_franchisee')
  if (staff.status !== 'active') return refuse('sale.staff_not_active')
  return null
}

function timeRefusal(soldAt: Date, now: Date) {
  const ago = now.getTime() - soldAt.getTime()
  if (ago < -futureMinutes * minute) return refuse('sale.in_future')
  if (ago > backdatingDays * day) return refuse('sale.too_long_ago', { days: backdatingDays })
  return null
}

/** What a card of that product costs and holds, wherever and whenever it is sold. */
export function decideCardFigures({
  product,
  sale,
  chain,
}: {
  readonly product: Omit<CardSaleRequest['product'], 'status'>
  readonly sale: { readonly amount: number | null }
  readonly chain: Pick<CardSaleRequest['chain'], 'currency' | 'maxAmount'>
}): Decision<Omit<CardSaleFigures, 'soldOn'>> {
  const { price } = product
  if (price === null && sale.amount === null) return refuse('sale.amount_missing')
  // The same amount again is no contradiction: a form may show the price and send it.
  if (price !== null && sale.amount !== null && sale.amount !== price) {
    return refuse('sale.amount_given', { price: { minor: price, currency: chain.currency } })
  }
  const amount = price ?? sale.amount ?? 0
  if (chain.maxAmount !== null && amount > chain.maxAmount) {
    return refuse('sale.amount_over_limit', { limit: { minor: chain.maxAmount, currency: chain.currency } })
  }
  if (price === null) return accept({ amount, principal: amount, bonus: 0 })
  return accept({ amount, principal: product.principal ?? amount, bonus: product.bonus })
}
