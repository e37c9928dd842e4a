import type { Reading } from '@hubcap/database/door/database'
import { type RefundOffer, refundOffers } from '@hubcap/rules/cards/law/refund/refund-offers'
import type { RefundQuestion } from '@hubcap/rules/cards/law/refund/refund-question'
import { decided } from '../../operation/decided.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, type Request } from '../../operation/request.ts'
import { heldCard } from '../life/held-card.ts'
import { lotOf } from '../lot-rows.ts'
import { refundFacts } from './refund-facts.ts'
import { takenFor } from './taken-for.ts'

const heads = { customer: { select: { name: true } }, franchisee: { select: { name: true } } } as const

/** A card's refund by each of the law's cases, as it would be worked out now. Nothing is changed. */
export async function refundPreview(db: Reading, request: Request, cardId: string, question: RefundQuestion) {
  authorize(request, 'card.refund')
  const card = await db.card.findFirst({ where: { id: cardId }, include: { lots: true, version: true, ...heads } })
  if (!card) throw notFound()
  const { franchiseeId, storeId } = card
  authorize(request, 'card.refund', { franchiseeId, storeId })
  const held = heldCard(request, card, card.lots.map(lotOf))
  const offers: readonly RefundOffer[] = decided(refundOffers(await refundFacts(db, request, held, question)))
  return { card, offers, taken: await takenFor(db, request.actor.tenantId, held.lots) }
}
