import type { Writing } from '@hubcap/database/door/database'
import { normalCardNo } from '@hubcap/rules/cards/card-no'
import type { CorrectOpeningInput } from '@hubcap/rules/cards/opening/correct-opening.input'
import { correctOpening as decideCorrection } from '@hubcap/rules/cards/postings/correct-opening'
import { uuidv7 } from 'uuidv7'
import { saveBookings } from '../../ledger/save-bookings.ts'
import { claimKey } from '../../operation/claim-key.ts'
import { todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lockCard } from '../lock-card.ts'
import { saveLots } from '../save-lots.ts'
import { lockOpening } from './lock-opening.ts'

/** The card of that number among those that the opening sums up. @throws Refused opening.other_card */
async function cardOf(
  db: Writing,
  opening: { importId: string; franchiseeId: string; cardProductId: string },
  no: string,
) {
  const { franchiseeId, cardProductId, importId } = opening
  const card = await db.card.findFirst({ where: { cardNo: normalCardNo(no), franchiseeId, cardProductId } })
  const row =
    card && (await db.importRow.findFirst({ where: { importId, entityId: card.id }, select: { rowNo: true } }))
  if (!card || !row) throw new Refused('opening.other_card')
  return card
}

/**
 * Puts right what one card came in with, after the opening was signed: a movement of its own against the opening account.
 * @throws Refused opening.not_signed, opening.other_card, opening.no_such_value, card.balance_short, card.uses_short
 */
export async function correctOpening(request: Request, input: CorrectOpeningInput): Promise<string> {
  authorize(request, 'opening.correct')
  const { id, cardNo, way, principal, bonus, uses, reason, idempotencyKey } = input
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'correctOpening', key: idempotencyKey, input, resultId: id }
    if (await claimKey(db, request, claim)) return
    const opening = await lockOpening(db, request, id)
    if (opening.signedAt === null) throw new Refused('opening.not_signed')
    const card = await cardOf(db, opening, cardNo)
    const { id: cardId, franchiseeId, storeId, staffId } = card
    const lots = await lockCard(db, request, cardId)
    const came = await db.ledgerMovement.findFirstOrThrow({ where: { cardId, cause: 'opening' }, select: { at: true } })
    const own = lots.filter(({ grantedAt }) => grantedAt.getTime() === came.at.getTime())
    const correction = { way, principal, bonus, uses, currency: request.chain.currency }
    const movement = decided(decideCorrection(own, correction))
    await saveLots(db, movement.lots)
    const booking = { cause: 'correction' as const, at: request.now, bookedOn: todayOf(request) }
    const place = { franchiseeId, storeId, staffId, cardId, cardSaleId: null }
    await saveBookings(db, request, [{ id: uuidv7(), ...booking, ...place, movement }])
    await db.card.updateMany({ where: { id: cardId }, data: { revision: { increment: 1 } } })
    await recordChange(db, request, {
      action: 'opening.correct',
      entity: 'card_opening',
      entityId: id,
      franchiseeId,
      after: { cardNo: card.cardNo, way, principal, bonus, uses, reason },
    })
  })
  return id
}
