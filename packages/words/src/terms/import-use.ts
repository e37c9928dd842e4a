import type { ImportUse } from '@hubcap/rules/imports/import-use'
import type { Texts } from '../text.ts'

/** What stands in the way of undoing an import, with how many of it there are. */
export const importUseTerms = {
  stores: { zh: '{count} 家门店', en: '{count, plural, one {# store} other {# stores}}' },
  staff: { zh: '{count} 名员工', en: '{count, plural, one {# member of staff} other {# members of staff}}' },
  subordinates: {
    zh: '{count} 名下属员工',
    en: '{count, plural, one {# person who reports to them} other {# people who report to them}}',
  },
  contracts: {
    zh: '{count} 份加盟合同',
    en: '{count, plural, one {# franchise contract} other {# franchise contracts}}',
  },
  pay_runs: {
    zh: '{count} 条工资记录',
    en: '{count, plural, one {# record of pay} other {# records of pay}}',
  },
  incentives: {
    zh: '{count} 笔奖惩',
    en: '{count, plural, one {# reward or penalty} other {# rewards and penalties}}',
  },
  commission_plans: {
    zh: '{count} 份指定的提成方案',
    en: '{count, plural, one {# commission plan given} other {# commission plans given}}',
  },
  scorecards: {
    zh: '{count} 项指定的评分方案',
    en: '{count, plural, one {# scorecard given} other {# scorecards given}}',
  },
  royalty_terms: {
    zh: '{count} 份特许权使用费条款',
    en: '{count, plural, one {# set of royalty terms} other {# sets of royalty terms}}',
  },
  postings: { zh: '{count} 次调动', en: '{count, plural, one {# move} other {# moves}}' },
  sales_plans: { zh: '{count} 份销售计划', en: '{count, plural, one {# sales plan} other {# sales plans}}' },
  leaves: { zh: '{count} 条请假', en: '{count, plural, one {# leave} other {# leaves}}' },
  pay: { zh: '{count} 条底薪记录', en: '{count, plural, one {# base wage} other {# base wages}}' },
  till_sales: { zh: '{count} 张收银单', en: '{count, plural, one {# receipt} other {# receipts}}' },
  vehicles: { zh: '{count} 辆车', en: '{count, plural, one {# vehicle} other {# vehicles}}' },
  service_prices: { zh: '{count} 个服务价格', en: '{count, plural, one {# service price} other {# service prices}}' },
  card_sales: { zh: '{count} 笔售卡', en: '{count, plural, one {# card sale} other {# card sales}}' },
  cards: { zh: '{count} 张卡', en: '{count, plural, one {# card} other {# cards}}' },
  movements: {
    zh: '{count} 笔账务记录',
    en: '{count, plural, one {# movement in the books} other {# movements in the books}}',
  },
  numbers: {
    zh: '{count} 段领用的号码',
    en: '{count, plural, one {# stretch of numbers} other {# stretches of numbers}}',
  },
  number_movements: {
    zh: '{count} 笔号码流转',
    en: '{count, plural, one {# movement of numbers} other {# movements of numbers}}',
  },
  departures: {
    zh: '{count} 份退出决定',
    en: '{count, plural, one {# decision to leave} other {# decisions to leave}}',
  },
  invoices: { zh: '{count} 张发票', en: '{count, plural, one {# invoice} other {# invoices}}' },
  leads: { zh: '{count} 条线索', en: '{count, plural, one {# lead} other {# leads}}' },
  lead_touches: {
    zh: '{count} 次线索跟进',
    en: '{count, plural, one {# touch of a lead} other {# touches of leads}}',
  },
  day_closes: { zh: '{count} 份日结', en: '{count, plural, one {# day close} other {# day closes}}' },
  points: { zh: '{count} 个积分账户', en: '{count, plural, one {# points account} other {# points accounts}}' },
  customer_files: { zh: '{count} 份客户档案', en: '{count, plural, one {# customer file} other {# customer files}}' },
  later_sales: {
    zh: '同一批客户的 {count} 笔其他售卡',
    en: '{count, plural, one {# other sale to these customers} other {# other sales to these customers}}',
  },
  credit_shares: {
    zh: '{count} 份业绩份额',
    en: '{count, plural, one {# share of a credit} other {# shares of credits}}',
  },
  quotas: { zh: '{count} 项销售指标', en: '{count, plural, one {# quota} other {# quotas}}' },
  scores: { zh: '{count} 条绩效得分', en: '{count, plural, one {# score} other {# scores}}' },
  score_reviews: {
    zh: '{count} 条绩效异议、调整或签认',
    en: '{count, plural, one {# objection, adjustment or signature of a score} other {# objections, adjustments or signatures of scores}}',
  },
  posts: { zh: '{count} 个账号岗位', en: '{count, plural, one {# account’s post} other {# posts of accounts}}' },
  invitations: { zh: '{count} 份邀请', en: '{count, plural, one {# invitation} other {# invitations}}' },
  report_schedules: {
    zh: '{count} 份定时报表',
    en: '{count, plural, one {# scheduled report} other {# scheduled reports}}',
  },
  continued_stores: {
    zh: '{count} 家接续的门店',
    en: '{count, plural, one {# store that continues one} other {# stores that continue them}}',
  },
  edited: { zh: '{count} 条导入后的修改', en: '{count, plural, one {# row edited since} other {# rows edited since}}' },
  voided: {
    zh: '{count} 笔已作废的售卡',
    en: '{count, plural, one {# sale voided since} other {# sales voided since}}',
  },
  changed_quotas: {
    zh: '{count} 项后来又改过的指标',
    en: '{count, plural, one {# quota changed again since} other {# quotas changed again since}}',
  },
  signed: {
    zh: '{count} 项已签认的期初余额',
    en: '{count, plural, one {# opening balance that is signed} other {# opening balances that are signed}}',
  },
  custodies: {
    zh: '{count} 条预收资金存管记录',
    en: '{count, plural, one {# record of prepayment custody} other {# records of prepayment custody}}',
  },
} satisfies Texts<ImportUse>
