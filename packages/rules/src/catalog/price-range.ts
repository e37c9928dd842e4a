import type { ServicePrice } from './service-price.ts'

const areaOf = ({ divisionCode, franchiseeId, storeId }: ServicePrice) =>
  `${divisionCode ?? ''} ${franchiseeId ?? ''} ${storeId ?? ''}`

/** The lowest and the highest of what holds on a day in any area, minor units. Null where the service has no price. */
export function priceRange(
  prices: readonly ServicePrice[],
  on: string,
): { readonly lowest: number; readonly highest: number } | null {
  const held = new Map<string, ServicePrice>()
  for (const price of prices) {
    if (price.fromOn > on) continue
    const known = held.get(areaOf(price))
    if (!known || known.fromOn < price.fromOn) held.set(areaOf(price), price)
  }
  const amounts = [...held.values()].flatMap(({ price }) => (price === null ? [] : [price]))
  return amounts.length === 0 ? null : { lowest: Math.min(...amounts), highest: Math.max(...amounts) }
}
