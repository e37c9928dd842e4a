import type { Reading, Writing } from '@hubcap/database/door/database'
import type { MetricStatus } from '@hubcap/rules/credits/metric.input'
import { type MetricDefinition, ownMetrics } from '@hubcap/rules/credits/metric-definition'
import { type QuotaUnit, quotaUnitOf } from '@hubcap/rules/quotas/quota-metric'
import { metricOf } from '../credits/load-metrics.ts'

/** What a quota can be about. */
export type QuotaMetric = MetricDefinition & { readonly unit: QuotaUnit; readonly status: MetricStatus }

const inUnit = (metric: MetricDefinition, status: MetricStatus): QuotaMetric[] => {
  const unit = quotaUnitOf(metric.measure)
  return unit === null ? [] : [{ ...metric, unit, status }]
}

/** By id: the measures, and the chain's own with those that are retired. Ratios are none of them. */
export async function loadQuotaMetrics(db: Reading | Writing): Promise<ReadonlyMap<string, QuotaMetric>> {
  const rows = await db.metric.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  const all = [
    ...ownMetrics.flatMap((metric) => inUnit(metric, 'active')),
    ...rows.flatMap((row) => inUnit(metricOf(row), row.status as MetricStatus)),
  ]
  return new Map(all.map((metric) => [metric.id, metric]))
}
