import type { UsableAt } from '@hubcap/rules/cards/product/usable-at'
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
  count: { zh: '次卡', en: 'Number of uses' },
  period: { zh: '期限卡', en: 'Use for a time' },
} satisfies Texts<CardProductKind>

export const usableAtTerms = {
  everywhere: { zh: '全部门店', en: 'Everywhere' },
  seller_franchisee: { zh: '售卡加盟商的门店', en: 'At the seller’s stores' },
  seller_store: { zh: '仅售卡门店', en: 'In the selling store' },
  listed: { zh: '指定加盟商', en: 'At listed franchisees' },
} satisfies Texts<UsableAt>
