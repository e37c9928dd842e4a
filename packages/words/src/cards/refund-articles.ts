import type { RefundArticle } from '@hubcap/rules/cards/law/refund/refund-case'
import type { Text } from '../text.ts'

/** What each article of 法释〔2025〕4号 comes to for a refund, in short; the sheet names the source for the full text. */
export const refundArticles: { readonly [Article in RefundArticle]: Text } = {
  14: {
    zh: '消费者自付款之日起七日内请求返还预付款本金的，予以返还；订立合同时已获得过相同商品或者服务的除外。',
    en: 'Asked for within seven days of the payment, the principal is returned, unless the consumer had already had the same goods or services when the contract was made.',
  },
  15: {
    zh: '合同解除后返还剩余预付款并支付利息；经营者支付给员工的提成等费用不得扣减。',
    en: 'After rescission the balance is returned with interest; commission paid to staff and the like is not deducted.',
  },
  16: {
    zh: '因经营者原因的，按合同成立时一年期贷款市场报价利率计息；因消费者原因的，按合同成立时人民银行公布的一年期存款基准利率计息。',
    en: 'Interest goes by the rates of the contract’s day: the one-year loan prime rate where the merchant is the cause, the central bank’s one-year deposit rate where the consumer is.',
  },
  17: {
    zh: '利息自合同解除之日起计算。',
    en: 'Interest runs from the day of rescission.',
  },
  18: {
    zh: '非因消费者原因返还预付款的，已兑付的商品或者服务按折扣后的价格计价；赠送消费金额的，按支付金额占支付与赠送金额之和的比例折算。',
    en: 'Where the consumer isn’t the cause, what was had counts at the discounted price; where an amount was given on top, by the share of the payment in the payment and the gift together.',
  },
  19: {
    zh: '因消费者原因返还预付款的，已兑付的商品或者服务按折扣前的价格计价。',
    en: 'Where the consumer is the cause, what was had counts at the price before discount.',
  },
  20: {
    zh: '按折扣前的价格计价超过预付款的，超过部分不得向消费者主张。',
    en: 'What exceeds the prepayment at the price before discount is not claimed from the consumer.',
  },
  22: {
    zh: '期限内不限次数使用的，按剩余期限占全部期限的比例返还预付款。',
    en: 'For unlimited use within a term, the prepayment is returned in the proportion of the term that is left.',
  },
}
