import type { QuotaUnit } from '@hubcap/rules/quotas/quota-metric'
import { moneyText } from '@hubcap/rules/sales/money-format'

/** A target as one types it and as a spreadsheet takes it: no separators, cents only where there are some. */
export function writeTarget(target: number | null, unit: QuotaUnit, currency: string): string {
  if (target === null) return ''
  return unit === 'money' ? moneyText(target, currency).replace(/\.0+$/, '') : String(target)
}
