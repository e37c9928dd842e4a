'use client'

import { isMoney, type Metric } from '@hubcap/rules/quotas/metric'
import { metricTerms } from '@hubcap/words/terms/quotas'
import { useMemo } from 'react'
import { useFormat } from '../format/use-format.ts'
import { useTerms } from './use-terms.ts'

const isKnown = (metricId: string): metricId is Metric => metricId in metricTerms

/** Metrics as people read them: their names, and their figures in the unit of each. */
export function useMetricWords() {
  const { money, count } = useFormat()
  const { term } = useTerms()
  return useMemo(
    () => ({
      name: (metricId: string) => (isKnown(metricId) ? term(metricTerms, metricId) : metricId),
      figure: (metricId: string, value: number) =>
        isKnown(metricId) && isMoney(metricId) ? money(value) : count(value),
    }),
    [money, count, term],
  )
}
