'use client'

import { isMoney, type Metric } from '@hubcap/rules/quotas/metric'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import type { SideLine } from './sides.tsx'

type Side = {
  readonly target: number | null
  readonly effective: number | null
  readonly actual: number
  readonly isUncarried?: true
}

/** The target, what was really to be reached of it, and what was. */
export function useQuotaLines(): (before: unknown, after: unknown, metric: Metric) => SideLine[] {
  const t = useTranslations('simulations.details')
  const { money, count } = useFormat()
  return (before, after, metric) => {
    const [held, tried] = [before, after] as [Side, Side]
    const figure = (value: number | null) => (value === null ? null : isMoney(metric) ? money(value) : count(value))
    const line = (key: 'target' | 'effective' | 'actual') => ({
      ...{ key, label: t(key) },
      ...{ before: figure(held[key]), after: figure(tried[key]) },
    })
    const isProrated = [held, tried].some(({ target, effective }) => target !== effective)
    return [line('target'), ...(isProrated ? [line('effective')] : []), line('actual')]
  }
}
