'use client'

import { useTranslations } from 'next-intl'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import type { SideLine } from './sides.tsx'

type Side = {
  readonly target: number | null
  readonly effective: number | null
  readonly actual: number
  readonly isUncarried?: true
}

/** The target, what was really to be reached of it, and what was. */
export function useQuotaLines(): (before: unknown, after: unknown, metric: string) => SideLine[] {
  const t = useTranslations('simulations.details')
  const words = useMetricWords()
  return (before, after, metric) => {
    const [held, tried] = [before, after] as [Side, Side]
    const figure = (value: number | null) => (value === null ? null : words.figure(metric, value))
    const line = (key: 'target' | 'effective' | 'actual') => ({
      ...{ key, label: t(key) },
      ...{ before: figure(held[key]), after: figure(tried[key]) },
    })
    const isProrated = [held, tried].some(({ target, effective }) => target !== effective)
    return [line('target'), ...(isProrated ? [line('effective')] : []), line('actual')]
  }
}
