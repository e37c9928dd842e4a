'use client'

import { isMoney, type Metric } from '@hubcap/rules/quotas/metric'
import { useCallback } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'

/** How a figure of a metric is written; nothing is a dash. */
export function useFigure(): (metric: Metric, value: number | null) => string {
  const { money, count } = useFormat()
  return useCallback(
    (metric, value) => (value === null ? '—' : isMoney(metric) ? money(value) : count(value)),
    [money, count],
  )
}
