import type { Writing } from '@hubcap/database/door/database'
import { postRoyalty } from '@hubcap/rules/clearing/clearing-postings'
import { uuidv7 } from 'uuidv7'
import type { Booking } from '../ledger/booking.ts'
import { reverseBooking } from '../ledger/reverse-booking.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import { asDay } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import type { HeldRun } from './hold-clearing.ts'
import type { RoyaltyTotal } from './save-royalties.ts'

/** Writes the royalty of a run into the books, on its last day: its lines are the run's from then on. */
export async function bookRoyalties(db: Writing, request: Request, run: HeldRun, totals: readonly RoyaltyTotal[]) {
  const bookings = totals.map(
    ({ franchiseeId, total }): Booking => ({
      ...{ id: uuidv7(), cause: 'royalty', at: request.now, bookedOn: asDay(run.toOn), franchiseeId },
      ...{ storeId: null, staffId: null, cardId: null, cardSaleId: null },
      movement: { ...postRoyalty(franchiseeId, total), lots: [] },
    }),
  )
  await saveBookings(db, request, bookings)
}

/** Takes the royalty that a run had booked out of the books again, on the same day: together the two are nothing. */
export async function takeBackRoyalties(db: Writing, request: Request, run: HeldRun): Promise<void> {
  const booked = await db.ledgerMovement.findMany({
    where: {
      cause: 'royalty',
      reversesId: null,
      reversedBy: { none: {} },
      lines: { some: { runLines: { some: { clearingRunId: run.id } } } },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of booked)
    await reverseBooking(db, request, {
      ...{ movementId: id, cause: 'royalty', at: request.now, bookedOn: asDay(run.toOn) },
    })
}
