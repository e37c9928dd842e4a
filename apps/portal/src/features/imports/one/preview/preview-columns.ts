import type { ImportStateFragment } from '@generated/graphql.ts'
import { type ImportField, mappingOf } from '../import-field.ts'
import type { PreviewRow } from './use-preview-rows.ts'

/** at: which cell of a row it is. */
export type PreviewColumn = { key: string; heading: string; at: number }

/** Columns that give a field, in the fields' order. */
export function previewColumns(
  state: Pick<ImportStateFragment, 'mapping' | 'columns'>,
  fields: readonly ImportField[],
): PreviewColumn[] {
  const mapping = mappingOf(state)
  return fields.flatMap(({ key }) => {
    const heading = mapping[key]
    const at = heading === undefined ? -1 : state.columns.indexOf(heading)
    return heading !== undefined && at >= 0 ? [{ key, heading, at }] : []
  })
}

type Problem = PreviewRow['problems'][number]

/** What is wrong with one cell, and what is wrong with the row without lying in a column that shows. */
export function sortProblems(problems: readonly Problem[], columns: readonly PreviewColumn[]) {
  const shown = new Set(columns.map(({ key }) => key))
  const ofCell = (key: string) => problems.filter(({ field }) => field === key)
  return { ofCell, ofRow: problems.filter(({ field }) => field === null || !shown.has(field)) }
}
