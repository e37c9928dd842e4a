import type { ServerResponse } from 'node:http'
import { sendFile } from '../send-file.ts'
import { contentTypes, tableChunks } from './table-bytes.ts'
import type { Table, TableFormat } from './table-cell.ts'

/** What can be refused is refused before the answer begins: with the first row. */
async function begun({ rows, ...table }: Table): Promise<Table> {
  const iterator = rows[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* all() {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { ...table, rows: all() }
}

/**
 * Streams a table as a file to keep, as fast as the reader takes it, never all of it in memory.
 * @throws whatever its rows throw before the first of them
 */
export async function sendTable(response: ServerResponse, format: TableFormat, table: Table): Promise<void> {
  const chunks = tableChunks(format, await begun(table))
  await sendFile(response, { name: `${table.name}.${format}`, contentType: contentTypes[format] }, chunks)
}
