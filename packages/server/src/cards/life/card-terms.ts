import type { Card, CardProductVersion } from '@hubcap/database/prisma'
import { type CardTerms as AgreedTerms, kindOf } from '@hubcap/rules/cards/product/card-terms'
import { termsOf } from '../terms-of.ts'

export type CardOnTerms = Card & { readonly version: CardProductVersion }

/** What decides on a card's life of what was agreed when it was sold. */
export type CardTerms = Pick<AgreedTerms, 'bearing' | 'isTransferable' | 'isActivatedLater' | 'validMonths'> & {
  readonly kind: ReturnType<typeof kindOf>
  /** As the law on validity asks for it. */
  readonly isPeriod: boolean
}

/** The terms of the version that a card was sold on: whether anybody's name stands on it or not, they are the version's. */
export function termsOfCard({ version }: Pick<CardOnTerms, 'version'>): CardTerms {
  const terms = termsOf(version)
  const { bearing, isTransferable, isActivatedLater, validMonths } = terms
  const kind = kindOf(terms)
  return { kind, isPeriod: kind === 'period', bearing, isTransferable, isActivatedLater, validMonths }
}
