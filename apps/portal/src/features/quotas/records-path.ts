import type { Metric } from '@hubcap/rules/quotas/metric'
import { createSerializer, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'
import type { SheetRow } from './sheet/sheet.ts'

const serialize = createSerializer({ ...frameAddress, staff: parseAsString, status: parseAsString })

function placeOf({ franchiseeId, storeId }: SheetRow): ChosenPlace | null {
  if (storeId) return { kind: 'store', id: storeId }
  return franchiseeId ? { kind: 'franchisee', id: franchiseeId } : null
}

/** The list behind what a row reached in a month (its first day): sales that count, or files that were opened. */
export function recordsPath(metric: Metric, row: SheetRow, month: string): string {
  const of = { place: placeOf(row), month: month.slice(0, 7), staff: row.staffId }
  return metric === 'new_customers'
    ? serialize('/customers/files', of)
    : serialize('/sales', { ...of, status: 'recorded' })
}
