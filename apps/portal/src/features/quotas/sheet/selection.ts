/** line: 0 is the parent, if there is one. column: 0 to 11 are months, −1 is the name, 12 the year's total. */
export type Position = { readonly line: number; readonly column: number }
export type Selection = { readonly anchor: Position; readonly head: Position }
/** Both ends are within; columns are months. */
export type Range = {
  readonly fromLine: number
  readonly toLine: number
  readonly fromColumn: number
  readonly toColumn: number
}

export const nameColumn = -1
export const monthCount = 12
export const totalColumn = monthCount
const lastMonth = monthCount - 1

export const at = (position: Position): Selection => ({ anchor: position, head: position })

const clamp = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to)

export const inside = ({ line, column }: Position, lines: number): Position => ({
  line: clamp(line, 0, Math.max(lines - 1, 0)),
  column: clamp(column, nameColumn, totalColumn),
})

export const inMonths = ({ line, column }: Position): Position => ({ line, column: clamp(column, 0, lastMonth) })

/** Farther than any sheet goes: to its edge. */
export const far = 100_000

/** Some steps away; to an edge it goes no farther than January or December. */
export function moved({ line, column }: Position, down: number, right: number): Position {
  const to = { line: line + down, column: column + right }
  return Math.abs(right) === far ? inMonths(to) : to
}

/** The months between both ends; null where only a name or a total is meant. */
export function rangeOf({ anchor, head }: Selection): Range | null {
  const columns = [anchor.column, head.column].map((column) => clamp(column, 0, lastMonth))
  const isMonth = (column: number) => column >= 0 && column <= lastMonth
  if (!isMonth(anchor.column) && !isMonth(head.column) && anchor.column === head.column) return null
  return {
    fromLine: Math.min(anchor.line, head.line),
    toLine: Math.max(anchor.line, head.line),
    fromColumn: Math.min(...columns),
    toColumn: Math.max(...columns),
  }
}

export const sizeOf = ({ fromLine, toLine, fromColumn, toColumn }: Range): number =>
  (toLine - fromLine + 1) * (toColumn - fromColumn + 1)

export const holds = (range: Range, { line, column }: Position): boolean =>
  line >= range.fromLine && line <= range.toLine && column >= range.fromColumn && column <= range.toColumn

/** The next cell for Tab: over the end of a line into the next one. Null past either end of the sheet. */
export function tabbed({ line, column }: Position, by: 1 | -1, lines: number): Position | null {
  const index = line * monthCount + clamp(column, by === 1 ? -1 : 0, by === 1 ? lastMonth : monthCount) + by
  if (index < 0 || index >= lines * monthCount) return null
  return { line: Math.floor(index / monthCount), column: index % monthCount }
}
