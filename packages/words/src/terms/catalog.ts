import type { CardIssuer } from '@hubcap/rules/catalog/card-issuer'
import type { CardProductKind } from '@hubcap/rules/catalog/card-product-kind'
import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import type { Texts } from '../text.ts'

export const cardIssuerTerms = {
  headquarters: { zh: '总部发卡', en: 'Headquarters' },
  seller: { zh: '售卡方发卡', en: 'The seller' },
} satisfies Texts<CardIssuer>

export const cardProductStatusTerms = {
  on_sale: { zh: '在售', en: 'On sale' },
  withdrawn: { zh: '已停售', en: 'Withdrawn' },
} satisfies Texts<CardProductStatus>

export const cardProductKindTerms = {
  stored_value: { zh: '储值卡', en: 'Stored value' },
} satisfies Texts<CardProductKind>
