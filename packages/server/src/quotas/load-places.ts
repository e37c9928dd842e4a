import type { Context } from '../graphql/context.ts'
import type { GridPlace } from './grid-place.ts'
import { alwaysOpen, type GridRow, rowKeyOf } from './grid-row.ts'
import type { Figure } from './load-figures.ts'
import { loadPeople } from './load-people.ts'

const byName = [{ nameKey: 'asc' as const }, { id: 'asc' as const }]
const nowhere = { franchiseeId: null, storeId: null, staffId: null, storeName: null, isOpenIn: alwaysOpen }

type Kept = (row: GridRow) => boolean

async function franchisees({ database }: Context, { franchiseeId }: GridPlace, isKept: Kept): Promise<GridRow[]> {
  const where = { id: franchiseeId ?? undefined }
  const rows = await database.client.franchisee.findMany({ where, orderBy: byName })
  return rows.flatMap(({ id, name, status }) => {
    const row = { ...nowhere, level: 'franchisee' as const, franchiseeId: id, name }
    return status !== 'ended' || isKept(row) ? [row] : []
  })
}

async function stores({ database }: Context, place: GridPlace, isKept: Kept): Promise<GridRow[]> {
  const where = { franchiseeId: place.franchiseeId ?? undefined, id: place.storeId ?? undefined }
  const rows = await database.client.store.findMany({ where, orderBy: byName })
  return rows.flatMap(({ id, franchiseeId, name, status }) => {
    const row = { ...nowhere, level: 'store' as const, franchiseeId, storeId: id, name }
    return status !== 'closed' || isKept(row) ? [row] : []
  })
}

/** The rows of a grid, by name. Places that are closed for good are among them where there are figures of theirs. */
export function loadRows(
  context: Context,
  place: GridPlace,
  figures: readonly Figure[],
  months: readonly string[],
): Promise<GridRow[]> {
  const figured = new Set(figures.map(rowKeyOf))
  const isKept = (row: GridRow) => figured.has(rowKeyOf(row))
  if (place.level === 'franchisee') return franchisees(context, place, isKept)
  return place.level === 'store' ? stores(context, place, isKept) : loadPeople(context, place, figures, months)
}

/** What a grid's rows add up to; null where they add up to nothing that the viewer may see. */
export async function loadParent(context: Context, { parent, ...place }: GridPlace): Promise<GridRow | null> {
  if (parent === 'chain') return { ...nowhere, level: parent, name: context.signedIn?.chain.name ?? '' }
  if (parent !== 'franchisee' && parent !== 'store') return null
  const load = parent === 'store' ? stores : franchisees
  const [row] = await load(context, { ...place, parent, level: parent }, () => true)
  return row ?? null
}
