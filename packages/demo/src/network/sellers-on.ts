import type { Day } from '../calendar/day.ts'
import type { Dice } from '../chances/dice.ts'
import type { Seller, TradingStore } from './network.ts'

/** Whoever is there on that day; those who sell, where there are any, else whoever stands in. */
export function sellersOn({ sellers }: TradingStore, day: Day): Seller[] {
  const present = sellers.filter(({ from, until }) => from <= day && (until === null || day <= until))
  const selling = present.filter(({ share }) => share > 0)
  return selling.length > 0 ? selling : present.slice(0, 1)
}

/** One of them, by their shares; null where the store isn't open yet or nobody is there. */
export function someSellerOn(chances: Dice, store: TradingStore, day: Day): Seller | null {
  const sellers = day < store.openedOn ? [] : sellersOn(store, day)
  if (sellers.length < 2) return sellers[0] ?? null
  return chances.weighted(sellers.map((seller) => [seller, seller.share] as const))
}
