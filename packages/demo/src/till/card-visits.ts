import type { Lot } from '@hubcap/rules/cards/lot'
import { availableOn } from '@hubcap/rules/cards/lots'
import { monthOfCard } from '@hubcap/rules/cards/period-lot'
import { isUsableAt } from '@hubcap/rules/cards/product/usable-at'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { leftOn } from '@hubcap/rules/till/pay-by-card'
import { termsOf } from '@hubcap/server/cards/terms-of'
import { asDay } from '@hubcap/server/operation/dates'
import type { ProductOfCard } from '@hubcap/server/till/card-terms'
import type { TillSaleRows } from '@hubcap/server/till/till-sale-rows'
import { addDays, type Day, latest } from '../calendar/day.ts'
import type { CardCourse } from '../cards/card-course.ts'
import type { Dice, Weighted } from '../chances/dice.ts'
import type { TradingStore } from '../network/network.ts'
import { someSellerOn } from '../network/sellers-on.ts'
import { type Order, orderByUse, orderOf } from './orders.ts'
import { serve } from './serve.ts'
import type { TillWorld } from './till-world.ts'

type Card = { readonly card: ProductOfCard; readonly lots: readonly Lot[]; readonly course: CardCourse }
type Visits = { readonly lots: readonly Lot[]; readonly receipts: TillSaleRows[] }

/** Where somebody goes who isn't at home: to another store of the same franchisee, or in another city. */
const away = { nearby: 0.14, elsewhere: 0.11 }
const daysBetweenUses = { count: 12, period: 8 }
const methods = [
  ['wechat', 55],
  ['alipay', 30],
  ['cash', 15],
] as const satisfies Weighted<string>
const twoDigits = (number: number) => String(number).padStart(2, '0')
const openHours = [9, 19] as const

/** A time of day at which every store is open. */
export const someTime = (chances: Dice) =>
  `${twoDigits(chances.whole(...openHours))}:${twoDigits(chances.whole(0, 59))}`

export const someMethod = (chances: Dice) => chances.weighted(methods)

function storeFor({ stores }: TillWorld, chances: Dice, card: ProductOfCard, day: Day): TradingStore | null {
  const home = stores.find(({ id }) => id === card.storeId) ?? null
  const chance = chances.part()
  const isNearby = chance < away.nearby
  if (chance >= away.nearby + away.elsewhere) return home
  const terms = termsOf(card.version)
  const others = stores.filter(
    (store) =>
      store.id !== card.storeId &&
      (store.franchiseeId === card.franchiseeId) === isNearby &&
      store.openedOn <= day &&
      isUsableAt(terms, card, { storeId: store.id, franchiseeId: store.franchiseeId }),
  )
  return others.length > 0 ? chances.pick(others) : home
}

/** What is left, in whatever the card counts; days alone are always enough. */
function leftOf({ card, course }: Card, lots: readonly Lot[], day: Day, used: number): number {
  const { kind } = card.cardProduct
  if (kind === 'count') return leftOn(lots, day).uses ?? 0
  if (kind === 'period') return card.expiresOn !== null && asDay(card.expiresOn) >= day ? 1 : 0
  const { principal, bonus } = availableOn(lots, day)
  return Math.min(principal + bonus, course.used - used)
}

const usedOf = (lots: readonly Lot[]) => lots.reduce((sum, { granted, remaining }) => sum + granted - remaining, 0)

function daysToNext(chances: Dice, { card, course }: Card, total: number): number {
  const { kind } = card.cardProduct
  const usual =
    kind === 'stored_value'
      ? (total / Math.max(1, course.used)) * course.days
      : daysBetweenUses[kind === 'count' ? 'count' : 'period']
  return Math.max(1, Math.round(usual * (0.6 + 0.8 * chances.part())))
}

function orderFor({ slug, fleetProductIds }: TillWorld, chances: Dice, { cardProduct }: ProductOfCard): Order {
  if (cardProduct.kind !== 'stored_value') return orderByUse(slug)
  return orderOf(slug, fleetProductIds.has(cardProduct.id) ? 'fleet' : 'privately', chances)
}

const isMonthUsedUp = (lots: readonly Lot[], day: Day) =>
  lots.some(
    (lot) =>
      lot.kind === 'period' &&
      lot.perMonth !== null &&
      lot.usesLeft === 0 &&
      lot.allowanceMonth === monthOfCard(lot.from, day),
  )

/** Every visit with a card since there are tills, up to the demo's moment. */
export function cardVisits(world: TillWorld, chances: Dice, paying: Card): Visits {
  const { card } = paying
  const { timeZone } = world.request.chain
  let { lots } = paying
  const receipts: TillSaleRows[] = []
  const begin = latest(asDay(card.soldOn as Date), world.opensOn)
  let day = addDays(begin, daysToNext(chances, paying, paying.course.used / 6))
  while (day <= world.moment.today && leftOf(paying, lots, day, usedOf(lots)) > 0) {
    const store = storeFor(world, chances, card, day)
    const seller = store && someSellerOn(chances, store, day)
    const soldAt = instantOnDay(day, timeZone, someTime(chances))
    if (soldAt > world.moment.now) break
    const order = orderFor(world, chances, card)
    let total = 0
    if (store && seller && !isMonthUsedUp(lots, day)) {
      const served = serve(world, chances, {
        ...{ store, seller, day, soldAt, order, paying: { card, lots }, method: someMethod(chances) },
      })
      lots = served.lots
      total = served.total
      receipts.push(served.rows)
    }
    day = addDays(day, daysToNext(chances, paying, total))
  }
  return { lots, receipts }
}
