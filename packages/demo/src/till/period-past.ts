import type { Lot } from '@hubcap/rules/cards/lot'
import { isPeriodLot } from '@hubcap/rules/cards/period-lot'
import { earnPeriod } from '@hubcap/rules/cards/postings/period'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import type { Booking } from '@hubcap/server/ledger/booking'
import type { ProductOfCard } from '@hubcap/server/till/card-terms'
import { uuidv7 } from 'uuidv7'
import { addDays, type Day, monthsBefore } from '../calendar/day.ts'
import type { TillWorld } from './till-world.ts'

type Ended = { readonly lots: readonly Lot[]; readonly bookings: Booking[]; readonly status: string }

const night = '00:10'

/** The last days of the months since a day, and yesterday. */
function untils(from: Day, today: Day): Day[] {
  const ends: Day[] = []
  for (let month = monthsBefore(from, -1); month < today; month = monthsBefore(month, -1)) ends.push(addDays(month, -1))
  return [...ends, addDays(today, -1)]
}

/** What a period card's days have earned by yesterday, booked month by month, and whether it has ended. */
export function periodPast({ request, moment }: TillWorld, card: ProductOfCard, lots: readonly Lot[]): Ended {
  const [lot] = lots.filter(isPeriodLot)
  if (!lot) return { lots, bookings: [], status: card.status }
  const { franchiseeId, storeId, id: cardId } = card
  const place = { franchiseeId, storeId, staffId: null, cardId, cardSaleId: null }
  let left: Lot = lot
  const bookings = untils(lot.from, moment.today).flatMap((until): Booking[] => {
    const movement = isPeriodLot(left) ? earnPeriod(left, until) : null
    if (!movement || movement.transfers.length === 0) return []
    left = movement.lots[0] ?? left
    const on = addDays(until, 1)
    const at = instantOnDay(on, request.chain.timeZone, night)
    return [{ ...place, id: uuidv7(), cause: 'period_earned', at, bookedOn: on, movement }]
  })
  const status = lot.to < moment.today ? 'expired' : card.status
  return { lots: lots.map((one) => (one.id === lot.id ? left : one)), bookings, status }
}
