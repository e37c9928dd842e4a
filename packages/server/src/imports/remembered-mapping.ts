import type { Reading } from '@hubcap/database/door/database'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { ImportDefaults, ImportMapping } from '@hubcap/rules/imports/import-mapping'

export type RememberedMapping = { readonly mapping: ImportMapping; readonly defaults: ImportDefaults }

/** How the columns of a file with the same headings were read the last time such a file was brought in; null: never. */
export async function rememberedMapping(
  db: Reading,
  kind: ImportKind,
  headings: readonly string[],
): Promise<RememberedMapping | null> {
  if (headings.length === 0) return null
  const found = await db.import.findFirst({
    where: { kind, columns: { equals: [...headings] }, status: 'done' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { mapping: true, defaults: true },
  })
  return found as RememberedMapping | null
}

type Stored = { readonly kind: string; readonly status: string; readonly columns: unknown; readonly mapping: unknown }

/** Whether a file that is ready to come in is read as the last such file was. Both mappings come from the database, which orders keys. */
export async function isRemembered(db: Reading, { kind, status, columns, mapping }: Stored): Promise<boolean> {
  if (status !== 'ready') return false
  const remembered = await rememberedMapping(db, kind as ImportKind, columns as string[])
  return JSON.stringify(remembered?.mapping) === JSON.stringify(mapping)
}
