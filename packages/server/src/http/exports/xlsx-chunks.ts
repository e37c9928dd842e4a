import { type CellStyle, type ColumnDef, writeXlsxStream } from 'hucre/xlsx'
import { columnWidths } from './column-widths.ts'
import type { Cell, Table } from './table-cell.ts'
import { type XlsxCell, xlsxCell } from './xlsx-cell.ts'

/** Rows that are looked at before the first is written: columns' widths stand at a sheet's beginning. */
const rowsLookedAt = 100

const headingStyle: CellStyle = { font: { bold: true } }
const styles = new Map<string, CellStyle>()

function styleOf(format: string | undefined): CellStyle | undefined {
  if (format === undefined) return
  const known = styles.get(format)
  if (known) return known
  const made: CellStyle = { numFmt: format }
  styles.set(format, made)
  return made
}

/** Excel takes no more signs for a sheet's name, and not these. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31) || 'Sheet'

async function take(rows: AsyncIterator<readonly Cell[]>, count: number) {
  const taken: (readonly Cell[])[] = []
  while (taken.length < count) {
    const { done, value } = await rows.next()
    if (done) break
    taken.push(value)
  }
  return taken
}

/**
 * An Excel file piece by piece, as its reader takes it, never all of it in memory: a bold heading that stays in sight, and
 * each cell in its own format. Past Excel's 1,048,576 rows it goes on in a second sheet.
 */
export async function* xlsxChunks({ name, headings, rows }: Table): AsyncGenerator<Uint8Array> {
  const iterator = rows[Symbol.asyncIterator]()
  const first = await take(iterator, rowsLookedAt)
  // The library styles columns. It asks for a column's style as it writes a cell, and for the next row only after that: so
  // each answers for the row that is being written.
  let written: readonly XlsxCell[] | null = null
  const columns: ColumnDef[] = columnWidths(headings, first).map((width, at) => ({
    width,
    get style() {
      return written ? styleOf(written[at]?.format) : headingStyle
    },
  }))
  const values = (row: readonly Cell[]) => {
    written = row.map(xlsxCell)
    return written.map(({ value }) => value)
  }
  async function* lines() {
    try {
      yield [...headings]
      for (const row of first) yield values(row)
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield values(next.value)
    } finally {
      await iterator.return?.()
    }
  }
  const options = { name: sheetName(name), columns, freezePane: { rows: 1 } }
  yield* writeXlsxStream(lines(), options)
}
