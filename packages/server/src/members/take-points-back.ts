import type { Writing } from '@hubcap/database/door/database'
import { bookPoints } from '@hubcap/database/lookups/book-points'
import { uuidv7 } from 'uuidv7'
import type { Recorded } from '../operation/record-change.ts'
import { bookedBy, pointsAccounts } from './points-booking.ts'

type Taking = {
  readonly customerId: string
  /** The movement that earned them, if it did. */
  readonly movementId: string
  readonly reason: string
  /** The day on which they go (YYYY-MM-DD in the chain's zone). */
  readonly bookedOn: string
}

/**
 * Takes back what was earned with a movement that is undone, in its transaction. Never below zero: what the customer has spent
 * since is owed, and goes off what they earn next.
 */
export async function takePointsBack(db: Writing, request: Recorded, taking: Taking): Promise<void> {
  const { customerId, movementId: sourceId, reason, bookedOn } = taking
  const accounts = pointsAccounts(request.actor.tenantId, customerId)
  const made = { movementId: uuidv7(), entryId: uuidv7(), by: bookedBy(request), accounts }
  const entry = { customerId, sourceId, cause: 'points_adjusted', points: null, expiresOn: null }
  await bookPoints(db, { ...made, ...entry, reason, at: request.now, bookedOn })
}
