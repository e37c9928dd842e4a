'use client'

import { useCallback } from 'react'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'

/** How a figure of a metric is written; nothing is a dash. */
export function useFigure(): (metric: string, value: number | null) => string {
  const { figure } = useMetricWords()
  return useCallback((metric, value) => (value === null ? '—' : figure(metric, value)), [figure])
}
