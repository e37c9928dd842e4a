import { type Draft, effectiveOf, targetOf } from './draft.ts'
import { cellKey, type Sheet, type SheetRow } from './sheet.ts'

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** A row's targets month by month, as they stand on the screen. */
export const targetsOf = (row: SheetRow, draft: Draft): (number | null)[] =>
  row.cells.map((cell) => targetOf(draft, { key: cellKey(row, cell.month), row, cell }))

/** What is really to be reached, month by month. */
export const effectivesOf = (row: SheetRow, draft: Draft): (number | null)[] =>
  row.cells.map((cell) => effectiveOf(draft, { key: cellKey(row, cell.month), row, cell }))

type Totals = { target: number | null; effective: number | null; actual: number }

/** Of a year: what is to come in, and what did. Null where no month has a quota. */
export function totalsOf(row: SheetRow, draft: Draft): Totals {
  const targets = targetsOf(row, draft)
  return {
    effective: targets.some((target) => target !== null) ? sum(effectivesOf(row, draft)) : null,
    target: targets.some((target) => target !== null) ? sum(targets) : null,
    actual: sum(row.cells.map(({ actual }) => actual)),
  }
}

/** Parent and children of one month, or of the year. */
export type Split = {
  readonly target: number | null
  /** Of all rows under it. */
  readonly shared: number
  /** shared − target: under 0 something isn't shared out yet. Null where the parent has no target. */
  readonly difference: number | null
  /** How much of what is shared nobody carries, as its people aren't there on all the days that it was meant for. */
  readonly uncarried: number
}

const split = (target: number | null, shared: number, uncarried: number): Split => ({
  target,
  shared,
  uncarried,
  difference: target === null ? null : shared - target,
})

/** Whether the split adds up, by month and, last, for the year, where only months with a parent's target are compared. */
export function splitsOf({ months, parent, rows }: Sheet, draft: Draft): Split[] {
  const children = rows.map((row) => targetsOf(row, draft))
  const own = parent ? targetsOf(parent, draft) : months.map(() => null)
  const carried = rows.map((row) => effectivesOf(row, draft))
  const byMonth = months.map((_, at) => {
    const shared = sum(children.map((targets) => targets[at] ?? null))
    return split(own[at] ?? null, shared, shared - sum(carried.map((effectives) => effectives[at] ?? null)))
  })
  const compared = byMonth.filter(({ target }) => target !== null)
  const year = split(
    compared.length > 0 ? sum(compared.map(({ target }) => target)) : null,
    sum(byMonth.map(({ shared }) => shared)),
    sum(byMonth.map(({ uncarried }) => uncarried)),
  )
  return [...byMonth, { ...year, difference: compared.length > 0 ? sum(compared.map((one) => one.difference)) : null }]
}

/** What the unsaved cells change, of the rows together and of the parent. */
export function changesOf(sheet: Sheet, draft: Draft) {
  const yearOf = (row: SheetRow, by: Draft) => sum(targetsOf(row, by))
  const together = (by: Draft) => sum(sheet.rows.map((row) => yearOf(row, by)))
  const parent = (by: Draft) => (sheet.parent ? yearOf(sheet.parent, by) : 0)
  return {
    rows: { before: together({}), after: together(draft) },
    parent: { before: parent({}), after: parent(draft) },
  }
}
