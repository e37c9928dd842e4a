'use client'

import type { Measure } from '@hubcap/rules/credits/measure'
import { type QuotaUnit, unitOfCode } from '@hubcap/rules/quotas/quota-metric'
import { measureTerms } from '@hubcap/words/terms/credits'
import { useMemo } from 'react'
import { useFormat } from '../format/use-format.ts'
import { useMetrics } from '../metrics/metrics-provider.tsx'
import { useTerms } from './use-terms.ts'

const isMeasure = (metricId: string): metricId is Measure => metricId in measureTerms

/** Metrics as people read them: their names, and their figures in the unit of each. */
export function useMetricWords() {
  const { money, count } = useFormat()
  const { term } = useTerms()
  const metrics = useMetrics()
  return useMemo(() => {
    const known = new Map(metrics.map((one) => [one.id, one]))
    /** Minor units of money or a count; a ratio, of which nobody has a quota, is like a count. */
    const unit = (metricId: string): QuotaUnit =>
      unitOfCode(metricId) ?? (known.get(metricId)?.unit === 'money' ? 'money' : 'count')
    return {
      unit,
      name: (metricId: string) =>
        isMeasure(metricId) ? term(measureTerms, metricId) : (known.get(metricId)?.name ?? metricId),
      /** Nothing is a dash. */
      figure: (metricId: string, value: number | null) => {
        if (value === null) return '—'
        return unit(metricId) === 'money' ? money(value) : count(value)
      },
    }
  }, [money, count, term, metrics])
}
