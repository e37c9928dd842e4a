import { notFound, Refused } from './refused.ts'

/**
 * revision: what was on the screen; null where any will do
 * @throws Refused access.not_found where the caller sees no such row, write.stale where it changed since it was shown
 */
export function requireFresh<Row extends { revision: number }>(row: Row | null, revision: number | null): Row {
  if (!row) throw notFound()
  if (revision !== null && row.revision !== revision) throw new Refused('write.stale')
  return row
}

/** The conditional update found no row: somebody was faster between our reading and our writing. */
export function requireUpdated({ count }: { count: number }): void {
  if (count === 0) throw new Refused('write.stale')
}
