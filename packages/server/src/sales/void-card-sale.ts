import type { CardSaleStatus } from '@hubcap/rules/sales/card-sale-status'
import { decideVoid } from '@hubcap/rules/sales/decide-void'
import type { VoidCardSaleInput } from '@hubcap/rules/sales/void-card-sale.input'
import { announce } from '../operation/announce.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDay } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { voidInTotals } from './totals/void-in-totals.ts'

/** Voids a sale with a reason; its figures stay on record and count no more. */
export async function voidCardSale(request: Request, input: VoidCardSaleInput): Promise<string> {
  authorize(request, 'card_sale.void')
  const { id, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'voidCardSale', key: idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    const before = await db.cardSale.findFirst({ where: { id } })
    if (!before) throw notFound()
    const { franchiseeId, storeId, staffId } = before
    authorize(request, 'card_sale.void', { franchiseeId, storeId })
    const { voidReason } = decided(decideVoid({ status: before.status as CardSaleStatus }, input.reason))
    const change = {
      status: 'voided',
      voidReason,
      voidedAt: request.now,
      voidedById: request.actor.userAccountId,
      voidedByName: request.actorName,
    }
    const { count } = await db.cardSale.updateMany({ where: { id, status: 'recorded' }, data: change })
    if (count === 0) throw new Refused('sale.already_voided')
    await recordChange(db, request, {
      action: 'card_sale.void',
      entity: 'card_sale',
      entityId: id,
      franchiseeId,
      before: { status: before.status, amount: before.amount, staffId },
      after: change,
    })
    const soldOn = asDay(before.soldOn)
    await announce(db, request, 'card_sale.changed', { franchiseeId, storeId, staffId, soldOn })
    await voidInTotals(db, id)
  })
  return id
}
