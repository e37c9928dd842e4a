import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import { type Metric, metrics } from '@hubcap/rules/quotas/metric'

/** The measures that daily totals hold; of a metric that counts one of them otherwise, null. */
export const heldByTotals = ({ measure, group, creditee }: MetricDefinition): Metric | null =>
  group === null && creditee === 'seller' ? (metrics.find((one) => one === measure) ?? null) : null
