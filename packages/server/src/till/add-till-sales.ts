import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { saveLots } from '../cards/save-lots.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { TillSaleRows } from './till-sale-rows.ts'

/** Writes sales at the till, with what they take off cards and move in the books. Their cards are held. */
export async function addTillSales(db: Writing, request: Recorded, sales: readonly TillSaleRows[]): Promise<void> {
  await saveLots(
    db,
    sales.flatMap(({ lots }) => lots),
  )
  await saveBookings(
    db,
    request,
    sales.flatMap(({ bookings }) => bookings),
  )
  await addRows(
    db,
    'till_sale',
    sales.map(({ row }) => row),
  )
  await addRows(
    db,
    'till_sale_line',
    sales.flatMap(({ lines }) => lines),
  )
  await addRows(
    db,
    'till_payment',
    sales.flatMap(({ payments }) => payments),
  )
}
