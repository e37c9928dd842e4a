import { monthCount, type Range, rangeOf, type Selection } from '../sheet/selection.ts'
import { linesOf, type Sheet } from '../sheet/sheet.ts'

/** Over how much of the sheet a tool works. */
export const scopes = ['cells', 'columns', 'sheet'] as const
export type Scope = (typeof scopes)[number]

export function rangeOfScope(scope: Scope, sheet: Sheet, selection: Selection): Range | null {
  const lines = { fromLine: 0, toLine: linesOf(sheet).length - 1 }
  if (scope === 'sheet') return { ...lines, fromColumn: 0, toColumn: monthCount - 1 }
  const range = rangeOf(selection)
  return range && (scope === 'cells' ? range : { ...range, ...lines })
}
