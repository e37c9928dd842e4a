import type { Stage } from './stage.ts'

/**
 * Fills tables by SQL as quickly as it goes: without the indexes that belong to no constraint, which are built afterwards,
 * and without the checks of foreign keys, which the statements must keep themselves. Statistics are gathered in the end.
 */
export async function fillQuickly(
  { sql }: Stage,
  superuserUrl: string,
  tables: readonly string[],
  statements: readonly string[],
): Promise<void> {
  const names = tables.map((table) => `'${table}'::regclass`).join(', ')
  const indexes = await sql(
    superuserUrl,
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
     WHERE indrelid IN (${names}) AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)`,
  )
  await sql(
    superuserUrl,
    'SET session_replication_role = replica',
    'SET synchronous_commit = off',
    `SET maintenance_work_mem = '512MB'`,
    ...indexes.map(({ name }) => `DROP INDEX ${name}`),
    ...statements,
    ...indexes.map(({ definition }) => String(definition)),
    `VACUUM (ANALYZE) ${tables.join(', ')}`,
    'CHECKPOINT',
  )
}
