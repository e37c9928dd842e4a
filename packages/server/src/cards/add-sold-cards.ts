import { sendRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { saveBookings } from '../ledger/save-bookings.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { OpenedCard } from './opening/opened-card.ts'
import type { SoldCard } from './sold-card.ts'

/** Writes cards that were just sold or brought in, with their value and in the books, in the caller's transaction. */
export async function addSoldCards(
  db: Writing,
  request: Recorded,
  sold: readonly (SoldCard | OpenedCard)[],
): Promise<void> {
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
  await saveBookings(
    db,
    request,
    // A card with nothing left on it comes in without moving anything.
    sold.map(({ booking }) => booking).filter(({ movement }) => movement.transfers.length > 0),
  )
}
