import type { Cell } from './table-cell.ts'

const narrowest = 8
const widest = 48
/** Between the text and the next column's. */
const margin = 2

/** Chinese and full-width signs take the room of two. */
const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2E7F' ? 2 : 1), 0)

const shown = (cell: Cell | undefined) => (cell == null ? '' : typeof cell === 'string' ? cell : cell.number)

/** How wide a spreadsheet's columns are, in signs, so that the headings and these rows are read without pulling. */
export function columnWidths(headings: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  return headings.map((heading, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, width(shown(row[at]))), width(heading))
    return Math.min(widest, Math.max(narrowest, longest + margin))
  })
}
