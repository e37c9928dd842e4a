import type { AttainmentLineFragment } from '@generated/graphql.ts'
import { daysOf, type MonthsNow } from '@/lib/address/month.ts'
import { creditsPath } from '@/lib/credits/credits-path.ts'

type Line = Pick<AttainmentLineFragment, 'month' | 'franchiseeId' | 'storeId' | 'staffId'>

/** The records behind a figure. Of a person it is everything of theirs: as organised now it may lie in several stores. */
export function recordsOf(metric: string, { month, franchiseeId, storeId, staffId }: Line, now: MonthsNow): string {
  const place = staffId ? {} : { franchisee: franchiseeId, store: storeId }
  return creditsPath({ metric, month: month.slice(0, 7), ...daysOf(month.slice(0, 7), now), ...place, staff: staffId })
}
