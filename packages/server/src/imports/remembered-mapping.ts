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
