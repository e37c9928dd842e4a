import type { Writing } from '@hubcap/database/door/database'
import type { Card, Prisma } from '@hubcap/database/prisma'
import { checkedCardNo } from '@hubcap/rules/cards/checked-card-no'
import { decided } from '../../operation/decided.ts'
import { Refused } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'

type NewCard = {
  readonly id: string
  /** As it was typed; null: it exists in the books alone. */
  readonly cardNo: string | null
  readonly customerId: string | null
  readonly expiresOn: Date | null
}

/**
 * The card that takes over what is on another: of the same product and terms, seller and store.
 * @throws Refused card_no.mistyped and its like; card_no.taken
 */
export async function newCardRow(
  db: Writing,
  request: Request,
  { tenantId, cardProductId, cardProductVersionId, franchiseeId, storeId, staffId, soldOn }: Card,
  { id, cardNo, customerId, expiresOn }: NewCard,
): Promise<Prisma.CardCreateManyInput> {
  const no = cardNo === null ? null : decided(checkedCardNo(cardNo))
  if (no && (await db.card.findFirst({ where: { cardNo: no }, select: { id: true } })))
    throw new Refused('card_no.taken')
  return {
    ...{ tenantId, id, cardNo: no, cardProductId, cardProductVersionId, franchiseeId, storeId, staffId, customerId },
    ...{ status: 'active', soldOn, expiresOn, createdAt: request.now },
  }
}
