'use client'

import { useMemo } from 'react'
import { useMetricWords } from '../words/use-metric-words.ts'
import { useMetrics } from './metrics-provider.tsx'

export type MetricOption = { readonly value: string; readonly label: string }
export type MetricOptions = { readonly measures: readonly MetricOption[]; readonly own: readonly MetricOption[] }

/** What a quota can be about: every measure but ratios, and the chain's own. kept: offered though it is retired */
export function useQuotaMetrics(kept: string | null = null): MetricOptions {
  const metrics = useMetrics()
  const { name } = useMetricWords()
  return useMemo(() => {
    const offered = metrics.filter(({ id, unit, status }) => unit !== 'ratio' && (status === 'active' || id === kept))
    const options = (some: typeof offered) => some.map(({ id }) => ({ value: id, label: name(id) }))
    return {
      measures: options(offered.filter((one) => one.name === null)),
      own: options(offered.filter((one) => one.name !== null)),
    }
  }, [metrics, name, kept])
}
