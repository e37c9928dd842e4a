import { accept, type Decision } from '../../../decision/decision.ts'
import type { CardBearing } from '../parameters/card-bearing.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'
import { refuse } from '../refusals.ts'
import type { Buyer } from './buyer.ts'
import { buyerRefusal } from './buyer-refusal.ts'
import { type Face, faceLimit, faceValue } from './face-value.ts'

/** So many cards of one kind. Money in minor units, of one card. */
export type CardsBought = Face & {
  readonly bearing: CardBearing
  readonly count: number
  readonly price: number
}

/** Everything that one buyer buys at once. */
export type CardPurchase = {
  readonly currency: string
  readonly buyer: Buyer
  readonly cards: readonly CardsBought[]
  /** What of the whole price comes by bank transfer. */
  readonly transferred: number
  /** As of the day of the sale, those that bind the cards' issuer. */
  readonly parameters: Pick<LawParameters, 'face_value' | 'real_name' | 'transfer'>
}

function faceRefusal(card: CardsBought, { parameters, currency }: CardPurchase) {
  const inMoney = (minor: number) => ({ minor, currency })
  const limit = faceLimit(card.bearing, parameters)
  if (limit === null || faceValue(card) <= limit) return null
  const named = faceLimit('named', parameters) ?? limit
  const source = parameters.face_value?.source ?? ''
  return card.bearing === 'bearer'
    ? refuse('card_law.bearer_over_limit', { limit: inMoney(limit), named: inMoney(named), source })
    : refuse('card_law.named_over_limit', { limit: inMoney(limit), source })
}

const sumOf = (cards: readonly CardsBought[], of: (card: CardsBought) => number) =>
  cards.reduce((sum, card) => sum + of(card) * card.count, 0)

/**
 * Whether the law lets these cards be sold to this buyer so paid: accepted with what is paid at once, in minor units,
 * or refused with the reason and what would be allowed.
 */
export function decideCardPurchase(purchase: CardPurchase): Decision<{ total: number }> {
  const { cards, parameters } = purchase
  for (const card of cards) {
    const turnedDown = faceRefusal(card, purchase)
    if (turnedDown) return turnedDown
  }
  const total = sumOf(cards, ({ price }) => price)
  const bearers = cards.filter(({ bearing }) => bearing === 'bearer')
  const bought = {
    buysNamed: cards.some(({ bearing }) => bearing === 'named'),
    bearerSum: Math.max(
      sumOf(bearers, ({ price }) => price),
      sumOf(bearers, faceValue),
    ),
  }
  return buyerRefusal(bought, { ...purchase, total }, parameters) ?? accept({ total })
}
