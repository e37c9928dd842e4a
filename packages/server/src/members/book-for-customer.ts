import type { Writing } from '@hubcap/database/door/database'
import { bookPoints, type PointsBooking } from '@hubcap/database/lookups/book-points'
import { uuidv7 } from 'uuidv7'
import type { Recorded } from '../operation/record-change.ts'
import { bookedBy, pointsAccounts } from './points-booking.ts'

type Entry = Omit<PointsBooking, 'movementId' | 'entryId' | 'sourceId' | 'by' | 'accounts'> & {
  readonly sourceId: string
}

/** Points that come or go with a movement, by one of their own that it is the source of, and by whoever asks. @throws PointsShort */
export const bookForCustomer = (db: Writing, request: Recorded, entry: Entry): Promise<void> =>
  bookPoints(db, {
    ...entry,
    ...{ movementId: uuidv7(), entryId: uuidv7(), by: bookedBy(request) },
    accounts: pointsAccounts(request.actor.tenantId, entry.customerId),
  })
