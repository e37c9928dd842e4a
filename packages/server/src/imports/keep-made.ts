import type { Writing } from '@hubcap/database/door/database'
import type { FileRow } from './open-table.ts'

/** What became of a row. before: what stood there, where it replaced something. */
export type Made = { readonly id: string | null; readonly before?: unknown }

/** Notes beside each row of the file what was made of it: by that it can be undone. */
export async function keepMade(
  db: Writing,
  importId: string,
  rows: readonly FileRow[],
  made: readonly Made[],
): Promise<void> {
  const kept = rows.map(({ rowNo }, at) => ({ rowNo, ...made[at] }))
  await db.$executeRaw`
    UPDATE import_row SET entity_id = made.id, before = made.before
    FROM json_to_recordset(${JSON.stringify(kept)}::json) AS made("rowNo" int, id uuid, before jsonb)
    WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid AND row_no = made."rowNo"`
}
