import type { PerformanceScoreFilter } from '@generated/graphql.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'
import type { Viewer } from '@/lib/session/viewer.ts'

type Whose = Pick<Viewer, 'scope' | 'franchiseeIds' | 'storeIds'>

const only = (ids: readonly string[]) => (ids.length === 1 ? [...ids] : [])

/** The own score: a rep's, that of the one place that is looked at, or none where that is several. month: its first day. */
export function scoresFilter(viewer: Whose, place: ChosenPlace | null, month: string): PerformanceScoreFilter {
  if (viewer.scope === 'person') return { month, level: 'staff' }
  if (place?.kind === 'store') return { month, level: 'store', storeIds: [place.id] }
  if (viewer.scope === 'store') return { month, level: 'store', storeIds: only(viewer.storeIds) }
  const franchiseeIds = place?.kind === 'franchisee' ? [place.id] : only(viewer.franchiseeIds)
  return { month, level: 'franchisee', franchiseeIds }
}
