import type { performanceRefusals } from '@hubcap/rules/performance/refusals'
import type { Texts } from '../text.ts'

export const performanceTexts = {
  'scorecard.month_over': {
    zh: '已结束的月份沿用当时的评分方案。请选择{month}或之后的月份。',
    en: 'Months that are over keep their scorecard. Choose {month} or a later month.',
  },
} satisfies Texts<keyof typeof performanceRefusals>
