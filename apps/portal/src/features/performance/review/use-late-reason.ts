'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'

/** What came in late, in words that an adjustment may begin with; empty: nothing did. */
export function useLateReason(late: ScoreDetailFragment['late']): string {
  const t = useTranslations('performance.late')
  const { month } = useFormat()
  const { name, figure } = useMetricWords()
  return late
    .map(({ month: closed, metric, before, after }) =>
      t('reason', {
        ...{ month: month(closed.slice(0, 7)), metric: name(metric) },
        ...{ before: figure(metric, before), after: figure(metric, after) },
      }),
    )
    .join('\n')
}
