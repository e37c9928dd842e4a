import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import type { CardSaleStatus } from '@hubcap/rules/sales/card-sale-status'
import type { Texts } from '../text.ts'

export const paymentMethodTerms = {
  wechat: { zh: '微信', en: 'WeChat Pay' },
  alipay: { zh: '支付宝', en: 'Alipay' },
  cash: { zh: '现金', en: 'Cash' },
  bank_card: { zh: '刷卡', en: 'Bank card' },
  bank_transfer: { zh: '转账', en: 'Bank transfer' },
  other: { zh: '其他', en: 'Other' },
} satisfies Texts<PaymentMethod>

export const cardSaleStatusTerms = {
  recorded: { zh: '有效', en: 'Recorded' },
  voided: { zh: '已作废', en: 'Voided' },
} satisfies Texts<CardSaleStatus>
