import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { Refused } from '../operation/refused.ts'

const delimiters = [',', ';', '\t'] as const

/** Excel writes this line above a table to say what stands between cells. */
const declared = /^sep=([,;\t])\r?\n/

/** Characters of one record, and of one line: more than a hundred cells as full as Excel's can be. */
const mostRecord = 4 * 1024 * 1024

/** Characters among which the line of headings ends. */
const headLength = 256 * 1024

/** The sign that stands most often in the line of headings, outside of quotation marks. */
function delimiterOf(text: string): string {
  const firstLine = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string) => firstLine.split(sign).length
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

async function readHead(pieces: AsyncIterator<string>): Promise<string> {
  let head = ''
  while (head.length < headLength) {
    const next = await pieces.next()
    if (next.done) break
    head += next.value
  }
  return head
}

/** Cells without anything in them count for nothing in a record's size, and may be without end in one line. */
async function* inLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let line = 0
  for await (const piece of text) {
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'))
    line = end < 0 ? line + piece.length : piece.length - end
    if (line > mostRecord) throw malformed({})
    yield piece
  }
}

async function* withHead(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  if (head) yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

const malformed = ({ records = 1 }: { records?: number }) =>
  new Refused('import.malformed', { row: Math.max(1, records) })

/**
 * Records of a text whose cells stand between commas, semicolons or tabs, as the text comes. Empty ones are left out; each
 * may be shorter or longer than the others.
 * @throws Refused import.malformed
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  const pieces = inLines(text)[Symbol.asyncIterator]()
  const head = await readHead(pieces)
  const sign = declared.exec(head)
  const body = sign ? head.slice(sign[0].length) : head
  const parser = parse({
    delimiter: sign?.[1] ?? delimiterOf(body),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: mostRecord,
    skip_records_with_empty_values: true,
  })
  // What goes wrong in between is thrown where the records are read.
  pipeline(Readable.from(withHead(body, pieces)), parser, () => {})
  try {
    for await (const record of parser) yield record as string[]
  } catch (error) {
    throw error instanceof CsvError ? malformed(error as CsvError & { records?: number }) : error
  }
}
