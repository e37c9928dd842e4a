import type { Writing } from '@hubcap/database/door/database'
import { PointsShort } from '@hubcap/database/lookups/book-points'
import type { Recorded } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { bookForCustomer } from './book-for-customer.ts'

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
  const { points, movementId: sourceId, ...of } = spending
  const entry = { ...of, sourceId, cause: 'points_spent', points: -points, expiresOn: null }
  try {
    await bookForCustomer(db, request, entry)
  } catch (error) {
    throw error instanceof PointsShort ? new Refused('points.short', { left: error.left }) : error
  }
}
