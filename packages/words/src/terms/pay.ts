import type { Measure } from '@hubcap/rules/credits/measure'
import type { TierBase, Tiering } from '@hubcap/rules/pay/commission-rule'
import type { PlanAudience } from '@hubcap/rules/pay/plan-audience'
import type { Texts } from '../text.ts'

export const tieringTerms = {
  progressive: { zh: '超额累进', en: 'Progressive' },
  retroactive: { zh: '全额跳档', en: 'Retroactive' },
} satisfies Texts<Tiering>

export const tierBaseTerms = {
  amount: { zh: '按本人当月业绩', en: 'By own amount in the month' },
  attainment: { zh: '按指标完成率', en: 'By attainment of the quota' },
} satisfies Texts<TierBase>

export const planAudienceTerms = {
  everybody: { zh: '所有人', en: 'Everybody' },
  post: { zh: '某个职务', en: 'Everybody of a post' },
  given: { zh: '指定的加盟商、门店或员工', en: 'Those to whom it is given' },
} satisfies Texts<PlanAudience>

/** What commission can be paid by: every measure that adds up. */
export const payableTerms = {
  sales_amount: { zh: '售卡金额', en: 'Card sales' },
  principal_taken: { zh: '实收本金', en: 'Principal taken' },
  cards_sold: { zh: '售卡张数', en: 'Cards sold' },
  recharge_amount: { zh: '充值金额', en: 'Recharges' },
  recharges: { zh: '充值笔数', en: 'Number of recharges' },
  renewals: { zh: '续卡', en: 'Renewals' },
  new_customers: { zh: '新客户', en: 'New customers' },
  leads_contacted: { zh: '跟进线索', en: 'Leads contacted' },
  leads_won: { zh: '成交线索', en: 'Leads won' },
  services_done: { zh: '服务次数', en: 'Services done' },
  service_amount: { zh: '服务金额', en: 'Services' },
  principal_used: { zh: '耗卡本金', en: 'Principal used' },
} satisfies Texts<Exclude<Measure, 'lead_conversion'>>
