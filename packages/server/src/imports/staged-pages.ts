import type { Writing } from '@hubcap/database/door/database'
import { type FileRow, pageRows } from './open-table.ts'

type Staged = FileRow & { readonly sortKey: string | null }
type Order = 'file' | 'key'

const loadPage = (db: Writing, importId: string, order: Order, after: Pick<Staged, 'rowNo' | 'sortKey'>) =>
  order === 'file'
    ? db.$queryRaw<Staged[]>`
        SELECT row_no AS "rowNo", cells, sort_key AS "sortKey" FROM import_row
        WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid AND row_no > ${after.rowNo}
        ORDER BY row_no LIMIT ${pageRows}`
    : db.$queryRaw<Staged[]>`
        SELECT row_no AS "rowNo", cells, sort_key AS "sortKey" FROM import_row
        WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid
          AND (sort_key, row_no) > (${after.sortKey}, ${after.rowNo})
        ORDER BY sort_key, row_no LIMIT ${pageRows}`

/**
 * Rows that the check kept, a page at a time: in the file's order, or in that of their keys. read: how the database is asked
 * each time, within a transaction or without.
 */
export async function* stagedPages(
  read: (work: (db: Writing) => Promise<Staged[]>) => Promise<Staged[]>,
  importId: string,
  order: Order,
): AsyncGenerator<FileRow[]> {
  let last: Pick<Staged, 'rowNo' | 'sortKey'> = { rowNo: 0, sortKey: '' }
  for (;;) {
    const from = last
    const page = await read((db) => loadPage(db, importId, order, from))
    const end = page.at(-1)
    if (!end) return
    yield page
    last = end
  }
}
