import type { CreditEventKind, CreditRecord } from '@hubcap/rules/credits/credit'
import type { Measure } from '@hubcap/rules/credits/measure'
import type { Creditee } from '@hubcap/rules/credits/metric-definition'
import type { Text } from '../text.ts'

/** What a metric that is the measure's own is called. */
export const measureTerms: Readonly<Record<Measure, Text>> = {
  sales_amount: { zh: '销售额', en: 'Sales amount' },
  principal_taken: { zh: '收款本金', en: 'Principal taken' },
  cards_sold: { zh: '售卡数', en: 'Cards sold' },
  recharge_amount: { zh: '充值金额', en: 'Recharge amount' },
  recharges: { zh: '充值笔数', en: 'Recharges' },
  renewals: { zh: '续卡数', en: 'Renewals' },
  new_customers: { zh: '新客户数', en: 'New customers' },
  leads_contacted: { zh: '联系线索数', en: 'Leads contacted' },
  leads_won: { zh: '成交线索数', en: 'Leads won' },
  lead_conversion: { zh: '线索转化率', en: 'Lead conversion' },
  services_done: { zh: '服务次数', en: 'Services done' },
  service_amount: { zh: '服务金额', en: 'Service amount' },
  principal_used: { zh: '消耗本金', en: 'Principal used' },
}

export const crediteeTerms: Readonly<Record<Creditee, Text>> = {
  seller: { zh: '经办人', en: 'Who did it' },
  developer: { zh: '发展人', en: 'Who developed the customer' },
  card_seller: { zh: '售卡人', en: 'Who sold the card' },
}

/** What a credit comes from. */
export const creditRecordTerms: Readonly<Record<CreditRecord, Text>> = {
  card_sale: { zh: '售卡', en: 'Card sale' },
  card_recharge: { zh: '充值', en: 'Recharge' },
  customer_file: { zh: '新客户', en: 'New customer' },
  till_sale_line: { zh: '服务', en: 'Service' },
  card_use: { zh: '扣卡', en: 'Card use' },
  lead: { zh: '线索', en: 'Lead' },
}

export const creditEventTerms: Readonly<Record<CreditEventKind, Text>> = {
  made: { zh: '计入', en: 'Counted' },
  refunded: { zh: '退款', en: 'Refunded' },
  taken_back: { zh: '撤回', en: 'Taken back' },
}
