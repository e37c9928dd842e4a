'use client'

import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { firstMetric } from '@/lib/metrics/metric-parser.ts'
import { MetricSelect } from '@/lib/metrics/metric-select.tsx'
import { useQuotaMetrics } from '@/lib/metrics/use-quota-metrics.ts'

/** One metric at a time. */
export function MetricChoice({ metric }: { metric: string }) {
  const t = useTranslations('quotas.tools')
  const options = useQuotaMetrics(metric)
  const change = useAddressChange()
  return (
    <MetricSelect
      label={t('metric')}
      groups={{ measures: t('measures'), own: t('own') }}
      options={options}
      value={metric}
      onChoose={(value) => change({ metric: value === firstMetric ? null : value })}
    />
  )
}
