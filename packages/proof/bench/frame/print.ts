import type { Aim, Cell, Outcome, Table } from './bench.ts'

/** Three significant digits, and no fewer than the whole number has. */
export const written = (cell: Cell): string => {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (!Number.isFinite(cell)) return '–'
  return Math.abs(cell) >= 100 ? Math.round(cell).toLocaleString('en-US') : String(Number(cell.toPrecision(3)))
}

/** As Markdown, so that it can be kept as it is. */
function tableText({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows.map((row) => row.map(written))]
  const widths = columns.map((_, at) => Math.max(3, ...cells.map((row) => (row[at] ?? '').length)))
  const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === 'number'))
  const pad = (text: string, at: number) =>
    isNumber[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)
  const line = (row: readonly string[]) => `| ${row.map(pad).join(' | ')} |`
  const rule = `|${widths.map((width, at) => `${'-'.repeat(width + 1)}${isNumber[at] ? ':' : '-'}`).join('|')}|`
  const [heading = [], ...body] = cells
  return [`**${title}**`, '', line(heading), rule, ...body.map(line)].join('\n')
}

const aimText = ({ what, figure, bound, direction, reached }: Aim) =>
  `${reached ? '✓' : '✗'} ${what}: ${written(figure)} (${direction} ${bound})`

export const outcomeText = ({ tables, aims, notes = [] }: Outcome): string =>
  [...tables.map(tableText), aims.map(aimText).join('\n'), notes.map((note) => `- ${note}`).join('\n')]
    .filter((text) => text !== '')
    .join('\n\n')
