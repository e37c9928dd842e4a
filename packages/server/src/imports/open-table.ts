import { uniqueHeadings } from '@hubcap/rules/imports/unique-headings'
import type { ByteSource } from '../files/byte-source.ts'
import { openWorkbook } from '../files/excel/workbook.ts'
import { encodingOf, excelMediaType } from '../files/table-file.ts'
import { textOf } from '../files/text-encoding.ts'
import { Refused } from '../operation/refused.ts'
import { csvRows } from './csv-rows.ts'

/** A row of a file; rowNo: from 1, headings not counted. */
export type FileRow = { readonly rowNo: number; readonly cells: readonly string[] }

/** A file that can be read as a table, from the top and as often as is needed. */
export type OpenTable = {
  readonly headings: string[]
  readonly rowCount: number
  /** null: a text has no sheets. */
  readonly sheet: string | null
  readonly sheets: readonly string[]
  /** Its rows in order, some at a time. */
  pages(): AsyncGenerator<FileRow[]>
}

const mostRows = 100_000
const mostColumns = 100
export const pageRows = 1000

type Records = () => AsyncGenerator<string[]>
type Sheets = { readonly sheet: string | null; readonly sheets: readonly string[]; readonly records: Records }

async function sheetsOf(source: ByteSource, mediaType: string, wanted: string | null): Promise<Sheets> {
  if (mediaType !== excelMediaType)
    return { sheet: null, sheets: [], records: () => csvRows(textOf(source, encodingOf(mediaType))) }
  const { sheets, rows } = await openWorkbook(source)
  const sheet = sheets.find((one) => one === wanted) ?? sheets[0]
  if (sheet === undefined) throw new Refused('import.empty_file')
  return { sheet, sheets, records: () => rows(sheet) }
}

/** All of it is read once before anything is kept of it: what can't be taken is refused as a whole. */
async function survey(records: Records): Promise<{ headings: string[]; rowCount: number }> {
  let headings: string[] | null = null
  let rowCount = 0
  for await (const record of records()) {
    if (headings) rowCount++
    else headings = uniqueHeadings(record)
    if (rowCount > mostRows) throw new Refused('import.too_many_rows', { max: mostRows })
    if (headings.length > mostColumns) throw new Refused('import.too_many_columns', { max: mostColumns })
  }
  if (!headings || rowCount === 0) throw new Refused('import.empty_file')
  return { headings, rowCount }
}

async function* pagesOf(records: Records): AsyncGenerator<FileRow[]> {
  let page: FileRow[] = []
  let rowNo = -1
  for await (const cells of records()) {
    rowNo++
    if (rowNo > 0) page.push({ rowNo, cells })
    if (page.length < pageRows) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/**
 * Opens a file whose kind tableType() told. wanted: the sheet to read; the first with cells where there is none of that
 * name. Empty rows are left out; a row may have fewer cells than there are headings, or more.
 * @throws Refused import.malformed, import.empty_file, import.too_many_rows, import.too_many_columns, import.broken_excel
 */
export async function openTable(source: ByteSource, mediaType: string, wanted: string | null): Promise<OpenTable> {
  const { records, ...sheets } = await sheetsOf(source, mediaType, wanted)
  return { ...(await survey(records)), ...sheets, pages: () => pagesOf(records) }
}
