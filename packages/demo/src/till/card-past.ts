import type { Lot } from '@hubcap/rules/cards/lot'
import { useCard } from '@hubcap/rules/cards/postings/use-card'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import type { CardWithPast } from '@hubcap/server/cards/add-sold-cards'
import { lotRow } from '@hubcap/server/cards/lot-rows'
import type { SoldCard } from '@hubcap/server/cards/sold-card'
import { termsOf } from '@hubcap/server/cards/terms-of'
import type { Booking } from '@hubcap/server/ledger/booking'
import { asDay } from '@hubcap/server/operation/dates'
import { decided } from '@hubcap/server/operation/decided'
import type { ProductOfCard } from '@hubcap/server/till/card-terms'
import type { TillSaleRows } from '@hubcap/server/till/till-sale-rows'
import { uuidv7 } from 'uuidv7'
import type { Day } from '../calendar/day.ts'
import { cardCourse, usedBefore } from '../cards/card-course.ts'
import { dice } from '../chances/dice.ts'
import { cardVisits } from './card-visits.ts'
import { periodPast } from './period-past.ts'
import type { TillWorld } from './till-world.ts'

/** A card as it is by now, and the receipts of what it paid for. */
export type LivedCard = CardWithPast & { readonly receipts: readonly TillSaleRows[] }

const evening = '20:30'

/** One use for all that was used by then; who served isn't known. */
function useBeforeTills(
  { request }: TillWorld,
  card: ProductOfCard,
  lots: readonly Lot[],
  { amount, on }: { amount: number; on: Day },
): { lots: readonly Lot[]; booking: Booking } {
  const { clearing: terms, drawRule: rule } = termsOf(card.version)
  const { franchiseeId, storeId, id: cardId } = card
  const { currency, timeZone } = request.chain
  const service = { due: amount, fixed: null }
  const use = decided(
    useCard({ lots, terms, rule, serverId: franchiseeId, on, currency, amount, service, payments: [] }),
  )
  const after = new Map(use.lots.map((lot) => [lot.id, lot]))
  return {
    lots: lots.map((lot) => after.get(lot.id) ?? lot),
    booking: {
      ...{ id: uuidv7(), cause: 'use', at: instantOnDay(on, timeZone, evening), bookedOn: on, franchiseeId, storeId },
      ...{ staffId: null, cardId, cardSaleId: null, movement: use, takes: use.takes },
    },
  }
}

/** What has become of a card since it was sold: used before there were tills, then visit by visit. */
export function cardPast(world: TillWorld, sold: SoldCard, at: number): LivedCard {
  const { cardProductId, cardProductVersionId, soldOn } = sold.card
  const [cardProduct, version] = [world.products.get(cardProductId), world.versions.get(cardProductVersionId)]
  if (!cardProduct || !version) throw new Error('A card of a product that is not there')
  const card = { ...sold.card, revision: 1, cardProduct, version } as ProductOfCard
  const chances = dice(world.slug, 'card', at)
  let lots: readonly Lot[] = sold.booking.movement.lots
  const later: Booking[] = []
  const face = lots.reduce((sum, { granted }) => sum + granted, 0)
  const course = cardCourse(chances, { face, isFleet: world.fleetProductIds.has(cardProductId) })
  const before = cardProduct.kind === 'stored_value' ? usedBefore(course, asDay(soldOn), world.opensOn) : null
  if (before) {
    const use = useBeforeTills(world, card, lots, before)
    lots = use.lots
    later.push(use.booking)
  }
  const visits = cardVisits(world, chances, { card, lots, course })
  later.push(...visits.receipts.flatMap(({ bookings }) => bookings))
  const ended = periodPast(world, card, visits.lots)
  later.push(...ended.bookings)
  const { tenantId, storeId, staffId } = sold.card
  const row = { ...sold.card, status: ended.status }
  return {
    ...{ card: row, booking: sold.booking, later, receipts: visits.receipts },
    lots: ended.lots.map((lot) => lotRow(lot, { tenantId, storeId, staffId })),
  }
}
