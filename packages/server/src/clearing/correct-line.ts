import type { Writing } from '@hubcap/database/door/database'
import { postCorrection } from '@hubcap/rules/clearing/clearing-postings'
import type { ClearingLine } from '@hubcap/rules/ledger/clearing-line'
import { uuidv7 } from 'uuidv7'
import type { Booking } from '../ledger/booking.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import { asDay } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { collectLines } from './collect-lines.ts'
import type { HeldRun } from './hold-clearing.ts'

/**
 * Books what a line of a run is short of, or beyond, what it should have been, on the run's last day, so that it counts in it.
 * rightAmount: minor units. @returns the movement
 */
export async function correctLine(
  db: Writing,
  request: Request,
  run: HeldRun,
  line: ClearingLine,
  rightAmount: number,
): Promise<string> {
  const id = uuidv7()
  const booking: Booking = {
    ...{ id, cause: 'correction', at: request.now, bookedOn: asDay(run.toOn), franchiseeId: null, storeId: null },
    ...{ staffId: null, cardId: line.cardId, cardSaleId: null },
    movement: { ...postCorrection(line, rightAmount), lots: [] },
  }
  await saveBookings(db, request, [booking])
  await collectLines(db, run)
  return id
}
