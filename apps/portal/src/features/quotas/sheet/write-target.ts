import { isMoney, type Metric } from '@hubcap/rules/quotas/metric'
import { moneyText } from '@hubcap/rules/sales/money-format'

/** A target as one types it and as a spreadsheet takes it: no separators, cents only where there are some. */
export function writeTarget(target: number | null, metric: Metric, currency: string): string {
  if (target === null) return ''
  return isMoney(metric) ? moneyText(target, currency).replace(/\.0+$/, '') : String(target)
}
