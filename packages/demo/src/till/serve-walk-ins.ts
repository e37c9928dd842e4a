import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import type { TillSaleRows } from '@hubcap/server/till/till-sale-rows'
import { addDays, daysFrom } from '../calendar/day.ts'
import { dice } from '../chances/dice.ts'
import { someSellerOn } from '../network/sellers-on.ts'
import { someMethod, someTime } from './card-visits.ts'
import { orderOf } from './orders.ts'
import { serve } from './serve.ts'
import type { TillWorld } from './till-world.ts'

/** How many come to a store without a card on a day: more of late. */
const aDay = { usually: 0.5, lately: 2, lateDays: 7 }

/** Customers without a card, in every store since there are tills. */
export function serveWalkIns(world: TillWorld): TillSaleRows[] {
  const { slug, moment, opensOn, stores, request } = world
  const late = addDays(moment.today, -aDay.lateDays)
  return daysFrom(opensOn, moment.today).flatMap((day) =>
    stores.flatMap((store) => {
      const chances = dice(slug, 'walk-ins', store.plan.code, day)
      return Array.from({ length: chances.count(day > late ? aDay.lately : aDay.usually) }).flatMap(() => {
        const seller = someSellerOn(chances, store, day)
        const soldAt = instantOnDay(day, request.chain.timeZone, someTime(chances))
        const order = orderOf(slug, 'walkIn', chances)
        if (!seller || soldAt > moment.now) return []
        const served = { store, seller, day, soldAt, order, paying: null, method: someMethod(chances) }
        return [serve(world, chances, served).rows]
      })
    }),
  )
}
