import type { Presented } from '@hubcap/database/door/caller'
import type { Reading } from '@hubcap/database/door/database'
import type { CardFacts } from '@hubcap/rules/cards/life/card-condition'
import { type CardStatus, finalCardStatuses } from '@hubcap/rules/cards/life/card-status'
import { decideCardAction } from '@hubcap/rules/cards/life/decide-card-action'
import type { LotKind } from '@hubcap/rules/cards/lot'
import { leftOn } from '@hubcap/rules/till/pay-by-card'
import { heldCard } from '../cards/life/held-card.ts'
import { lotOf } from '../cards/lot-rows.ts'
import { asDayOrNull, todayOf } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { ofProduct, payingTerms, type StorePlace } from './card-terms.ts'

/** Money in minor units; days as YYYY-MM-DD. */
export type LotAtTill = {
  kind: LotKind
  remaining: number
  frozen: number
  uses: number | null
  expiresOn: string | null
}
export type CardAtTill = {
  id: string
  cardNo: string | null
  productName: string
  kind: CardFacts['kind']
  status: CardStatus
  balance: number | null
  uses: number | null
  expiresOn: string | null
  /** Why it can't pay now: a refusal's code; null: it can. */
  hindrance: string | null
  /** It pays only with it. */
  hasPassword: boolean
  lots: readonly LotAtTill[]
}

const most = 50

/** The cards that whoever stands at the till may pay with, or is told why not; those that have ended are left out. */
export async function cardsAtTill(
  db: Reading,
  request: Request,
  { customerId, cardId }: Presented,
  place: StorePlace,
): Promise<CardAtTill[]> {
  const cards = await db.card.findMany({
    where: { ...(cardId ? { id: cardId } : { customerId }), status: { notIn: ['in_stock', ...finalCardStatuses] } },
    include: {
      ...ofProduct,
      lots: { orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }] },
      password: { select: { changedAt: true } },
    },
    orderBy: [{ soldOn: 'asc' }, { id: 'asc' }],
    take: most,
  })
  const today = todayOf(request)
  return cards.map((card) => {
    const lots = card.lots.map(lotOf)
    const { facts } = heldCard(request, card, lots)
    const may = decideCardAction(facts, 'use')
    const { balance, uses } = leftOn(lots, today)
    const hindrance = may.ok
      ? payingTerms(card, place).isUsableHere
        ? null
        : 'till.card_not_usable_here'
      : may.refusal.code
    return {
      ...{
        id: card.id,
        cardNo: card.cardNo,
        productName: card.cardProduct.name,
        kind: facts.kind,
        status: facts.status,
      },
      ...{ balance, uses, expiresOn: asDayOrNull(card.expiresOn), hindrance, hasPassword: card.password !== null },
      lots: lots.map((lot) => ({
        ...{ kind: lot.kind, remaining: lot.remaining, frozen: lot.frozen, expiresOn: lot.expiresOn },
        uses: 'usesLeft' in lot ? lot.usesLeft : null,
      })),
    }
  })
}
