import type { AttainmentLine } from './attainment.ts'

export const attainmentSorts = ['name', 'month', 'target', 'effective', 'actual', 'attainment'] as const
export type AttainmentSort = (typeof attainmentSorts)[number]
export type AttainmentOrder = { readonly field: AttainmentSort; readonly direction: 'asc' | 'desc' }

type Sortable = AttainmentLine & { readonly nameKey: string }

/** What tells lines apart. */
export const attainmentKey = ({ month, franchiseeId, storeId, staffId }: AttainmentLine): string =>
  [month, franchiseeId, storeId, staffId].map((part) => part ?? '').join('/')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Lines without the figure stand last in either direction; among equals the latest month, then the name decides. */
export function sortAttainment<Line extends Sortable>(
  lines: readonly Line[],
  { field, direction }: AttainmentOrder,
): Line[] {
  const sign = direction === 'asc' ? 1 : -1
  const usual = (a: Line, b: Line) =>
    compare(b.month, a.month) || compare(a.nameKey, b.nameKey) || compare(attainmentKey(a), attainmentKey(b))
  return lines.toSorted((a, b) => {
    if (field === 'name') return sign * compare(a.nameKey, b.nameKey) || usual(a, b)
    if (field === 'month') return sign * compare(a.month, b.month) || usual(a, b)
    const [left, right] = [a[field], b[field]]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || usual(a, b)
    return sign * (left - right) || usual(a, b)
  })
}
