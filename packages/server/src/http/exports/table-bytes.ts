import { csvChunks } from './csv-chunks.ts'
import type { Table, TableFormat } from './table-cell.ts'
import { xlsxChunks } from './xlsx-chunks.ts'

/** What a file of that format is called on its way. */
export const contentTypes: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A file piece by piece: as fast as its reader takes it. */
export const tableChunks = (format: TableFormat, table: Table): AsyncGenerator<Uint8Array> =>
  format === 'csv' ? csvChunks(table) : xlsxChunks(table)

/** A whole file, for what has to be sent in one piece. */
export async function tableBytes(format: TableFormat, table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of tableChunks(format, table)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
