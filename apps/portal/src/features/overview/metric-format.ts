import { isMoney, type Metric } from '@hubcap/rules/quotas/metric'
import type { Format } from '@/lib/format/make-format.ts'

/** How values of a metric are written: at a glance and to the last digit. */
export const metricFormat = (metric: Metric, { money, roundMoney, count }: Format) =>
  isMoney(metric) ? { short: roundMoney, exact: money } : { short: count, exact: count }
