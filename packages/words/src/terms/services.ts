import type { ServiceItemKind } from '@hubcap/rules/catalog/service-item-kind'
import type { ServiceItemStatus } from '@hubcap/rules/catalog/service-item-status'
import type { TillSaleStatus } from '@hubcap/rules/till/till-sale-status'
import type { Texts } from '../text.ts'

export const serviceItemKindTerms = {
  basic: { zh: '基本服务', en: 'Basic' },
  value_added: { zh: '增值服务', en: 'Value-added' },
} satisfies Texts<ServiceItemKind>

export const serviceItemStatusTerms = {
  on_sale: { zh: '在售', en: 'On sale' },
  withdrawn: { zh: '已停售', en: 'Withdrawn' },
} satisfies Texts<ServiceItemStatus>

/** What pays at a till beside cards and payment methods. */
export const tillPaymentTerms = {
  points: { zh: '积分抵扣', en: 'Points' },
} satisfies Texts<'points'>

export const tillSaleStatusTerms = {
  recorded: { zh: '有效', en: 'Recorded' },
  reversed: { zh: '已冲正', en: 'Reversed' },
} satisfies Texts<TillSaleStatus>
