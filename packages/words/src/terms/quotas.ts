import type { Holiday } from '@hubcap/rules/quotas/calendar/calendar-year'
import type { Coverage } from '@hubcap/rules/quotas/calendar/working-calendar'
import type { Metric } from '@hubcap/rules/quotas/metric'
import type { QuotaLevel } from '@hubcap/rules/quotas/quota-level'
import type { Texts } from '../text.ts'

export const metricTerms = {
  sales_amount: { zh: '销售额', en: 'Sales amount' },
  cards_sold: { zh: '售卡数', en: 'Cards sold' },
  new_customers: { zh: '新客户数', en: 'New customers' },
} satisfies Texts<Metric>

export const quotaLevelTerms = {
  chain: { zh: '连锁品牌', en: 'Chain' },
  franchisee: { zh: '加盟商', en: 'Franchisee' },
  store: { zh: '门店', en: 'Store' },
  staff: { zh: '员工', en: 'Staff' },
} satisfies Texts<QuotaLevel>

export const coverageTerms = {
  calendar: { zh: '按国家放假安排计算工作日', en: 'Working days by the public holiday calendar' },
  weekdays: {
    zh: '尚无放假安排，按周一至周五计算工作日',
    en: 'No holiday calendar yet: working days are Monday to Friday',
  },
  mixed: {
    zh: '部分年份尚无放假安排，这些年份按周一至周五计算工作日',
    en: 'Some years have no holiday calendar yet: there, working days are Monday to Friday',
  },
} satisfies Texts<Coverage>

export const holidayTerms = {
  new_year: { zh: '元旦', en: 'New Year' },
  spring_festival: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming' },
  labour_day: { zh: '劳动节', en: 'Labour Day' },
  dragon_boat: { zh: '端午节', en: 'Dragon Boat Festival' },
  mid_autumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  national_day: { zh: '国庆节', en: 'National Day' },
} satisfies Texts<Holiday>
