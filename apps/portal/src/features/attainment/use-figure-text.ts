'use client'

import { useCallback } from 'react'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'

/** How figures of the one metric that is looked at are written. */
export function useFigureText(metric: string): (value: number | null) => string {
  const { figure } = useMetricWords()
  return useCallback((value) => figure(metric, value), [figure, metric])
}
