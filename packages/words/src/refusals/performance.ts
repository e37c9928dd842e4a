import type { performanceRefusals } from '@hubcap/rules/performance/refusals'
import type { Texts } from '../text.ts'

export const performanceTexts = {
  'scorecard.month_over': {
    zh: '已结束的月份沿用当时的评分方案。请选择{month}或之后的月份。',
    en: 'Months that are over keep their scorecard. Choose {month} or a later month.',
  },
  'scorecard.begins_later': {
    zh: '这个评分方案从{month}起才有内容。请选择{month}或之后的月份。',
    en: 'This scorecard says nothing before {month}. Choose {month} or a later month.',
  },
  'score_period.not_next': {
    zh: '这个月的绩效现在是“{status}”，不能这样做。',
    en: 'This can’t be done while the month’s scores are: {status}.',
  },
  'score_period.not_over': {
    zh: '这个月到 {until} 才结束，之后才能开始复核。',
    en: 'The month isn’t over until {until}. Its review can begin after that.',
  },
  'score_period.nobody': { zh: '这个月没有得分。', en: 'Nobody has a score in this month.' },
  'score_period.unanswered': {
    zh: '还有 {objections} 条异议没有答复，答复后才能定稿。',
    en: '{objections, plural, one {# objection waits} other {# objections wait}} for an answer; then the month can be closed.',
  },
  'score_period.unmarked': {
    zh: '还有 {people} 人的上级评分没有打完，打完后才能定稿。请到“评价打分”页面补齐。',
    en: '{people, plural, one {# person still needs} other {# people still need}} marks from a manager; then the month can be closed. They are given on the page Marks.',
  },
  'score_period.stale': {
    zh: '数据刚有变化，得分正在重新计算，请稍后再试。',
    en: 'Something has just changed and scores are being worked out again. Please try again in a moment.',
  },
  'score_period.fixed': {
    zh: '这个月的绩效已定稿，不能再改。',
    en: 'This month’s scores are closed and don’t change any more.',
  },
  'score_period.not_in_review': { zh: '现在不在复核期。', en: 'This month’s scores aren’t in review.' },
  'score_objection.no_such_line': { zh: '这个得分里没有这一项。', en: 'The score has no such line.' },
  'score_objection.open_already': {
    zh: '这一项已有异议，正在等待答复。',
    en: 'There is an objection to this line already; it waits for an answer.',
  },
  'score_objection.not_yours': { zh: '这条异议由上级答复。', en: 'Those above answer this objection.' },
  'score_objection.answered': { zh: '这条异议已经答复。', en: 'This objection has been answered.' },
  'score_objection.points_missing': { zh: '请填写要加或减的分数。', en: 'Please say by how many points.' },
  'score_adjustment.not_yours': { zh: '这个得分由上级调整。', en: 'Those above adjust this score.' },
  'score_adjustment.no_points': { zh: '没有得分，无法调整。', en: 'There are no points to adjust.' },
  'score_mark.not_yours': {
    zh: '评价由本人和上级打分。',
    en: 'Marks come from whoever is scored and from those above.',
  },
  'score_mark.no_such_item': {
    zh: '评分方案里没有这个评价项，请刷新页面。',
    en: 'The scorecard has no such evaluation item. Please reload the page.',
  },
  'performance_score.not_own': { zh: '只有本人可以这样做。', en: 'Only whoever is scored can do this.' },
  'performance_score.not_closed': { zh: '定稿之后才能签认。', en: 'It can be signed once the month is closed.' },
  'performance_score.signed': { zh: '已经签认过了。', en: 'It has been signed already.' },
} satisfies Texts<keyof typeof performanceRefusals>
