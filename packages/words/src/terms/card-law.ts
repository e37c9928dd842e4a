import type { BuyerKind } from '@hubcap/rules/cards/law/counter/buyer'
import type { QuarterlyReportColumn } from '@hubcap/rules/cards/law/custody/quarterly-report'
import type { CardBearing } from '@hubcap/rules/cards/law/parameters/card-bearing'
import type { IssuerKind } from '@hubcap/rules/cards/law/parameters/issuer-kind'
import type { LawRule } from '@hubcap/rules/cards/law/parameters/law-rule'
import type { RateKind } from '@hubcap/rules/cards/law/rates/rate-kind'
import type { RateColumn } from '@hubcap/rules/cards/law/rates/read-rate-rows'
import type { RefundCaseKind } from '@hubcap/rules/cards/law/refund/refund-case'
import type { RefundCause } from '@hubcap/rules/cards/law/refund/refund-facts'
import type { ExpiryRemedy } from '@hubcap/rules/cards/law/validity/decide-expiry'
import type { Texts } from '../text.ts'

export const lawRuleTerms = {
  face_value: { zh: '限额发行', en: 'Limit of face value' },
  real_name: { zh: '实名购卡', en: 'Real name of buyers' },
  transfer: { zh: '非现金购卡', en: 'Transfer instead of cash' },
  validity: { zh: '有效期', en: 'Validity' },
  cooling_off: { zh: '无理由退还本金', en: 'Refund without a reason' },
  refund: { zh: '退款计算', en: 'How refunds are worked out' },
  custody: { zh: '资金存管', en: 'Custody of prepaid money' },
  quarterly_report: { zh: '季度报表', en: 'Quarterly report' },
  records: { zh: '记录保存', en: 'Keeping of records' },
} satisfies Texts<LawRule>

export const issuerKindTerms = {
  scale: { zh: '规模发卡企业', en: 'Issuer of some size' },
  group: { zh: '集团发卡企业', en: 'Issuer of a group' },
  brand: { zh: '品牌发卡企业', en: 'Issuer of a brand' },
  other: { zh: '其他发卡企业', en: 'Other issuer' },
} satisfies Texts<IssuerKind>

export const cardBearingTerms = {
  bearer: { zh: '不记名卡', en: 'Bearer card' },
  named: { zh: '记名卡', en: 'Named card' },
} satisfies Texts<CardBearing>

export const buyerKindTerms = {
  individual: { zh: '个人', en: 'Person' },
  unit: { zh: '单位', en: 'Company or other body' },
} satisfies Texts<BuyerKind>

export const rateKindTerms = {
  lpr_1y: { zh: '一年期贷款市场报价利率', en: 'one-year loan prime rate' },
  deposit_1y: { zh: '人民银行一年期存款基准利率', en: 'central bank’s one-year deposit rate' },
} satisfies Texts<RateKind>

export const rateColumnTerms = {
  kind: { zh: '利率种类', en: 'Kind of rate' },
  fromOn: { zh: '生效日期', en: 'Holds from' },
  rate: { zh: '年利率（%）', en: 'Rate a year (%)' },
  source: { zh: '来源', en: 'Source' },
} satisfies Texts<RateColumn>

export const refundCauseTerms = {
  merchant: { zh: '非因消费者原因', en: 'Not caused by the customer' },
  consumer: { zh: '因消费者原因', en: 'Caused by the customer' },
} satisfies Texts<RefundCause>

export const refundCaseTerms = {
  within_days: { zh: '付款后无理由退还本金', en: 'Principal returned, no reason needed' },
  merchants_cause: { zh: '非因消费者原因退款', en: 'Refund not caused by the customer' },
  consumers_cause: { zh: '因消费者原因退款', en: 'Refund caused by the customer' },
  unlimited: { zh: '不限次数的卡按时间退款', en: 'Unlimited use, refunded by time' },
} satisfies Texts<RefundCaseKind>

export const expiryRemedyTerms = {
  reactivate: { zh: '激活', en: 'Make valid again' },
  exchange: { zh: '换卡', en: 'Exchange for another card' },
} satisfies Texts<ExpiryRemedy>

export const quarterlyReportColumnTerms = {
  quarter: { zh: '季度', en: 'Quarter' },
  issuer: { zh: '发卡企业', en: 'Issuer' },
  issuerKind: { zh: '企业类型', en: 'Kind of issuer' },
  openingBalance: { zh: '期初预收资金余额', en: 'Prepaid balance at the start' },
  movedIn: { zh: '迁入余额', en: 'Balances moved in' },
  namedCards: { zh: '记名卡发卡张数', en: 'Named cards issued' },
  namedAmount: { zh: '记名卡发卡金额', en: 'Amount of named cards' },
  bearerCards: { zh: '不记名卡发卡张数', en: 'Bearer cards issued' },
  bearerAmount: { zh: '不记名卡发卡金额', en: 'Amount of bearer cards' },
  recharges: { zh: '充值笔数', en: 'Recharges' },
  rechargeAmount: { zh: '充值金额', en: 'Amount recharged' },
  usedAmount: { zh: '兑付金额', en: 'Amount used' },
  refundedCards: { zh: '退卡张数', en: 'Cards refunded' },
  refundedAmount: { zh: '退卡金额', en: 'Amount refunded' },
  closingBalance: { zh: '期末预收资金余额', en: 'Prepaid balance at the end' },
  ratio: { zh: '存管比例', en: 'Custody ratio' },
  toBeHeld: { zh: '本季度应存管资金', en: 'To be held this quarter' },
  held: { zh: '期末存管资金', en: 'Held in custody at the end' },
  guaranteed: { zh: '保险及保函冲抵金额', en: 'Covered by insurance and guarantees' },
  missing: { zh: '存管差额', en: 'Missing' },
  toBeHeldNext: { zh: '下季度应存管资金', en: 'To be held next quarter' },
} satisfies Texts<QuarterlyReportColumn>
