import { sendRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { saveLots } from '../cards/save-lots.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { TillSaleRows } from './till-sale-rows.ts'

/** Writes sales at the till, with what they take off cards and move in the books. Their cards are held. */
export async function addTillSales(db: Writing, request: Recorded, sales: readonly TillSaleRows[]): Promise<void> {
  const lots = sales.flatMap((sale) => sale.lots)
  const bookings = sales.flatMap((sale) => sale.bookings)
  // In this order, and in one round trip.
  await Promise.all([saveLots(db, lots), saveBookings(db, request, bookings)])
  sendRows(
    db,
    'till_sale',
    sales.map(({ row }) => row),
  )
  sendRows(
    db,
    'till_sale_line',
    sales.flatMap(({ lines }) => lines),
  )
  sendRows(
    db,
    'till_payment',
    sales.flatMap(({ payments }) => payments),
  )
}
