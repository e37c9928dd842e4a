import { guessMapping } from '@hubcap/rules/imports/guess-mapping'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { ImportDefaults, ImportMapping } from '@hubcap/rules/imports/import-mapping'
import type { ImportPlan } from './check-rows.ts'

type Stored = { kind: string; columns: unknown; mapping: unknown; defaults: unknown }

/** How an import's columns are to be read, as it was decided when they were last checked. */
export const storedPlan = ({ kind, columns, mapping, defaults }: Stored): ImportPlan => ({
  kind: kind as ImportKind,
  headings: columns as string[],
  mapping: mapping as ImportMapping,
  defaults: defaults as ImportDefaults,
})

/** The same for the file's headings; the first time, before anybody mapped them, as they suggest themselves. */
export function planFor(stored: Stored, headings: readonly string[]): ImportPlan {
  const plan = storedPlan(stored)
  const isFirst = plan.headings.length === 0
  return { ...plan, headings, mapping: isFirst ? guessMapping(plan.kind, headings) : plan.mapping }
}
