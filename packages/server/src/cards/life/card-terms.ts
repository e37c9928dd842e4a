import type { Card } from '@hubcap/database/prisma'
import type { CardBearing } from '@hubcap/rules/cards/law/parameters/card-bearing'
import type { Lot } from '@hubcap/rules/cards/lot'

/** What was agreed on a card when it was sold. */
export type CardTerms = {
  readonly kind: 'stored_value' | 'count' | 'period'
  readonly bearing: CardBearing
  readonly isTransferable: boolean
  readonly isActivatedLater: boolean
  /** Months from the sale; null: it never expires. */
  readonly validMonths: number | null
}

const kindOf = (lots: readonly Lot[]): CardTerms['kind'] => {
  if (lots.some(({ kind }) => kind === 'period')) return 'period'
  return lots.some(({ kind }) => kind === 'count') ? 'count' : 'stored_value'
}

/** A card without a customer is whoever's holds it; all others are named and may be handed on. */
export const termsOfCard = ({ customerId }: Pick<Card, 'customerId'>, lots: readonly Lot[]): CardTerms => ({
  kind: kindOf(lots),
  bearing: customerId === null ? 'bearer' : 'named',
  isTransferable: true,
  isActivatedLater: false,
  validMonths: null,
})
