'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { CurveDrawing } from './curve-drawing.tsx'
import { percentText } from './units.ts'

type Metric = ScorecardVersionFragment['metrics'][number]

/** What counts how much, and what an attainment of it earns: drawn, and in words. */
export function MetricTerms({ metrics }: { metrics: readonly Metric[] }) {
  const t = useTranslations('scorecard')
  const { name } = useMetricWords()
  return (
    <ul className="grid divide-y divide-line">
      {metrics.map((metric) => (
        <li key={metric.metricId} className="flex items-center justify-between gap-3 py-2">
          <div className="min-w-0">
            <p className="flex flex-wrap gap-x-3">
              <span>{name(metric.metricId)}</span>
              <span className="font-strong tabular">{t('weight', { weight: metric.weight })}</span>
            </p>
            <p className="text-small text-soft tabular">
              <EarningWords metric={metric} />
            </p>
          </div>
          <CurveDrawing metric={metric} />
        </li>
      ))}
    </ul>
  )
}

function EarningWords({ metric: { curve, floor, cap, minimumSample } }: { metric: Metric }) {
  const t = useTranslations('scorecard')
  const points = curve?.map(({ attainment, earned }) => `${percentText(attainment)}→${percentText(earned)}`).join(', ')
  return [
    points ? t('curve_rule', { points }) : t('plain_rule'),
    floor > 0 && t('floor_rule', { floor: percentText(floor) }),
    t('cap_rule', { cap: percentText(cap) }),
    minimumSample > 0 && t('sample_rule', { least: minimumSample }),
  ]
    .filter(Boolean)
    .join(' ')
}
