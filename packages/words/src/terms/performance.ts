import type { Evaluator } from '@hubcap/rules/performance/mark-points'
import type { ObjectionOutcome } from '@hubcap/rules/performance/period/answer-objection.input'
import type { ScorePeriodStatus } from '@hubcap/rules/performance/period/score-period'
import type { RankSort } from '@hubcap/rules/performance/rank'
import type { Texts } from '../text.ts'

/** Among whom somebody is ranked. */
export const rankSortTerms = {
  store: { zh: '本店', en: 'In the store' },
  franchisee: { zh: '本加盟商', en: 'In the franchise' },
  chain: { zh: '全连锁', en: 'In the chain' },
} satisfies Texts<RankSort>

export const scorePeriodStatusTerms = {
  draft: { zh: '草稿', en: 'Draft' },
  review: { zh: '复核', en: 'Review' },
  closed: { zh: '定稿', en: 'Closed' },
  signed: { zh: '总部签认', en: 'Signed' },
} satisfies Texts<ScorePeriodStatus>

export const objectionOutcomeTerms = {
  stands: { zh: '维持原分', en: 'Stands as it is' },
  changed: { zh: '调整得分', en: 'Changed' },
} satisfies Texts<ObjectionOutcome>

export const evaluatorTerms = {
  self: { zh: '自评', en: 'Own mark' },
  manager: { zh: '上级评分', en: 'Manager’s mark' },
} satisfies Texts<Evaluator>
