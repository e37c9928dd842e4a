import type { PauseReason } from '@hubcap/rules/reports/pause-reason'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import type { Text, Texts } from '../text.ts'

export const reportPeriodTerms = {
  daily: { zh: '日报', en: 'Daily report' },
  monthly: { zh: '月报', en: 'Monthly report' },
} satisfies Texts<ReportPeriod>

export const reportGroupingTerms = {
  day: { zh: '日期', en: 'Day' },
  franchisee: { zh: '加盟商', en: 'Franchisee' },
  store: { zh: '门店', en: 'Store' },
  staff: { zh: '销售员', en: 'Seller' },
  card_product: { zh: '卡产品', en: 'Card product' },
} satisfies Texts<ReportGrouping>

export const pauseReasonTerms = {
  by_hand: { zh: '已暂停', en: 'Paused' },
  post_ended: { zh: '已暂停：设定时的岗位不再有效', en: 'Paused: the post it was set up in no longer holds' },
} satisfies Texts<PauseReason>

/** Where a row stands for no place or person. nobody: customer files that no one developed. unseen: out of the reader's sight. */
export const reportRowTerms = {
  nobody: { zh: '未归属销售员', en: 'No seller' },
  unseen: { zh: '不在可见范围', en: 'Out of sight' },
  total: { zh: '合计', en: 'Total' },
} satisfies Texts<'nobody' | 'unseen' | 'total'>

/** Columns of a report, as files and mails head them. */
export const reportColumnTerms = {
  under: { zh: '所属', en: 'Belongs to' },
  salesAmount: { zh: '销售额', en: 'Sales amount' },
  share: { zh: '占比', en: 'Share' },
  previousAmount: { zh: '上期销售额', en: 'Sales amount before' },
  cardsSold: { zh: '售卡数', en: 'Cards sold' },
  average: { zh: '平均每张', en: 'Average per card' },
  principal: { zh: '本金', en: 'Principal' },
  bonus: { zh: '赠送金额', en: 'Bonus' },
  newCustomers: { zh: '新客户', en: 'New customers' },
  voidedSales: { zh: '作废笔数', en: 'Voided sales' },
  voidedAmount: { zh: '作废金额', en: 'Voided amount' },
} satisfies Record<string, Text>
