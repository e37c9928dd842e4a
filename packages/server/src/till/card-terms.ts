import type { Card, CardProduct, CardProductVersion, Prisma } from '@hubcap/database/prisma'
import type { DrawRule } from '@hubcap/rules/cards/lots'
import { isUsableAt } from '@hubcap/rules/cards/product/usable-at'
import type { ClearingTerms } from '@hubcap/rules/cards/transfer-price'
import { termsOf } from '../cards/terms-of.ts'

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

/** By what a card pays in a store: the terms of the version that it was sold on. */
export function payingTerms(card: ProductOfCard, place: StorePlace): PayingTerms {
  const terms = termsOf(card.version)
  return { terms: terms.clearing, rule: terms.drawRule, isUsableHere: isUsableAt(terms, card, place) }
}
