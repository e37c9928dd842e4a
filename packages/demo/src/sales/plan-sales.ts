import { saleNo } from '@hubcap/rules/sales/sale-no'
import type { CustomerToAdd } from '@hubcap/server/customers/add-customers'
import type { CardSaleToAdd } from '@hubcap/server/sales/add-card-sales'
import type { ProductOnSale } from '../catalog/create-products.ts'
import type { ChainPlan } from '../chains/chain-plan.ts'
import { minorPerYuan } from '../chains/minor-per-yuan.ts'
import { type Dice, dice, fortyBits } from '../chances/dice.ts'
import type { Seller } from '../network/network.ts'
import { type Buyer, Buyers, paymentsOf } from './buyers.ts'
import type { Visit } from './visits.ts'
import { voiding } from './voiding.ts'

/** A sale whose customer is known by the place in the list of customers. */
export type PlannedSale = Omit<CardSaleToAdd, 'customerId'> & { readonly customerAt: number }
export type PlannedSales = { readonly customers: CustomerToAdd[]; readonly sales: PlannedSale[] }

/** How often regulars stay with whoever served them last, and with the way they pay. */
const faithful = { toSeller: 0.5, toPayment: 0.85 }

function sellerFor(chances: Dice, { store, day }: Visit, buyer: Buyer): Seller {
  const present = store.sellers.filter(({ from, until }) => from <= day && (until === null || day <= until))
  const selling = present.filter(({ share }) => share > 0)
  const usual = selling.find(({ staffId }) => staffId === buyer.seller)
  if (usual && chances.happens(faithful.toSeller)) return usual
  if (selling.length > 0) return chances.weighted(selling.map((seller) => [seller, seller.share] as const))
  const [stopgap] = present
  if (!stopgap) throw new Error(`Nobody was at ${store.plan.name} on ${day}`)
  return stopgap
}

function productFor(
  chances: Dice,
  products: readonly ProductOnSale[],
  { isFirm }: Buyer,
  { day }: Visit,
): ProductOnSale {
  const onSale = products.filter(
    ({ withdrawnOn, onSaleFrom }) => onSaleFrom <= day && (withdrawnOn === null || day < withdrawnOn),
  )
  return chances.weighted(onSale.map((product) => [product, isFirm ? product.fleetWeight : product.weight] as const))
}

/** Who buys what from whom, for every visit in order of time. */
export function planSales(
  chain: ChainPlan,
  products: readonly ProductOnSale[],
  visits: readonly Visit[],
  now: Date,
): PlannedSales {
  const chances = dice(chain.slug, 'sales')
  const buyers = new Buyers(dice(chain.slug, 'buyers'), chain.returning)
  const sales = visits.map((visit): PlannedSale => {
    const { store, day, at: soldAt } = visit
    const buyer = buyers.next(visit)
    const seller = sellerFor(chances, visit, buyer)
    const product = productFor(chances, products, buyer, visit)
    const open = product.price === null ? chances.pick(product.amounts) : null
    buyer.seller = seller.staffId
    buyers.bought(buyer, visit, product.price ?? open ?? 0)
    return {
      ...{ franchiseeId: store.franchiseeId, storeId: store.id, staffId: seller.staffId, cardProductId: product.id },
      ...{ customerAt: buyer.at, customerName: buyer.name },
      saleNo: saleNo(day, fortyBits(chances)),
      amount: open === null ? null : open * minorPerYuan,
      paymentMethod: chances.happens(faithful.toPayment) ? buyer.usualPayment : chances.weighted(paymentsOf(buyer)),
      soldAt,
      recordedBy: seller.recordedBy,
      voided: voiding(chances, { soldAt, by: store.manager, now }),
      createdAt: soldAt,
    }
  })
  return { customers: buyers.customers, sales }
}
