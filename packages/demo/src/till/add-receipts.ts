import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import type { TillSaleRows } from '@hubcap/server/till/till-sale-rows'

/** Sales at the tills whose movements are in the books, in order of time. */
export async function addReceipts(db: Writing, receipts: readonly TillSaleRows[]): Promise<void> {
  const inTime = receipts.toSorted((a, b) => a.row.soldAt.getTime() - b.row.soldAt.getTime())
  await addRows(
    db,
    'till_sale',
    inTime.map(({ row }) => row),
  )
  await addRows(
    db,
    'till_sale_line',
    inTime.flatMap(({ lines }) => lines),
  )
  await addRows(
    db,
    'till_payment',
    inTime.flatMap(({ payments }) => payments),
  )
}
