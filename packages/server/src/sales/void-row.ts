import type { Writing } from '@hubcap/database/door/database'
import type { CardSaleStatus } from '@hubcap/rules/sales/card-sale-status'
import { decideVoid } from '@hubcap/rules/sales/decide-void'
import { voidSoldCard } from '../cards/void-sold-card.ts'
import { takePointsBack } from '../members/undo-points.ts'
import type { Happenings } from '../operation/announce.ts'
import { asDay, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'

/**
 * Voids one sale in the caller's transaction, who has yet to tell those that follow it and to take it out of the totals.
 * @returns what they are to be told
 */
export async function voidRow(
  db: Writing,
  request: Request,
  { id, reason }: { id: string; reason: string },
): Promise<Happenings['card_sale.changed']> {
  const before = await db.cardSale.findFirst({ where: { id } })
  if (!before) throw notFound()
  const { franchiseeId, storeId, staffId } = before
  authorize(request, 'card_sale.void', { franchiseeId, storeId })
  const { voidReason } = decided(decideVoid({ status: before.status as CardSaleStatus }, reason))
  const change = {
    status: 'voided',
    voidReason,
    voidedAt: request.now,
    voidedById: request.actor.userAccountId,
    voidedByName: request.actorName,
  }
  const { count } = await db.cardSale.updateMany({ where: { id, status: 'recorded' }, data: change })
  if (count === 0) throw new Refused('sale.already_voided')
  if (before.cardId) {
    const movementId = await voidSoldCard(db, request, id, before.cardId)
    const taking = { customerId: before.customerId, movementId, reason: voidReason, bookedOn: todayOf(request) }
    await takePointsBack(db, request, taking)
  }
  await recordChange(db, request, {
    action: 'card_sale.void',
    entity: 'card_sale',
    entityId: id,
    franchiseeId,
    before: { saleNo: before.saleNo, status: before.status, amount: before.amount, staffId },
    after: change,
  })
  return { franchiseeId, storeId, staffId, soldOn: asDay(before.soldOn) }
}
