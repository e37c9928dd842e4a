/** A price from a day on, in one area. Of the three at most one says where; none: everywhere. Minor units. */
export type ServicePrice = {
  readonly divisionCode: string | null
  readonly franchiseeId: string | null
  readonly storeId: string | null
  /** YYYY-MM-DD. */
  readonly fromOn: string
  /** Null: from that day on the area has no price of its own. */
  readonly price: number | null
}

/** A store, as prices find it. */
export type PricedPlace = {
  readonly storeId: string
  readonly franchiseeId: string
  readonly divisionCode: string | null
}

/** 330000 → 33, 330100 → 3301: by what the codes within a division begin. */
const partOf = (code: string) => code.replace(/(?:00){1,2}$/, '')

const lies = (price: ServicePrice, { storeId, franchiseeId, divisionCode }: PricedPlace) =>
  (price.storeId === null || price.storeId === storeId) &&
  (price.franchiseeId === null || price.franchiseeId === franchiseeId) &&
  (price.divisionCode === null || (divisionCode ?? '').startsWith(partOf(price.divisionCode)))

/** The narrower an area, the more: everywhere 0, a province 2, a city 4, a county 6, a franchisee 7, a store 8. */
function narrowness({ storeId, franchiseeId, divisionCode }: ServicePrice): number {
  if (storeId !== null) return 8
  if (franchiseeId !== null) return 7
  return divisionCode === null ? 0 : partOf(divisionCode).length
}

/** Those that hold at a place on a day, one of each area, the narrowest first. */
export function pricesAt<Price extends ServicePrice>(
  prices: readonly Price[],
  place: PricedPlace,
  on: string,
): Price[] {
  const latest = new Map<number, Price>()
  for (const price of prices) {
    if (price.fromOn > on || !lies(price, place)) continue
    const key = narrowness(price)
    const known = latest.get(key)
    if (!known || known.fromOn < price.fromOn) latest.set(key, price)
  }
  return [...latest.entries()].toSorted(([one], [other]) => other - one).map(([, price]) => price)
}

/**
 * What a service costs in a store on a day, minor units: by the narrowest area that has a price, whenever a wider one was
 * changed. Null where it has none, and so isn't sold.
 */
export const priceOn = (prices: readonly ServicePrice[], place: PricedPlace, on: string): number | null =>
  pricesAt(prices, place, on).find(({ price }) => price !== null)?.price ?? null
