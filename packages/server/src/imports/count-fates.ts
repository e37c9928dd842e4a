import type { Reading } from '@hubcap/database/door/database'

export type FateCounts = { readonly added: number; readonly attached: number; readonly skipped: number }

/** Rows of a list of leads, by what became of them, or is to become of them once they are checked. */
export async function countFates(db: Reading, importId: string): Promise<FateCounts> {
  const [counts] = await db.$queryRaw<FateCounts[]>`
    SELECT (count(*) FILTER (WHERE entity_id IS NOT NULL OR before IS NULL AND problems = '[]'))::int AS added,
      (count(*) FILTER (WHERE before ->> 'fate' = 'attach'))::int AS attached,
      (count(*) FILTER (WHERE before ->> 'fate' = 'skip'))::int AS skipped
    FROM import_row WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid`
  return counts ?? { added: 0, attached: 0, skipped: 0 }
}
