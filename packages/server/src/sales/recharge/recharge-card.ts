import { addRows } from '@hubcap/database/door/add-rows'
import { nobodyPresented } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import type { Lot } from '@hubcap/rules/cards/lot'
import { usesOf } from '@hubcap/rules/cards/postings/withdrawn'
import { decideRecharge, type Recharged } from '@hubcap/rules/cards/recharge/decide-recharge'
import type { RechargeCardInput } from '@hubcap/rules/cards/recharge/recharge-card.input'
import { uuidv7 } from 'uuidv7'
import { requireLawfulRecharge } from '../../cards/law/require-lawful-recharge.ts'
import { type HeldCard, holdCard } from '../../cards/life/held-card.ts'
import { saveStep } from '../../cards/life/save-step.ts'
import { lotRow } from '../../cards/lot-rows.ts'
import { termsOf } from '../../cards/terms-of.ts'
import { presentedAtTill } from '../../customers/presentation.ts'
import { saveBookings } from '../../ledger/save-bookings.ts'
import { earnPoints } from '../../members/earn-points.ts'
import { claimKey } from '../../operation/claim-key.ts'
import { asDateOr, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { type CardRecharge, loadRecharge } from './load-recharge.ts'
import { loadRechargePlace } from './load-recharge-place.ts'
import { asDetails } from './recharge-details.ts'

type Recharge = {
  readonly id: string
  readonly input: RechargeCardInput
  readonly held: HeldCard
  readonly franchiseeId: string
  readonly recharged: Recharged
}

async function requireLaw(db: Writing, request: Request, { input, held, recharged }: Recharge): Promise<void> {
  const { principal, bonus, price } = recharged.figures
  const transferred = input.payments.find(({ method }) => method === 'bank_transfer')?.amount ?? 0
  await requireLawfulRecharge(db, request, {
    ...{ terms: termsOf(held.card.version), lots: held.lots, principal, bonus, price, transferred },
    ...{ buyerIdentified: input.buyerIdentified, on: todayOf(request) },
  })
}

/** What there is to spend on a card once the new lots are on it. */
function leftOn({ facts }: HeldCard, lots: readonly Lot[]) {
  const uses = lots.reduce((sum, lot) => sum + usesOf(lot), facts.uses)
  const value = lots.reduce((sum, { remaining }) => sum + remaining, facts.principal + facts.bonus - facts.frozen)
  return {
    balanceAfter: facts.kind === 'stored_value' ? value : null,
    usesAfter: facts.kind === 'count' ? uses : null,
  }
}

/** Lots first, which the books name; then the books, the card with its history and log, and the points. */
async function save(db: Writing, request: Request, recharge: Recharge): Promise<void> {
  const { id, input, held, franchiseeId, recharged } = recharge
  const { storeId, staffId, payments, buyerIdentified } = input
  const { action, figures, movement, expiresOn } = recharged
  const { tenantId } = request.actor
  const [at, bookedOn] = [request.now, todayOf(request)]
  await addRows(
    db,
    'card_lot',
    movement.lots.map((lot) => lotRow(lot, { tenantId, storeId, staffId })),
  )
  const place = { franchiseeId, storeId, staffId }
  const booking = { id, cause: 'recharge', at, bookedOn, ...place, cardId: held.card.id, cardSaleId: null } as const
  await saveBookings(db, request, [{ ...booking, movement }])
  const { customerId } = held.card
  const { price, principal, bonus, uses } = figures
  const last = { expiredOn: held.facts.expiresOn, expiresOn }
  await saveStep(db, request, {
    ...{ held, action, needs: 'card.recharge', status: 'active', reason: null },
    effect: {
      ...{ movementId: id, amount: price, change: { expiresOn: asDateOr(expiresOn) } },
      details: asDetails({ principal, bonus, uses, payments, ...leftOn(held, movement.lots), customerId, ...last }),
      logged: { storeId, staffId, principal, bonus, buyerIdentified },
    },
  })
  if (customerId)
    await earnPoints(db, request, { customerId, kind: 'recharge', amount: principal, movementId: id, at, bookedOn })
}

/**
 * Puts more on a card, or renews one that goes by days, once for each key: by what its product is offered for today, as far as the law lets, at any store where
 * the card may be used. Whoever takes the money owes the value. A card of another's customer has to lie at the till.
 */
export async function rechargeCard(request: Request, input: RechargeCardInput): Promise<CardRecharge> {
  authorize(request, 'card.recharge')
  const presented = input.presentation ? await presentedAtTill(request, input.presentation) : nobodyPresented
  const id = uuidv7()
  return doorOf(request, presented).write(async (db) => {
    const claim = { operation: 'rechargeCard', key: input.idempotencyKey, input, resultId: id }
    const before = await claimKey(db, request, claim)
    if (before) return loadRecharge(db, before)
    const held = await holdCard(db, request, input.cardId)
    const { franchiseeId, offer, place } = await loadRechargePlace(db, held.card, input, todayOf(request))
    authorize(request, 'card.recharge', { franchiseeId, storeId: input.storeId, staffId: input.staffId })
    const recharged = decided(
      decideRecharge({
        ...{ ...place, facts: held.facts, offer, payments: input.payments, grantedAt: request.now },
        ...{ on: todayOf(request), charge: { cardId: input.cardId, lotIds: { principal: uuidv7(), bonus: uuidv7() } } },
      }),
    )
    const recharge = { id, input, held, franchiseeId, recharged }
    await requireLaw(db, request, recharge)
    await save(db, request, recharge)
    return loadRecharge(db, id)
  })
}
