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
