import { sendRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import type { Booking } from '../ledger/booking.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { OpenedCard } from './opening/opened-card.ts'
import type { SoldCard } from './sold-card.ts'

/** later: what was booked on it since, where it comes with its past; its lots are as that left them. */
export type CardWithPast = (SoldCard | OpenedCard) & { readonly later?: readonly Booking[] }

/** A few megabytes of JSON per statement. */
const batchCards = 4000

/** Writes cards that were just sold or brought in, with their value and in the books, in the caller's transaction. */
export async function addSoldCards(db: Writing, request: Recorded, sold: readonly CardWithPast[]): Promise<void> {
  sendRows(
    db,
    'card',
    sold.map(({ card }) => card),
  )
  sendRows(
    db,
    'card_lot',
    sold.flatMap(({ lots }) => lots),
  )
  for (let first = 0; first < sold.length; first += batchCards) {
    const bookings = sold.slice(first, first + batchCards).flatMap(({ booking, later = [] }) => [booking, ...later])
    // A card with nothing left on it comes in without moving anything.
    const moving = bookings.filter(({ movement }) => movement.transfers.length > 0)
    await saveBookings(db, request, moving)
  }
}
