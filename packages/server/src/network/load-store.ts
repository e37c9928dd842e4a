import type { Reading, Writing } from '@hubcap/database/door/database'
import { rowsOf, withId } from '@hubcap/database/door/rows-of'
import { Prisma } from '@hubcap/database/prisma'

/** A store with its franchisee; null where either is out of sight. One round trip. */
export async function loadStore(db: Reading | Writing, storeId: string) {
  const ofStore = Prisma.sql`t.tenant_id = app.tenant_id() AND t.id = (SELECT s.franchisee_id FROM store s
    WHERE s.tenant_id = app.tenant_id() AND s.id = ${storeId}::uuid)`
  const [[store], [franchisee]] = await Promise.all([
    rowsOf(db, 'Store', withId(storeId)),
    rowsOf(db, 'Franchisee', ofStore),
  ])
  return store && franchisee ? { store, franchisee } : null
}
