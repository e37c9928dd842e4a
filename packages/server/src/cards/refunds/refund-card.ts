import type { RefundCardInput } from '@hubcap/rules/cards/law/refund/refund-card.input'
import { chosenRefund, refundOffers } from '@hubcap/rules/cards/law/refund/refund-offers'
import { refundCard as returning } from '@hubcap/rules/cards/postings/refund-card'
import { decided } from '../../operation/decided.ts'
import { notFound } from '../../operation/refused.ts'
import { authorize, type Request } from '../../operation/request.ts'
import { changeCard } from '../life/change-card.ts'
import { refundFacts } from './refund-facts.ts'
import { refundSheets } from './refund-sheets.ts'

/**
 * Gives a card back by one of the law's cases: takes what is on it off, pays out of a store's tills, takes the bonus back.
 * What it comes to is worked out anew; payments that don't add up to it are refused, and nothing moves.
 */
export function refundCard(request: Request, input: RefundCardInput): Promise<string> {
  // A key is kept with a hash of its input, by which six digits are soon found.
  const { password, ...claimed } = input
  const { storeId, payments, reason: _, idempotencyKey: __, id: ___, case: kind, ...question } = claimed
  return changeCard(request, {
    ...{ operation: 'refundCard', action: 'refund', input: claimed, password },
    effect: async (held, db) => {
      const store = await db.store.findFirst({ where: { id: storeId }, select: { franchiseeId: true } })
      if (!store) throw notFound()
      const { franchiseeId } = store
      authorize(request, 'card.refund', { franchiseeId, storeId })
      const offer = decided(chosenRefund(decided(refundOffers(await refundFacts(db, request, held, question))), kind))
      const { principal, interest, total } = offer.sum
      const { currency } = request.chain
      const paying = { lots: held.lots, payingId: franchiseeId, amount: principal, interest, payments, currency }
      return {
        booked: { cause: 'refund', movement: decided(returning(paying)) },
        place: { franchiseeId, storeId },
        amount: total,
        details: JSON.parse(JSON.stringify({ case: kind, sheets: refundSheets(offer) })),
      }
    },
  })
}
