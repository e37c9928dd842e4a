import type { Writing } from '@hubcap/database/door/database'
import { bookPoints } from '@hubcap/database/lookups/book-points'
import { uuidv7 } from 'uuidv7'
import type { Recorded } from '../operation/record-change.ts'
import { bookedBy, pointsAccounts } from './points-booking.ts'

type Returning = {
  readonly customerId: string
  /** The movement that they were spent with. */
  readonly movementId: string
  readonly reason: string
  /** The day on which they come back (YYYY-MM-DD in the chain's zone). */
  readonly bookedOn: string
}

/**
 * Gives back points that paid for what is undone, in its transaction, to expire when they would have: what has expired since goes
 * with the next run of expiry. What the customer owes goes off them.
 */
export async function returnPoints(db: Writing, request: Recorded, returning: Returning): Promise<void> {
  const { customerId, movementId: sourceId, reason, bookedOn } = returning
  const accounts = pointsAccounts(request.actor.tenantId, customerId)
  const made = { movementId: uuidv7(), entryId: uuidv7(), by: bookedBy(request), accounts }
  const entry = { customerId, sourceId, cause: 'points_returned', points: null, expiresOn: null }
  await bookPoints(db, { ...made, ...entry, reason, at: request.now, bookedOn })
}
