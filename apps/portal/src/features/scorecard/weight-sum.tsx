'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useFormState, useWatch } from 'react-hook-form'
import { cx } from '@/patterns/cx.ts'
import type { ScorecardValues } from './scorecard-form.tsx'

/** The sum while one types: it has to be 100. Whoever saves another is led back to it. */
export function WeightSum() {
  const t = useTranslations('scorecard.form')
  const line = useRef<HTMLParagraphElement>(null)
  const [metrics, items] = useWatch<ScorecardValues, ['metrics', 'items']>({ name: ['metrics', 'items'] })
  const { errors, submitCount } = useFormState<ScorecardValues>()
  const sum = [...metrics, ...items].reduce((total, { weight }) => total + (Number(weight) || 0), 0)
  const isWhole = sum === 100
  const isRefused = !isWhole && errors.metrics !== undefined
  useEffect(() => {
    if (isRefused && submitCount > 0) line.current?.scrollIntoView({ block: 'center' })
  }, [isRefused, submitCount])
  return (
    <p
      ref={line}
      role={isRefused ? 'alert' : undefined}
      aria-live="polite"
      className={cx('text-small tabular', isWhole ? 'text-good' : 'text-bad')}
    >
      {isWhole ? t('sum_whole') : t(sum < 100 ? 'sum_short' : 'sum_over', { sum, by: Math.abs(100 - sum) })}
    </p>
  )
}
