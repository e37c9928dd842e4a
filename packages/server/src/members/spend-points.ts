import type { Writing } from '@hubcap/database/door/database'
import { bookPoints, PointsShort } from '@hubcap/database/lookups/book-points'
import { uuidv7 } from 'uuidv7'
import type { Recorded } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { bookedBy, pointsAccounts } from './points-booking.ts'

type Spending = {
  readonly customerId: string
  readonly points: number
  /** The movement of what they pay for; with it they are spent once, and stand at its store. */
  readonly movementId: string
  readonly reason: string
  readonly at: Date
  /** YYYY-MM-DD in the chain's zone. */
  readonly bookedOn: string
}

/**
 * Takes points that pay for something, in its transaction and after its bookings: whoever waits for the customer's points holds
 * cards and accounts already, and never waits for them the other way round.
 * @throws Refused points.short where somebody else has just spent them
 */
export async function spendPoints(db: Writing, request: Recorded, spending: Spending): Promise<void> {
  const { customerId, points, movementId: sourceId, reason, at, bookedOn } = spending
  const accounts = pointsAccounts(request.actor.tenantId, customerId)
  const made = { movementId: uuidv7(), entryId: uuidv7(), by: bookedBy(request), accounts }
  const entry = { customerId, sourceId, cause: 'points_spent', points: -points, expiresOn: null }
  try {
    await bookPoints(db, { ...made, ...entry, reason, at, bookedOn })
  } catch (error) {
    throw error instanceof PointsShort ? new Refused('points.short', { left: error.left }) : error
  }
}
