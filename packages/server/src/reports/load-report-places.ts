import type { Reading, Writing } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { ReportOf } from './report-look.ts'

const byName = { select: { name: true }, orderBy: { nameKey: 'asc' } } as const

/** Names of the places that a report is of: the one that was chosen, else the caller's own; none for the whole chain. */
export async function loadReportPlaces(
  db: Reading | Writing,
  { scope, franchiseeIds, storeIds }: Pick<Actor, 'scope' | 'franchiseeIds' | 'storeIds'>,
  { franchiseeId, storeId }: Pick<ReportOf, 'franchiseeId' | 'storeId'>,
): Promise<string[]> {
  if (scope === 'chain' && !franchiseeId && !storeId) return []
  const atStores = storeId !== null || scope === 'store' || scope === 'person'
  const ids = storeId ? [storeId] : franchiseeId && !atStores ? [franchiseeId] : atStores ? storeIds : franchiseeIds
  const where = { id: { in: [...ids] } }
  const found = atStores
    ? await db.store.findMany({ where, ...byName })
    : await db.franchisee.findMany({ where, ...byName })
  return found.map(({ name }) => name)
}
