import type { QuotaLevel } from '@hubcap/rules/quotas/quota-level'
import type { Actor } from '@hubcap/rules/tenancy/actor'

export type GridPlace = {
  readonly franchiseeId: string | null
  readonly storeId: string | null
  /** Of the rows. */
  readonly level: QuotaLevel
  /** Of the place that the rows add up to; null where they have none that the viewer may see. */
  readonly parent: QuotaLevel | null
}

type Viewer = Pick<Actor, 'scope' | 'franchiseeIds' | 'storeIds'>
type Chosen = { readonly franchiseeId: string | null; readonly storeId: string | null }

const only = (ids: readonly string[]) => (ids.length === 1 ? (ids[0] ?? null) : null)

/**
 * Whose quotas a grid shows: what is one level below the chosen place, or below the viewer's own where none is chosen.
 * Owners of several franchisees and managers of several stores begin with those, which add up to nothing of theirs; a rep
 * has own quotas alone.
 */
export function gridPlace({ scope, franchiseeIds, storeIds }: Viewer, chosen: Chosen): GridPlace {
  if (scope === 'person') return { ...chosen, level: 'staff', parent: null }
  const storeId = chosen.storeId ?? (scope === 'store' ? only(storeIds) : null)
  if (storeId) return { franchiseeId: chosen.franchiseeId, storeId, level: 'staff', parent: 'store' }
  if (scope === 'store') return { ...chosen, level: 'store', parent: null }
  const franchiseeId = chosen.franchiseeId ?? (scope === 'franchisee' ? only(franchiseeIds) : null)
  if (franchiseeId) return { franchiseeId, storeId: null, level: 'store', parent: 'franchisee' }
  return { ...chosen, level: 'franchisee', parent: scope === 'chain' ? 'chain' : null }
}
