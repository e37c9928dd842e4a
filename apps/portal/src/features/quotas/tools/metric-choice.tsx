'use client'

import { type Metric, metrics } from '@hubcap/rules/quotas/metric'
import { metricTerms } from '@hubcap/words/terms/quotas'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Segmented } from '@/patterns/segmented.tsx'

/** One metric at a time. */
export function MetricChoice({ metric }: { metric: Metric }) {
  const t = useTranslations('quotas.tools')
  const { term } = useTerms()
  const change = useAddressChange()
  return (
    <Segmented
      label={t('metric')}
      name="metric"
      value={metric}
      choices={metrics.map((value) => ({ value, label: term(metricTerms, value) }))}
      onChange={(value) => change({ metric: value === metrics[0] ? null : value })}
    />
  )
}
