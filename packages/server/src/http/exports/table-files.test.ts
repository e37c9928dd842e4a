import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { columnWidths } from './column-widths.ts'
import { tableBytes, tableChunks } from './table-bytes.ts'
import type { Cell, Table, TableFormat } from './table-cell.ts'

async function* each(rows: readonly (readonly Cell[])[]) {
  yield* rows
}

const table = (rows: readonly (readonly Cell[])[]): Table => ({
  name: '售卡记录 [2026/11]',
  headings: ['客户', '金额', '日期', '售出时间'],
  rows: each(rows),
})
const row: Cell[] = [
  '=HYPERLINK("http://evil.example","王")',
  { number: '1234.50', look: 'money' },
  { number: '2026-11-21', look: 'day' },
  { number: '2026-11-21 09:30:00', look: 'moment' },
]

const sheetOf = async (given: Table) => {
  const bytes = await tableBytes('xlsx', given)
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  const [sheet] = sheets
  if (!sheet) throw new Error('The file has no sheet')
  return sheet
}

describe('an Excel file', () => {
  it('holds texts, numbers and days as what they are, and no formula', async () => {
    const sheet = await sheetOf(table([row, ['王', null, null, null]]))
    expect(sheet.name).toBe('售卡记录  2026 11 ')
    expect(sheet.rows[0]).toEqual(['客户', '金额', '日期', '售出时间'])
    expect(sheet.rows[1]).toEqual([row[0], 1234.5, new Date('2026-11-21T00:00:00Z'), new Date('2026-11-21T09:30:00Z')])
    const cells = [...(sheet.cells?.entries() ?? [])]
    expect(cells.filter(([, cell]) => cell.formula !== undefined)).toEqual([])
    const look = (at: string) => sheet.cells?.get(at)?.style
    expect(look('0,1')?.font?.bold).toBe(true)
    expect([look('1,1')?.font?.bold ?? false, look('1,1')?.numFmt, look('1,3')?.numFmt]).toEqual([
      false,
      '#,##0.00',
      'yyyy-mm-dd hh:mm:ss',
    ])
  })

  it('keeps its heading in sight', async () => {
    const sheet = await sheetOf(table([row]))
    expect(sheet.freezePane).toMatchObject({ rows: 1 })
  })

  it('has headings alone where there is nothing', async () => {
    const sheet = await sheetOf(table([]))
    expect(sheet.rows).toEqual([['客户', '金额', '日期', '售出时间']])
  })
})

it('a CSV file holds the same, formulas made harmless', async () => {
  const [heading, first] = parse(Buffer.from(await tableBytes('csv', table([row]))), { bom: true }) as string[][]
  expect(heading).toEqual(['客户', '金额', '日期', '售出时间'])
  expect(first).toEqual([`'${row[0]}`, '1234.50', '2026-11-21', '2026-11-21 09:30:00'])
})

describe.each(['csv', 'xlsx'] as const)('a long %s file', (format: TableFormat) => {
  const many = 100_000

  /** Begins a file of many rows, of which the reader takes a few pieces. */
  async function takeSome(pieces: number) {
    const seen = { made: 0, ended: false }
    async function* rows() {
      try {
        for (let at = 0; at < many; at++) {
          seen.made = at + 1
          yield [`${at} ${Math.imul(at, 2654435761)}`, { number: '1.00' }, null, null] as Cell[]
        }
      } finally {
        seen.ended = true
      }
    }
    const chunks = tableChunks(format, { ...table([]), rows: rows() })
    for (let at = 0; at < pieces; at++) await chunks.next()
    await chunks.return(undefined)
    return seen
  }

  it('is made no faster than it is taken, and stops when its reader goes', async () => {
    const { made, ended } = await takeSome(2)
    expect(made).toBeLessThan(many / 5)
    expect(ended).toBe(true)
  })
})

it('columns are as wide as what stands in them, Chinese signs counting twice, within reason', () => {
  const wide = 'x'.repeat(200)
  expect(
    columnWidths(
      ['a', '客户名称', 'b'],
      [
        ['', '', wide],
        [{ number: '2026-11-21' }, null, null],
      ],
    ),
  ).toEqual([12, 10, 48])
})
