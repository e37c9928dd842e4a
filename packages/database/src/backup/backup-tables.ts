import { type Client, escapeIdentifier } from 'pg'
import type { BackupTable } from './manifest.ts'

/** How a table's rows are read: always the same columns, in an order that no server's collation decides. */
export type CopiedTable = BackupTable & { key: string[] }

const tablesSql = `
  SELECT c.relname AS name,
    ARRAY(SELECT a.attname::text FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns,
    ARRAY(SELECT quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END
      FROM pg_index i, unnest(i.indkey::int[]) WITH ORDINALITY k(attnum, at), pg_attribute a
      WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum ORDER BY k.at) AS key
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relowner = 'hubcap_owner'::regrole
  ORDER BY c.relname COLLATE "C"`

/** The product's tables, whoever else keeps some beside them. */
export async function backupTables(client: Client): Promise<CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(tablesSql)
  return rows
}

const namesOf = (columns: string[]) => columns.map((column) => escapeIdentifier(column)).join(', ')

export const copyOutSql = ({ name, columns, key }: CopiedTable): string =>
  `COPY (SELECT ${namesOf(columns)} FROM public.${escapeIdentifier(name)} ORDER BY ${key.join(', ')}) TO STDOUT`

export const copyInSql = ({ name, columns }: BackupTable): string =>
  `COPY public.${escapeIdentifier(name)} (${namesOf(columns)}) FROM STDIN`
