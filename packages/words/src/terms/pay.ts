import type { TierBase, Tiering } from '@hubcap/rules/pay/commission-rule'
import type { IncentiveItemStatus, IncentiveKind, IncentiveStatus, IncentiveStep } from '@hubcap/rules/pay/incentive'
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

export const incentiveKindTerms = {
  reward: { zh: '奖励', en: 'Reward' },
  penalty: { zh: '处罚', en: 'Penalty' },
} satisfies Texts<IncentiveKind>

export const incentiveItemStatusTerms = {
  active: { zh: '使用中', en: 'In use' },
  retired: { zh: '已停用', en: 'Retired' },
} satisfies Texts<IncentiveItemStatus>

export const incentiveStatusTerms = {
  proposed: { zh: '待审批', en: 'Proposed' },
  approved: { zh: '已批准', en: 'Approved' },
  rejected: { zh: '已驳回', en: 'Rejected' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} satisfies Texts<IncentiveStatus>

export const incentiveStepTerms = {
  approve: { zh: '批准', en: 'Approve' },
  reject: { zh: '驳回', en: 'Reject' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
} satisfies Texts<IncentiveStep>
