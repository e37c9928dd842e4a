import type { Writing } from '@hubcap/database/door/database'
import { spendPoints } from '../members/spend-points.ts'
import { asDay } from '../operation/dates.ts'
import type { Recorded } from '../operation/record-change.ts'
import type { TillSaleRows } from './till-sale-rows.ts'

/** Takes the points that pay a part of the sale, which is booked already. @throws Refused points.short */
export async function spendTillPoints(db: Writing, request: Recorded, { row, payments }: TillSaleRows): Promise<void> {
  const { customerId, saleNo: reason, soldAt: at, soldOn } = row
  for (const { points, movementId } of payments)
    if (customerId && points && movementId)
      await spendPoints(db, request, { customerId, points, movementId, reason, at, bookedOn: asDay(soldOn) })
}
