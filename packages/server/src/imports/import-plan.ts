import type { Reading } from '@hubcap/database/door/database'
import { guessMapping } from '@hubcap/rules/imports/guess-mapping'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { ImportDefaults, ImportMapping } from '@hubcap/rules/imports/import-mapping'
import { rememberedMapping } from './remembered-mapping.ts'
import type { ImportPlan } from './row-check.ts'

type Stored = { kind: string; columns: unknown; mapping: unknown; defaults: unknown }

/** How an import's columns are to be read, as it was decided when they were last checked. */
export const storedPlan = ({ kind, columns, mapping, defaults }: Stored): ImportPlan => ({
  kind: kind as ImportKind,
  headings: columns as string[],
  mapping: mapping as ImportMapping,
  defaults: defaults as ImportDefaults,
})

/**
 * The same for the file's headings; the first time, before anybody mapped them, as they were read when such a file last
 * came in, else as they suggest themselves. What was said for this import goes before what was said then.
 */
export async function planFor(db: Reading, stored: Stored, headings: readonly string[]): Promise<ImportPlan> {
  const plan = storedPlan(stored)
  if (plan.headings.length > 0) return { ...plan, headings }
  const remembered = await rememberedMapping(db, plan.kind, headings)
  if (!remembered) return { ...plan, headings, mapping: guessMapping(plan.kind, headings) }
  return { ...plan, headings, mapping: remembered.mapping, defaults: { ...remembered.defaults, ...plan.defaults } }
}
