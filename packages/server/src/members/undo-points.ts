import type { Writing } from '@hubcap/database/door/database'
import type { Recorded } from '../operation/record-change.ts'
import { bookForCustomer } from './book-for-customer.ts'

type Undone = {
  readonly customerId: string
  /** The movement that they were earned or spent with, if they were. */
  readonly movementId: string
  readonly reason: string
  /** The day on which they go or come back (YYYY-MM-DD in the chain's zone). */
  readonly bookedOn: string
}

const undo =
  (cause: 'points_adjusted' | 'points_returned') =>
  (db: Writing, request: Recorded, { movementId: sourceId, ...undone }: Undone): Promise<void> =>
    bookForCustomer(db, request, { ...undone, sourceId, cause, points: null, expiresOn: null, at: request.now })

/**
 * Takes back what was earned with a movement that is undone, in its transaction. Never below zero: what the customer has spent
 * since is owed, and goes off what they earn next.
 */
export const takePointsBack = undo('points_adjusted')

/**
 * Gives back points that paid for what is undone, in its transaction, to expire when they would have: what has expired since goes
 * with the next run of expiry. What the customer owes goes off them.
 */
export const returnPoints = undo('points_returned')
