import type { Writing } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'

const over = ['done', 'cancelled', 'undone']

/**
 * Imports that aren't over and would write of somebody what is erased: those that made the record, or hold them otherwise.
 * holds: of a row r of an import, in SQL
 */
export async function countOpenImports(db: Writing, recordId: string, holds: Prisma.Sql): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM import i
    WHERE i.tenant_id = app.tenant_id() AND i.status <> ALL (${over}) AND EXISTS (
      SELECT FROM import_row r WHERE r.tenant_id = i.tenant_id AND r.import_id = i.id
        AND (r.entity_id = ${recordId}::uuid OR ${holds}))`
  return found?.count ?? 0
}
