import type { BonusFunder } from '@hubcap/rules/cards/bonus-funding'
import type { LotKind } from '@hubcap/rules/cards/lot'
import type { DrawRule } from '@hubcap/rules/cards/lots'
import type { TransferPrice } from '@hubcap/rules/cards/transfer-price'
import type { Texts } from '../text.ts'

export const lotKindTerms = {
  principal: { zh: '本金', en: 'Principal' },
  bonus: { zh: '赠送', en: 'Bonus' },
  count: { zh: '次数', en: 'Count' },
  period: { zh: '期限', en: 'Period' },
} satisfies Texts<LotKind>

export const drawRuleTerms = {
  bonus_first: { zh: '先用赠送', en: 'Bonus first' },
  principal_first: { zh: '先用本金', en: 'Principal first' },
  in_proportion: { zh: '按比例', en: 'In proportion' },
} satisfies Texts<DrawRule>

export const bonusFunderTerms = {
  seller: { zh: '售卡方承担', en: 'The seller' },
  server: { zh: '服务方承担', en: 'Who serves' },
  headquarters: { zh: '总部承担', en: 'Headquarters' },
} satisfies Texts<BonusFunder>

export const transferPriceTerms = {
  face: { zh: '按扣卡金额', en: 'As taken off the card' },
  liability: { zh: '按实收折算', en: 'As paid for the value' },
  fixed: { zh: '按固定结算价', en: 'At a fixed price' },
} satisfies Texts<TransferPrice>
