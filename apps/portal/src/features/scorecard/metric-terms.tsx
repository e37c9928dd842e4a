'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { CurveDrawing } from './curve-drawing.tsx'
import { useCardWords } from './use-card-words.ts'

type Metric = ScorecardVersionFragment['metrics'][number]

/** What counts how much, and what an attainment of it earns: drawn, and in words. */
export function MetricTerms({ metrics }: { metrics: readonly Metric[] }) {
  const t = useTranslations('scorecard')
  const { name } = useMetricWords()
  const words = useCardWords()
  return (
    <ul className="grid divide-y divide-line">
      {metrics.map((metric) => (
        <li key={metric.metricId} className="flex items-center justify-between gap-3 py-2">
          <div className="min-w-0">
            <p className="flex flex-wrap gap-x-3">
              <span>{name(metric.metricId)}</span>
              <span className="font-strong tabular">{t('weight', { weight: metric.weight })}</span>
            </p>
            <p className="text-small text-soft tabular">{words.earning(metric)}</p>
          </div>
          <CurveDrawing metric={metric} />
        </li>
      ))}
    </ul>
  )
}
