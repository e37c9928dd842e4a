import type { ScoreRowFragment } from '@generated/graphql.ts'
import { createSerializer, parseAsInteger, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { daysOf, type MonthsNow } from '@/lib/address/month.ts'
import { creditsPath } from '@/lib/credits/credits-path.ts'

const serialize = createSerializer({
  ...frameAddress,
  staff: parseAsString,
  status: parseAsString,
  year: parseAsInteger,
  metric: parseAsString,
})

type Place = Pick<ScoreRowFragment, 'level' | 'franchiseeId' | 'storeId' | 'staffId' | 'month'>

/**
 * From each number of a score to the list whose sum it is: the same month, the same place, the same person. A score that is
 * closed doesn't follow what came later: neither do its lists. known: up to when it knew; null: it follows.
 */
export function scoreLinks(
  { level, franchiseeId, storeId, staffId, month }: Place,
  now: MonthsNow,
  known: string | null,
) {
  const place =
    level === 'franchisee' || !storeId
      ? ({ kind: 'franchisee', id: franchiseeId } as const)
      : ({ kind: 'store', id: storeId } as const)
  const of = { place, month: month.slice(0, 7), staff: level === 'staff' ? staffId : null }
  const where = { franchisee: franchiseeId, store: level === 'franchisee' ? null : storeId, staff: of.staff }
  return {
    voided: serialize('/sales', { ...of, status: 'voided' }),
    actual: (metric: string) => creditsPath({ metric, month: of.month, ...daysOf(of.month, now), ...where, known }),
    target: (metric: string) => serialize('/quotas', { place, year: Number(month.slice(0, 4)), metric }),
  }
}
