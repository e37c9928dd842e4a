import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { saveBookings } from '../ledger/save-bookings.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { SoldCard } from './sold-card.ts'

/** Writes cards that were just sold, with their value and in the books, in the transaction of the sales. */
export async function addSoldCards(db: Writing, request: Recorded, sold: readonly SoldCard[]): Promise<void> {
  await addRows(
    db,
    'card',
    sold.map(({ card }) => card),
  )
  await addRows(
    db,
    'card_lot',
    sold.flatMap(({ lots }) => lots),
  )
  await saveBookings(
    db,
    request,
    sold.map(({ booking }) => booking),
  )
}
