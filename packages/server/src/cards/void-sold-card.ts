import type { Writing } from '@hubcap/database/door/database'
import { decideCardAction } from '@hubcap/rules/cards/life/decide-card-action'
import { voidCharge } from '@hubcap/rules/cards/postings/void-charge'
import { reverseBooking } from '../ledger/reverse-booking.ts'
import { todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { holdCard } from './life/held-card.ts'
import { saveLots } from './save-lots.ts'

/**
 * Takes a card that was sold by mistake out of the books again, in the transaction that voids its sale, while all of its
 * value is there and it can be used. @returns the movement that had sold it
 * @throws Refused card.used_already, card.recharged_since, card.is_frozen and its like
 */
export async function voidSoldCard(db: Writing, request: Request, cardSaleId: string, cardId: string): Promise<string> {
  const { facts, lots } = await holdCard(db, request, cardId)
  const recharge = { cardId, cause: 'recharge', reversedBy: { none: {} } }
  if (await db.ledgerMovement.findFirst({ where: recharge, select: { id: true } }))
    throw new Refused('card.recharged_since')
  decided(decideCardAction(facts, 'void_sale'))
  const { lots: emptied } = decided(voidCharge(cardId, [], lots))
  const sale = await db.ledgerMovement.findFirstOrThrow({ where: { cardSaleId, cause: 'sale' }, select: { id: true } })
  const reversal = { movementId: sale.id, cause: 'void', at: request.now, bookedOn: todayOf(request) } as const
  await reverseBooking(db, request, reversal)
  await saveLots(db, emptied)
  await db.card.updateMany({ where: { id: cardId }, data: { status: 'voided', revision: { increment: 1 } } })
  return sale.id
}
