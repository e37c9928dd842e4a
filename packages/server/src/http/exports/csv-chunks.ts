import { byteOrderMark, csvLine } from '../csv-line.ts'
import type { Table } from './table-cell.ts'

/** Characters gathered before they are sent. */
const chunkLength = 64 * 1024

/** A CSV file piece by piece, as its reader takes it. */
export async function* csvChunks({ headings, rows }: Pick<Table, 'headings' | 'rows'>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let chunk = byteOrderMark + csvLine(headings)
  for await (const row of rows) {
    chunk += csvLine(row)
    if (chunk.length < chunkLength) continue
    yield encoder.encode(chunk)
    chunk = ''
  }
  yield encoder.encode(chunk)
}
