import type { Writing } from '@hubcap/database/door/database'
import type { CardProduct, CardProductVersion, ServiceItem } from '@hubcap/database/prisma'
import type { ServicePrice } from '@hubcap/rules/catalog/service-price'
import { servicePrices } from '@hubcap/server/catalog/service-prices'
import type { Request } from '@hubcap/server/operation/request'
import { type Day, monthsBefore } from '../calendar/day.ts'
import type { DemoMoment } from '../load/demo-moment.ts'
import type { TradingStore } from '../network/network.ts'

/** Since the first of that month the chain's stores have tills; what was used of a card before is in the books as one use. */
export const tillMonthsAgo = 3

export type SoldService = { readonly item: ServiceItem; readonly prices: readonly ServicePrice[] }

/** All that a day at the tills is made of. */
export type TillWorld = {
  readonly slug: string
  readonly request: Request
  readonly moment: DemoMoment
  readonly opensOn: Day
  readonly stores: readonly TradingStore[]
  /** By their codes. */
  readonly services: ReadonlyMap<string, SoldService>
  readonly products: ReadonlyMap<string, CardProduct>
  readonly versions: ReadonlyMap<string, CardProductVersion>
  /** Of the products that firms with many cars buy. */
  readonly fleetProductIds: ReadonlySet<string>
}

/** What of it isn't in the database. */
export type KnownOfTills = Pick<TillWorld, 'slug' | 'request' | 'moment' | 'stores' | 'fleetProductIds'>

export async function tillWorld(db: Writing, known: KnownOfTills): Promise<TillWorld> {
  const items = await db.serviceItem.findMany({ include: { prices: true } })
  const products = await db.cardProduct.findMany()
  const versions = await db.cardProductVersion.findMany()
  return {
    ...known,
    opensOn: monthsBefore(known.moment.today, tillMonthsAgo),
    services: new Map(items.map(({ prices, ...item }) => [item.code, { item, prices: servicePrices(prices) }])),
    products: new Map(products.map((product) => [product.id, product])),
    versions: new Map(versions.map((version) => [version.id, version])),
  }
}
