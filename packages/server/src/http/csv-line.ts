import type { Cell } from './exports/table-cell.ts'

/** How a spreadsheet is told that a file is UTF-8. */
export const byteOrderMark = '\uFEFF'

/** Signs by which a spreadsheet takes a text for a formula, full-width ones too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that a spreadsheet would run as a formula gets a sign in front that makes it a text. */
const harmless = (text: string) => (formula.test(text) ? `'${text}` : text)

const quoted = (text: string) =>
  /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text

function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? quoted(harmless(cell)) : cell.number
}

/** One row as RFC 4180 writes it. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`
