import type { Writing } from '@hubcap/database/door/database'
import { decideCardAction } from '@hubcap/rules/cards/life/decide-card-action'
import { voidCharge } from '@hubcap/rules/cards/postings/void-charge'
import type { VoidCardRechargeInput } from '@hubcap/rules/cards/recharge/void-card-recharge.input'
import { holdCard } from '../../cards/life/held-card.ts'
import { saveStep } from '../../cards/life/save-step.ts'
import { saveLots } from '../../cards/save-lots.ts'
import { reverseBooking } from '../../ledger/reverse-booking.ts'
import { takePointsBack } from '../../members/undo-points.ts'
import { claimKey } from '../../operation/claim-key.ts'
import { asDateOr, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { notFound, Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { type CardRecharge, loadRecharge } from './load-recharge.ts'

async function undo(
  db: Writing,
  request: Request,
  { id, reason }: VoidCardRechargeInput,
  cardId: string,
): Promise<void> {
  const held = await holdCard(db, request, cardId)
  const recharge = await loadRecharge(db, id)
  if (recharge.isVoided) throw new Refused('card.recharge_voided')
  decided(decideCardAction(held.facts, 'void_recharge'))
  const moved = await db.ledgerTransfer.findMany({ where: { movementId: id }, select: { cardLotId: true } })
  const made = new Set(moved.map(({ cardLotId }) => cardLotId))
  const own = held.lots.filter((lot) => made.has(lot.id))
  // A lot that has gone to another card can't be taken out of this one.
  if (own.length < [...made].filter((lotId) => lotId !== null).length) throw new Refused('card.used_already')
  const { lots } = decided(voidCharge(cardId, [], own))
  const bookedOn = todayOf(request)
  const movementId = await reverseBooking(db, request, { movementId: id, cause: 'void', at: request.now, bookedOn })
  await saveLots(db, lots)
  const { paid, customerId, expiredOn, expiresOn } = recharge
  const isStill = held.facts.expiresOn === expiresOn
  await saveStep(db, request, {
    ...{ held, action: 'void_recharge', needs: 'card.void_recharge', status: 'active', reason },
    effect: { movementId, amount: paid, ...(isStill ? { change: { expiresOn: asDateOr(expiredOn) } } : {}) },
  })
  if (customerId) await takePointsBack(db, request, { customerId, movementId: id, reason, bookedOn })
}

/**
 * Undoes a recharge, once and with a reason, while all that it put on the card is there: the money goes out of the tills today.
 * The recharge itself is the proof that the card lay there. @throws Refused card.recharge_voided, card.used_already
 */
export async function voidCardRecharge(request: Request, input: VoidCardRechargeInput): Promise<CardRecharge> {
  authorize(request, 'card.void_recharge')
  const { id, idempotencyKey } = input
  const movement = await doorOf(request).read((db) => db.ledgerMovement.findFirst({ where: { id, cause: 'recharge' } }))
  if (!movement?.cardId || !movement.storeId) throw notFound()
  const { cardId, franchiseeId, storeId } = movement
  authorize(request, 'card.void_recharge', { franchiseeId, storeId })
  return doorOf(request, { customerId: null, cardId }).write(async (db) => {
    const claim = { operation: 'voidCardRecharge', key: idempotencyKey, input, resultId: id }
    if (!(await claimKey(db, request, claim))) await undo(db, request, input, cardId)
    return loadRecharge(db, id)
  })
}
