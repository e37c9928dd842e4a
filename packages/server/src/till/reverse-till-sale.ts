import type { Writing } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { decideReversal } from '@hubcap/rules/till/decide-reversal'
import type { ReverseTillSaleInput } from '@hubcap/rules/till/till-sale.input'
import type { TillSaleStatus } from '@hubcap/rules/till/till-sale-status'
import { reverseBooking } from '../ledger/reverse-booking.ts'
import { returnPoints, takePointsBack } from '../members/undo-points.ts'
import { claimKey } from '../operation/claim-key.ts'
import { todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { giveBackUse, holdUsed } from './give-back-use.ts'
import { pointsSourceOf } from './points-source-of.ts'

const include = { payments: { orderBy: { no: 'asc' } } } as const satisfies Prisma.TillSaleInclude
type Sale = Prisma.TillSaleGetPayload<{ include: typeof include }>

/** All that it moved is moved back, today: the books of the day that it was sold on stay as they are. */
async function giveBack(db: Writing, request: Request, { payments }: Sale): Promise<void> {
  const reversal = { cause: 'reversal', at: request.now, bookedOn: todayOf(request) } as const
  const uses = payments.flatMap(({ movementId, cardId }) => (movementId && cardId ? [movementId] : []))
  const used = await holdUsed(db, request, uses)
  const movements = new Set(payments.flatMap(({ movementId }) => movementId ?? []))
  for (const movementId of movements) await reverseBooking(db, request, { ...reversal, movementId })
  for (const movementId of uses) await giveBackUse(db, request, used, movementId)
}

/** Points that paid come back before those that it earned go: so nothing is owed that needn't be. */
async function undoPoints(
  db: Writing,
  request: Request,
  { customerId, payments }: Sale,
  reason: string,
): Promise<void> {
  if (!customerId) return
  const undone = { customerId, reason, bookedOn: todayOf(request) }
  for (const { movementId, points } of payments)
    if (movementId && points) await returnPoints(db, request, { ...undone, movementId })
  const movementId = pointsSourceOf(payments)
  if (movementId) await takePointsBack(db, request, { ...undone, movementId })
}

/**
 * Reverses a sale at the till, once, with a reason: value goes back onto the cards, or to where their lots have gone since,
 * points to the customer, and money out of the tills. The sale itself is the proof that its cards lay there.
 * @throws Refused till.already_reversed, till.card_out_of_sight
 */
export async function reverseTillSale(request: Request, input: ReverseTillSaleInput): Promise<string> {
  authorize(request, 'till_sale.reverse')
  const { id, reason, idempotencyKey } = input
  const sale = await doorOf(request).read((db) => db.tillSale.findFirst({ where: { id }, include }))
  if (!sale) throw notFound()
  const { franchiseeId, storeId, customerId } = sale
  authorize(request, 'till_sale.reverse', { franchiseeId, storeId })
  const cardId = sale.payments.find((payment) => payment.cardId !== null)?.cardId ?? null
  return doorOf(request, { customerId, cardId }).write(async (db) => {
    const claim = { operation: 'reverseTillSale', key: idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return id
    decided(decideReversal({ status: sale.status as TillSaleStatus }))
    const change = {
      ...{ status: 'reversed', reversedAt: request.now, reversedById: request.actor.userAccountId },
      reverseReason: reason,
    }
    const { count } = await db.tillSale.updateMany({ where: { id, status: 'recorded' }, data: change })
    if (count === 0) throw new Refused('till.already_reversed')
    await giveBack(db, request, sale)
    await undoPoints(db, request, sale, reason)
    await recordChange(db, request, {
      action: 'till_sale.reverse',
      entity: 'till_sale',
      entityId: id,
      franchiseeId,
      before: { saleNo: sale.saleNo, status: sale.status, total: sale.total },
      after: change,
    })
    return id
  })
}
