import { uniqueHeadings } from '@hubcap/rules/imports/unique-headings'
import { CsvError, parse } from 'csv-parse/sync'
import { Refused } from '../operation/refused.ts'

export type Table = { readonly headings: string[]; readonly rows: readonly string[][] }

const mostRows = 100_000
const mostColumns = 100

const delimiters = [',', ';', '\t'] as const

/** Excel writes this line above a table to say what stands between cells. */
const declared = /^sep=([,;\t])\r?\n/

/** The sign that stands most often in the line of headings, outside of quotation marks. */
function delimiterOf(text: string): string {
  const firstLine = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string) => firstLine.split(sign).length
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

function records(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { records: read } = error as CsvError & { records?: number }
    throw new Refused('import.malformed', { row: Math.max(1, read ?? 1) })
  }
}

/**
 * Headings and rows of a text whose cells stand between commas, semicolons or tabs. Empty rows are left out; a row may
 * have fewer cells than there are headings, or more.
 * @throws Refused import.malformed, import.empty_file, import.too_many_rows, import.too_many_columns
 */
export function readTable(text: string): Table {
  const sign = declared.exec(text)
  const body = sign ? text.slice(sign[0].length) : text
  const [first, ...rows] = records(body, sign?.[1] ?? delimiterOf(body))
  if (!first || rows.length === 0) throw new Refused('import.empty_file')
  if (rows.length > mostRows) throw new Refused('import.too_many_rows', { max: mostRows })
  if (first.length > mostColumns) throw new Refused('import.too_many_columns', { max: mostColumns })
  return { headings: uniqueHeadings(first), rows }
}
