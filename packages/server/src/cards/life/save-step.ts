import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { CardAction } from '@hubcap/rules/cards/life/card-action'
import type { CardStatus } from '@hubcap/rules/cards/life/card-status'
import type { Action } from '@hubcap/rules/tenancy/can'
import { uuidv7 } from 'uuidv7'
import { saveBookings } from '../../ledger/save-bookings.ts'
import { asDate, asDay, todayOf } from '../../operation/dates.ts'
import { recordChange } from '../../operation/record-change.ts'
import type { Request } from '../../operation/request.ts'
import { saveLots } from '../save-lots.ts'
import type { CardEffect } from './card-effect.ts'
import { saveCardPassword } from './card-password.ts'
import type { HeldCard } from './held-card.ts'

type Step = {
  readonly held: HeldCard
  readonly action: CardAction
  /** null: time does it. */
  readonly needs: Action | null
  readonly status: CardStatus
  readonly reason: string | null
  readonly effect: CardEffect
}

/** Lots before bookings, which name them; the card that takes them over before both. @returns the movement's id */
async function saveValue(db: Writing, request: Request, { held, effect }: Step): Promise<string | null> {
  if (effect.newCard) await addRows(db, 'card', [effect.newCard])
  if (!effect.booked) return null
  const { cause, movement } = effect.booked
  await saveLots(db, movement.lots)
  if (movement.transfers.length === 0) return null
  const { id: cardId, franchiseeId, storeId } = held.card
  const id = uuidv7()
  const what = { id, cause, at: request.now, bookedOn: todayOf(request), movement, cardId, cardSaleId: null }
  await saveBookings(db, request, [{ ...what, franchiseeId, storeId, staffId: null, ...effect.place }])
  return id
}

async function saveHistory(db: Writing, request: Request, step: Step, movementId: string | null): Promise<void> {
  const { held, action, status, reason, effect } = step
  const { actor, actorName, now } = request
  const shared = {
    ...{ tenantId: actor.tenantId, action, at: now, doneOn: asDate(todayOf(request)), reason, movementId },
    ...{ amount: effect.amount ?? null, recordedById: actor.userAccountId, recordedByName: actorName },
  }
  const own = {
    ...{ ...shared, id: uuidv7(), cardId: held.card.id, statusBefore: held.facts.status, statusAfter: status },
    ...{ otherCardId: effect.newCard?.id ?? null, details: effect.details ?? Prisma.DbNull },
  }
  const next = effect.newCard && {
    ...{ ...shared, id: uuidv7(), cardId: effect.newCard.id, statusBefore: 'in_stock' },
    ...{ statusAfter: effect.newCard.status, otherCardId: held.card.id, details: Prisma.DbNull },
  }
  await db.cardStep.createMany({ data: [own, ...(next ? [next] : [])] })
}

const asText = (day: Date | null | undefined) => (day ? asDay(day) : day)

/** Writes what a step did to a card that is held: value, books, card, history and log. @returns what it moved in the books */
export async function saveStep(db: Writing, request: Request, step: Step): Promise<string | null> {
  const { held, needs, status, reason, effect } = step
  const { card } = held
  const movementId = effect.movementId ?? (await saveValue(db, request, step))
  const data = { ...effect.change, status, revision: { increment: 1 } }
  await db.card.updateMany({ where: { id: card.id }, data })
  if (effect.password) await saveCardPassword(db, request, effect.password)
  await saveHistory(db, request, step, movementId)
  if (needs === null) return movementId
  const { cardNo, customerId, expiresOn, franchiseeId } = card
  const amount = effect.amount === undefined ? {} : { amount: effect.amount }
  const change = effect.change && { ...effect.change, expiresOn: asText(effect.change.expiresOn) }
  await recordChange(db, request, {
    ...{ action: needs, entity: 'card', entityId: card.id, franchiseeId },
    before: { cardNo, status: card.status, customerId, expiresOn: asText(expiresOn) },
    after: {
      status,
      reason,
      ...amount,
      ...change,
      ...(effect.newCard ? { newCardNo: effect.newCard.cardNo } : {}),
      ...effect.logged,
    },
  })
  return movementId
}
