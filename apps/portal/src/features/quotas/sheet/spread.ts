import { type SplitProblem, splitTarget } from '@hubcap/rules/quotas/split-target'
import { type Edit, setTo } from './draft.ts'
import { linesOf, type Sheet, spotIn } from './sheet.ts'

export type SpreadOutcome = { readonly edits: readonly Edit[]; readonly problem: SplitProblem | null }

/**
 * One row's target of a year or a quarter over its months, exactly; a month whose weight is 0 gets none.
 *
 * columns: which months; weightOf: of a month's first day; unit: minor units of one yuan.
 */
export function spread(
  sheet: Sheet,
  line: number,
  columns: readonly number[],
  target: number,
  weightOf: (month: string) => number,
  unit: number,
): SpreadOutcome {
  const row = linesOf(sheet)[line]
  const spots = row ? columns.flatMap((column) => spotIn(row, column) ?? []).filter(({ cell }) => cell.editable) : []
  const children = spots.map(({ key, cell }) => ({ id: key, weight: weightOf(cell.month) }))
  const shared = splitTarget({ target, children, step: sheet.unit === 'money' ? unit : 1 })
  if (!shared.ok) return { edits: [], problem: shared.problem }
  return { edits: spots.map((spot, at) => setTo(spot, shared.parts[at]?.amount || null)), problem: null }
}
