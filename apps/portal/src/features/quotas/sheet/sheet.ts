import type { QuotaLevel, QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import type { QuotaUnit } from '@hubcap/rules/quotas/quota-metric'

/** One month of one row. target: minor units or a count, null where there is no quota; actual: what came in so far. */
export type SheetCell = {
  /** Its first day. */
  readonly month: string
  readonly target: number | null
  readonly actual: number
  /** Of a rep what is really to be reached, by the days that they are there; else the target. */
  readonly effective: number | null
  /** Hundredths of working days for which the target was meant, and that there are; null: it isn't prorated. */
  readonly basisDays: number | null
  readonly presentDays: number | null
  /** Whether the viewer may set it. */
  readonly editable: boolean
}

export type SheetRow = QuotaPlace & {
  readonly key: string
  readonly level: QuotaLevel
  /** Of the franchisee, store or staff; null for the chain. */
  readonly id: string | null
  readonly name: string
  /** Of a rep: in which store; null for the others. */
  readonly storeName: string | null
  readonly cells: readonly SheetCell[]
}

/** A year of one metric: the chosen place, and under it what it is made of. */
export type Sheet = {
  readonly year: number
  /** A measure's code, or the id of one of the chain's own. */
  readonly metric: string
  readonly unit: QuotaUnit
  /** First days of the twelve months. */
  readonly months: readonly string[]
  readonly parent: SheetRow | null
  readonly rows: readonly SheetRow[]
}

/** The rows as arrows walk over them: the parent first. */
export const linesOf = ({ parent, rows }: Sheet): readonly SheetRow[] => (parent ? [parent, ...rows] : rows)

export const cellKey = (row: Pick<SheetRow, 'key'>, month: string): string => `${row.key} ${month}`

/** A cell with its row and its key in drafts. */
export type Spot = { readonly key: string; readonly row: SheetRow; readonly cell: SheetCell }

export function spotIn(row: SheetRow, column: number): Spot | null {
  const cell = row.cells[column]
  return cell ? { key: cellKey(row, cell.month), row, cell } : null
}

export function spotAt(sheet: Sheet, line: number, column: number): Spot | null {
  const row = linesOf(sheet)[line]
  return row ? spotIn(row, column) : null
}

/** Every cell of the sheet, line by line. */
export const spotsOf = (sheet: Sheet): Spot[] =>
  linesOf(sheet).flatMap((row) => row.cells.map((cell) => ({ key: cellKey(row, cell.month), row, cell })))

/** The sheet with other targets in the cells of those keys. */
export function withTargets(sheet: Sheet, targets: Readonly<Record<string, number | null>>): Sheet {
  if (Object.keys(targets).length === 0) return sheet
  const replaced = (row: SheetRow): SheetRow => ({
    ...row,
    cells: row.cells.map((cell) => {
      const target = targets[cellKey(row, cell.month)]
      if (target === undefined) return cell
      // What was saved just now is meant for the days that there are.
      return { ...cell, target, effective: target, basisDays: cell.presentDays }
    }),
  })
  return { ...sheet, parent: sheet.parent && replaced(sheet.parent), rows: sheet.rows.map(replaced) }
}
