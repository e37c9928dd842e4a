import type { Writing } from '@hubcap/database/door/database'
import { earnPoints } from '../members/earn-points.ts'
import { asDay } from '../operation/dates.ts'
import type { Recorded } from '../operation/record-change.ts'
import { pointsSourceOf } from './points-source-of.ts'
import type { TillSaleRows } from './till-sale-rows.ts'

/**
 * Points for services, by the rule of the day and all that the sale came to but for what points paid; a walk-in who stays
 * unknown earns none.
 */
export async function earnTillPoints(db: Writing, request: Recorded, { row, payments }: TillSaleRows): Promise<void> {
  const { customerId, total, paidByPoints, soldAt, soldOn } = row
  const movementId = pointsSourceOf(payments)
  if (!customerId || !movementId) return
  const earning = {
    customerId,
    kind: 'service',
    amount: total - paidByPoints,
    movementId,
    at: soldAt,
    bookedOn: asDay(soldOn),
  } as const
  await earnPoints(db, request, earning)
}
