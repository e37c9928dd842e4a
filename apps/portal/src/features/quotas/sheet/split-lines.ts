import { scaled } from '@hubcap/rules/exact/scaled'
import { type Draft, type Edit, targetOf } from './draft.ts'
import type { Basis } from './fill.ts'
import { cellKey, type Sheet, spotIn } from './sheet.ts'

/** What a row comes to by a split. share: basis points of all that is shared to the rows. */
export type SplitLine = {
  readonly key: string
  readonly name: string
  readonly weight: number
  readonly share: number
  readonly amount: number
}

export type SplitSums = {
  readonly lines: readonly SplitLine[]
  /** Of the parent in those months that the split fills. */
  readonly target: number
  readonly shared: number
}

/** Row by row what a split weighs and gives, over all its months; rows that stay as they are count with what they have. */
export function splitSums(sheet: Sheet, draft: Draft, edits: readonly Edit[], basis: Basis | null): SplitSums {
  const byKey = new Map(edits.map(({ spot, read }) => [spot.key, read.ok ? (read.target ?? 0) : 0]))
  const months = new Set(edits.map(({ spot }) => spot.cell.month))
  const rows = sheet.rows.map((row) => {
    const cells = row.cells.filter(({ month }) => months.has(month))
    const sum = (of: (key: string, month: string) => number) =>
      cells.reduce((total, { month }) => total + of(cellKey(row, month), month), 0)
    return {
      ...{ key: row.key, name: row.name },
      weight: sum((key) => (basis ? (basis.get(key) ?? 0) : byKey.has(key) ? 1 : 0)),
      amount: sum((key, month) => {
        const spot = spotIn(row, sheet.months.indexOf(month))
        return byKey.get(key) ?? (spot ? (targetOf(draft, spot) ?? 0) : 0)
      }),
    }
  })
  const shared = rows.reduce((sum, { amount }) => sum + amount, 0)
  const target = (sheet.parent?.cells ?? []).reduce((sum, { month }, column) => {
    const spot = sheet.parent && months.has(month) ? spotIn(sheet.parent, column) : null
    return sum + (spot ? (targetOf(draft, spot) ?? 0) : 0)
  }, 0)
  const lines = rows.map((row) => ({ ...row, share: shared > 0 ? scaled(10_000, row.amount, shared) : 0 }))
  return { lines, target, shared }
}
