'use client'

import { metrics } from '@hubcap/rules/quotas/metric'
import { useTranslations } from 'next-intl'
import { useFormState, useWatch } from 'react-hook-form'
import { cx } from '@/patterns/cx.ts'
import type { ScorecardValues } from './scorecard-form.tsx'

/** The sum while one types: it has to be 100. */
export function WeightSum() {
  const t = useTranslations('scorecard.form')
  const weights = useWatch<ScorecardValues, 'weights'>({ name: 'weights' })
  const { errors } = useFormState<ScorecardValues>()
  const sum = metrics.reduce((total, metric) => total + (Number(weights[metric]) || 0), 0)
  const isWhole = sum === 100
  const said = isWhole ? null : (errors.weights as { message?: string } | undefined)?.message
  return (
    <p aria-live="polite" className={cx('text-small tabular', isWhole ? 'text-good' : 'text-bad')}>
      {isWhole ? t('sum_whole') : (said ?? t(sum < 100 ? 'sum_short' : 'sum_over', { sum, by: Math.abs(100 - sum) }))}
    </p>
  )
}
