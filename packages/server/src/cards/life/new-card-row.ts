import type { Writing } from '@hubcap/database/door/database'
import type { Card, Prisma } from '@hubcap/database/prisma'
import { checkedCardNo } from '@hubcap/rules/cards/checked-card-no'
import { decided } from '../../operation/decided.ts'
import { Refused } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { takeCardNo } from '../custody/take-card-no.ts'

type NewCard = {
  readonly id: string
  /** As it was typed; null: it exists in the books alone. */
  readonly cardNo: string | null
  readonly customerId: string | null
  readonly expiresOn: Date | null
}

type Place = { cardNo: string; cardProductId: string; franchiseeId: string; storeId: string; staffId: string | null }

/** A number out of the stock of whoever hands the card over, or of their store; any sound one where the chain has no stock. */
async function newCardNo(db: Writing, request: Request, { staffId, ...place }: Place): Promise<string> {
  const holderId = request.actor.staffId ?? staffId
  const stock = await db.numberSeries.findFirst({ where: { kind: 'card' }, select: { id: true } })
  if (stock && holderId) return takeCardNo(db, request, { ...place, staffId: holderId })
  const no = decided(checkedCardNo(place.cardNo))
  if (await db.card.findFirst({ where: { cardNo: no }, select: { id: true } })) throw new Refused('card_no.taken')
  return no
}

/**
 * The card that takes over what is on another: of the same product and terms, seller and store.
 * @throws Refused card_no.mistyped and its like; card_no.taken
 */
export async function newCardRow(
  db: Writing,
  request: Request,
  { tenantId, cardProductId, cardProductVersionId, franchiseeId, storeId, staffId, soldOn, status }: Card,
  { id, cardNo, customerId, expiresOn }: NewCard,
): Promise<Prisma.CardCreateManyInput> {
  const place = { cardProductId, franchiseeId, storeId, staffId }
  const no = cardNo === null ? null : await newCardNo(db, request, { cardNo, ...place })
  return {
    ...{ tenantId, id, cardNo: no, cardProductId, cardProductVersionId, franchiseeId, storeId, staffId, customerId },
    // What had still to be activated has so on its new card.
    ...{ status: status === 'inactive' ? status : 'active', soldOn, expiresOn, createdAt: request.now },
  }
}
