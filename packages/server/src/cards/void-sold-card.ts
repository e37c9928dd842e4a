import type { Writing } from '@hubcap/database/door/database'
import type { Lot } from '@hubcap/rules/cards/lot'
import { voidCharge } from '@hubcap/rules/cards/postings/void-charge'
import { reverseBooking } from '../ledger/reverse-booking.ts'
import { todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { lockCard } from './lock-card.ts'
import { saveLots } from './save-lots.ts'

/**
 * Takes a card that was sold by mistake out of the books again, in the transaction that voids its sale, while all of its
 * value is there. @returns the movement that had sold it @throws Refused card.used_already, card.recharged_since
 */
export async function voidSoldCard(db: Writing, request: Request, cardSaleId: string, cardId: string): Promise<string> {
  const lots: readonly Lot[] = await lockCard(db, request, cardId)
  const recharge = { cardId, cause: 'recharge', reversedBy: { none: {} } }
  if (await db.ledgerMovement.findFirst({ where: recharge, select: { id: true } }))
    throw new Refused('card.recharged_since')
  const { lots: emptied } = decided(voidCharge(cardId, [], lots))
  const sale = await db.ledgerMovement.findFirstOrThrow({ where: { cardSaleId, cause: 'sale' }, select: { id: true } })
  const reversal = { movementId: sale.id, cause: 'void', at: request.now, bookedOn: todayOf(request) } as const
  await reverseBooking(db, request, reversal)
  await saveLots(db, emptied)
  await db.card.updateMany({ where: { id: cardId }, data: { status: 'voided', revision: { increment: 1 } } })
  return sale.id
}
