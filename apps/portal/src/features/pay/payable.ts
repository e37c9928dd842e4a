import type { CommissionPlansQuery } from '@generated/graphql.ts'
import { groupsOf } from '@hubcap/rules/credits/credit-group'
import { unitOf } from '@hubcap/rules/credits/measure'
import type { RateUnit } from '@hubcap/rules/pay/commission-at'

export type PayMetric = CommissionPlansQuery['metrics'][number]

export const metricOf = (metrics: readonly PayMetric[], metricId: string) => metrics.find(({ id }) => id === metricId)

/** Those that commission can be paid by: they add up, and are in use. */
export const payableOf = (metrics: readonly PayMetric[]) =>
  metrics.filter(({ measure, status }) => unitOf(measure) !== 'ratio' && status === 'active')

/** In what a metric is paid: a part of the money, or so much for each. */
export function rateUnitOf(metrics: readonly PayMetric[], metricId: string): RateUnit {
  const metric = metricOf(metrics, metricId)
  return metric && unitOf(metric.measure) === 'count' ? 'count' : 'money'
}

/** What a metric can be narrowed to; one that is narrowed already can't be any further. */
export function groupKindOf(metrics: readonly PayMetric[], metricId: string) {
  const metric = metricOf(metrics, metricId)
  return metric && metric.group === null ? groupsOf(metric.measure) : null
}
