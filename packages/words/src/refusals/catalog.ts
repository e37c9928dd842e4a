import type { catalogRefusals } from '@hubcap/rules/catalog/refusals'
import type { Texts } from '../text.ts'

export const catalogTexts = {
  'service_price.in_past': {
    zh: '价格只能从今天或以后的日期开始。',
    en: 'A price can only begin today or later.',
  },
  'service_price.there_already': {
    zh: '这个区域在这一天已经有价格，请换一个日期。',
    en: 'There already is a price for this area from that day. Please choose another day.',
  },
  'card_product.other_kind': {
    zh: '这款卡是{kind}，新条款不能改变卡的类型。',
    en: 'This product’s kind ({kind}) is fixed; new terms can’t change it.',
  },
  'card_product.version_too_early': {
    zh: '新条款最早可以从 {from} 起生效：此前卖出的卡按当时的条款。',
    en: 'New terms can begin on {from} at the earliest: cards sold before keep the terms of their time.',
  },
} satisfies Texts<keyof typeof catalogRefusals>
