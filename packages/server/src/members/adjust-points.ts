import { bookPoints } from '@hubcap/database/lookups/book-points'
import type { AdjustPointsInput } from '@hubcap/rules/members/adjust-points.input'
import { decidePointsAdjustment } from '@hubcap/rules/members/decide-points-adjustment'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { hold } from '../operation/hold.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { heldPoints } from './held-points.ts'
import { bookedBy, pointsAccounts } from './points-booking.ts'

/** Spends a customer's points or puts them right, by hand and with a reason, at a store. */
export async function adjustPoints(request: Request, input: AdjustPointsInput): Promise<string> {
  authorize(request, 'points.adjust')
  const { customerId, storeId, action, points, reason, idempotencyKey } = input
  const { tenantId, userAccountId } = request.actor
  const bookedOn = todayOf(request)
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'adjustPoints', key: idempotencyKey, input, resultId: customerId }
    if (await claimKey(db, request, claim)) return
    const store = await db.store.findFirst({ where: { id: storeId } })
    const customer = await db.customer.findFirst({ where: { id: customerId } })
    if (!store || !customer) throw notFound()
    const { franchiseeId } = store
    authorize(request, 'points.adjust', { franchiseeId, storeId })
    // As the function that books them holds it: what is decided on is what is there.
    await hold(db, tenantId, 'points', customerId)
    const held = await heldPoints(db, customerId)
    const erased = customer.erasedAt !== null
    const { change, cause } = decided(decidePointsAdjustment({ action, points, customer: { erased }, held }))
    const movementId = uuidv7()
    const movement = {
      tenantId,
      id: movementId,
      cause,
      at: request.now,
      bookedOn: asDate(bookedOn),
      franchiseeId,
      storeId,
    }
    await db.ledgerMovement.createMany({
      data: [{ ...movement, recordedById: userAccountId, recordedByName: request.actorName }],
    })
    await bookPoints(db, {
      ...{ customerId, movementId, entryId: uuidv7(), sourceId: null, cause, points: change, expiresOn: null, reason },
      ...{ at: request.now, bookedOn, by: bookedBy(request), accounts: pointsAccounts(tenantId, customerId) },
    })
    await recordChange(db, request, {
      ...{ action: 'points.adjust', entity: 'customer', entityId: customerId, franchiseeId },
      before: { loyaltyPoints: held.points },
      after: { loyaltyPoints: held.points + change, reason },
    })
  })
  return customerId
}
