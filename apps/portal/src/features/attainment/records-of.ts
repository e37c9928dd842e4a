import type { AttainmentLineFragment } from '@generated/graphql.ts'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { createSerializer, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'

const serialize = createSerializer({ ...frameAddress, staff: parseAsString, status: parseAsString })

type Line = Pick<AttainmentLineFragment, 'month' | 'franchiseeId' | 'storeId' | 'staffId'>

/** The list behind a figure. Of a person it is everything of theirs: as organised now it may lie in several stores. */
export function recordsOf(metric: Metric, { month, franchiseeId, storeId, staffId }: Line): string {
  const store: ChosenPlace | null = storeId && !staffId ? { kind: 'store', id: storeId } : null
  const franchisee: ChosenPlace | null = franchiseeId && !staffId ? { kind: 'franchisee', id: franchiseeId } : null
  const of = { place: store ?? franchisee, month: month.slice(0, 7), staff: staffId }
  return metric === 'new_customers'
    ? serialize('/customers/files', of)
    : serialize('/sales', { ...of, status: 'recorded' })
}
