import type { Card, CardProduct, CardProductVersion, Prisma } from '@hubcap/database/prisma'
import type { CardFacts } from '@hubcap/rules/cards/life/card-condition'
import type { CardStatus } from '@hubcap/rules/cards/life/card-status'
import type { Lot } from '@hubcap/rules/cards/lot'
import type { DrawRule } from '@hubcap/rules/cards/lots'
import { isUsableAt } from '@hubcap/rules/cards/product/usable-at'
import type { ClearingTerms } from '@hubcap/rules/cards/transfer-price'
import { termsOfCard } from '../cards/life/card-terms.ts'
import { termsOf } from '../cards/terms-of.ts'
import { asDayOrNull } from '../operation/dates.ts'

export type ProductOfCard = Card & {
  readonly cardProduct: CardProduct
  readonly version: CardProductVersion
}
export type StorePlace = { readonly storeId: string; readonly franchiseeId: string }

export const ofProduct = { cardProduct: true, version: true } as const satisfies Prisma.CardInclude

/** By what a card pays: its product's terms, as they were when it was sold. */
export type PayingTerms = {
  readonly terms: ClearingTerms
  readonly rule: DrawRule
  readonly isUsableHere: boolean
}

const sumOf = (lots: readonly Lot[], of: (lot: Lot) => number) => lots.reduce((sum, lot) => sum + of(lot), 0)

/** A card as the table of its life asks for it. today: YYYY-MM-DD. */
export const cardFacts = (card: ProductOfCard, lots: readonly Lot[], today: string, currency: string): CardFacts => {
  const { validMonths: _, isPeriod: __, ...agreed } = termsOfCard(card)
  return {
    ...{ ...agreed, status: card.status as CardStatus, today, currency },
    principal: sumOf(lots, (lot) => (lot.kind === 'bonus' ? 0 : lot.remaining + lot.frozen)),
    bonus: sumOf(lots, (lot) => (lot.kind === 'bonus' ? lot.remaining + lot.frozen : 0)),
    frozen: sumOf(lots, (lot) => lot.frozen),
    uses: sumOf(lots, (lot) => ('usesLeft' in lot ? lot.usesLeft : 0)),
    isUntouched: lots.every(({ granted, remaining }) => granted === remaining),
    expiresOn: asDayOrNull(card.expiresOn),
  }
}

/** By what a card pays in a store: the terms of the version that it was sold on. */
export function payingTerms(card: ProductOfCard, place: StorePlace): PayingTerms {
  const terms = termsOf(card.version)
  return { terms: terms.clearing, rule: terms.drawRule, isUsableHere: isUsableAt(terms, card, place) }
}
