import type { ClearingRhythm } from '@hubcap/rules/clearing/clearing-period'
import type { ClearingLineStatus, ClearingRunAction, ClearingRunStatus } from '@hubcap/rules/clearing/clearing-run'
import type { RoyaltyBasis } from '@hubcap/rules/clearing/royalty'
import type { RoyaltyPart } from '@hubcap/rules/clearing/royalty-group'
import type { Texts } from '../text.ts'

export const clearingRhythmTerms = {
  weekly: { zh: '每周', en: 'Weekly' },
  monthly: { zh: '每月', en: 'Monthly' },
} satisfies Texts<ClearingRhythm>

export const clearingRunStatusTerms = {
  drafted: { zh: '草稿', en: 'Draft' },
  reviewed: { zh: '已复核', en: 'Reviewed' },
  approved: { zh: '已批准', en: 'Approved' },
  locked: { zh: '已锁定', en: 'Locked' },
  discarded: { zh: '已弃用', en: 'Discarded' },
} satisfies Texts<ClearingRunStatus>

export const clearingRunActionTerms = {
  redraft: { zh: '重新生成', en: 'Draft again' },
  review: { zh: '复核', en: 'Review' },
  contest: { zh: '提出异议', en: 'Contest' },
  answer: { zh: '答复异议', en: 'Answer' },
  approve: { zh: '批准', en: 'Approve' },
  lock: { zh: '锁定', en: 'Lock' },
  discard: { zh: '弃用', en: 'Discard' },
} satisfies Texts<ClearingRunAction>

export const clearingLineStatusTerms = {
  uncontested: { zh: '无异议', en: 'Not contested' },
  contested: { zh: '有异议', en: 'Contested' },
  upheld: { zh: '维持', en: 'Upheld' },
  corrected: { zh: '已更正', en: 'Corrected' },
} satisfies Texts<ClearingLineStatus>

export const royaltyPartTerms = {
  stored_value: { zh: '储值卡', en: 'Stored value' },
  count: { zh: '次卡', en: 'Count cards' },
  period: { zh: '期限卡', en: 'Period cards' },
  without_card: { zh: '无卡消费', en: 'Without a card' },
  minimum: { zh: '保底补足', en: 'Up to the minimum' },
} satisfies Texts<RoyaltyPart>

export const royaltyBasisTerms = {
  on_sale: { zh: '按售卡计', en: 'On sale' },
  on_use: { zh: '按消费计', en: 'On use' },
} satisfies Texts<RoyaltyBasis>
