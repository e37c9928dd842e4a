import type { Buyer } from '../cards/law/counter/buyer.ts'
import { type CardPurchase, decideCardPurchase } from '../cards/law/counter/decide-card-purchase.ts'
import type { CardTerms } from '../cards/product/card-terms.ts'
import type { Decision } from '../decision/decision.ts'
import type { PaymentMethod } from '../ledger/payment-method.ts'
import { type CardSaleFigures, type CardSaleRequest, decideCardSale } from './decide-card-sale.ts'

/** parameters: as of the day of the sale. */
export type CounterSale = CardSaleRequest & {
  readonly terms: Pick<CardTerms, 'bearing' | 'bonusCounts'>
  readonly buyer: Buyer
  readonly paymentMethod: PaymentMethod
  readonly parameters: CardPurchase['parameters']
}

/** What of a price comes by bank transfer, where all of it is paid in one way. */
export const transferredBy = (method: PaymentMethod, price: number): number => (method === 'bank_transfer' ? price : 0)

/** What a sale at the counter comes to, or why the chain's own rules or the law turn it down. */
export function decideCounterSale(request: CounterSale): Decision<CardSaleFigures> {
  const decision = decideCardSale(request)
  if (!decision.ok) return decision
  const { amount, principal, bonus } = decision.value
  const { terms, buyer, parameters, chain, paymentMethod } = request
  const purchase = decideCardPurchase({
    ...{ currency: chain.currency, buyer, parameters, transferred: transferredBy(paymentMethod, amount) },
    cards: [{ ...terms, count: 1, price: amount, principal, bonus }],
  })
  return purchase.ok ? decision : purchase
}
