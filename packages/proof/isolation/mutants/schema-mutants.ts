import type pg from 'pg'

/** The product made worse in one place: row security must be missed by some part of the proof. */
export type SchemaMutant = { table: string; name: string; statements: readonly string[] }

const policiesSql = `SELECT tablename AS "table", policyname AS name, cmd AS command, qual IS NOT NULL AS using,
  with_check IS NOT NULL AS checking FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2`

type Policy = { table: string; name: string; command: string; using: boolean; checking: boolean }

function ofPolicy({ table, name, using, checking }: Policy): SchemaMutant[] {
  const on = `"${name}" ON "${table}"`
  return [
    { table, name: `${name} dropped`, statements: [`DROP POLICY ${on}`] },
    ...(using ? [{ table, name: `${name} widened to true`, statements: [`ALTER POLICY ${on} USING (true)`] }] : []),
    ...(checking
      ? [{ table, name: `${name} takes any row`, statements: [`ALTER POLICY ${on} WITH CHECK (true)`] }]
      : []),
  ]
}

/** The columns of a key, in its order. */
const namesOf = (keys: string, table: string) => `(SELECT array_agg(quote_ident(a.attname) ORDER BY n)
  FROM unnest(${keys}) WITH ORDINALITY c(attnum, n) JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = c.attnum)`

const keysSql = `SELECT k.conrelid::regclass::text AS "table", k.conname AS name, k.contype AS type,
    ${namesOf('k.conkey', 'k.conrelid')} AS columns, NULL AS "where"
  FROM pg_constraint k WHERE k.contype IN ('p', 'u') AND k.connamespace = 'public'::regnamespace AND cardinality(k.conkey) > 1
  UNION ALL
  SELECT i.indrelid::regclass::text, i.indexrelid::regclass::text, 'i',
    (SELECT array_agg(pg_get_indexdef(i.indexrelid, n, true) ORDER BY n) FROM generate_series(1, i.indnkeyatts) n),
    pg_get_expr(i.indpred, i.indrelid)
  FROM pg_index i WHERE i.indisunique AND i.indnkeyatts > 1 AND i.indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
  ORDER BY 1, 2`

/** where: of the rows that it is a key of; null: all. */
type Key = { table: string; name: string; type: 'p' | 'u' | 'i'; columns: string[]; where: string | null }

/** Without its first column, the tenant, a key would answer for all chains at once. */
function withoutTenant({ table, name, type, columns, where }: Key): SchemaMutant {
  const rest = columns.slice(1).join(', ')
  const drop = type === 'i' ? `DROP INDEX ${name} CASCADE` : `ALTER TABLE ${table} DROP CONSTRAINT "${name}" CASCADE`
  // Rows of several chains may have the same: that the key can be made isn't what is asked.
  const make = `CREATE UNIQUE INDEX proof_key ON ${table} (${rest}, tenant_id) ${where ? `WHERE ${where}` : ''}`
  return { table: table.replaceAll('"', ''), name: `${name} without the tenant first`, statements: [drop, make] }
}

const referencesSql = `SELECT conrelid::regclass::text AS "table", conname AS name, confrelid::regclass::text AS "to",
    ${namesOf('conkey', 'conrelid')} AS columns, ${namesOf('confkey', 'confrelid')} AS keys
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND cardinality(conkey) > 1 ORDER BY 1, 2`

type Reference = { table: string; name: string; to: string; columns: string[]; keys: string[] }

/** Without the tenant, a foreign key would be content with a row of another chain. */
function acrossChains({ table, name, to, columns, keys }: Reference): SchemaMutant {
  const [rest, key] = [columns.slice(1).join(', '), keys.slice(1).join(', ')]
  return {
    ...{ table: table.replaceAll('"', ''), name: `${name} without the tenant` },
    statements: [
      `CREATE UNIQUE INDEX proof_referred ON ${to} (${key})`,
      `ALTER TABLE ${table} DROP CONSTRAINT "${name}"`,
      `ALTER TABLE ${table} ADD CONSTRAINT "${name}" FOREIGN KEY (${rest}) REFERENCES ${to} (${key})`,
    ],
  }
}

/**
 * Each policy dropped, widened and without its check; each table no longer forced; each key without its tenant first, and each
 * foreign key without it.
 */
export async function schemaMutants(client: pg.Client): Promise<SchemaMutant[]> {
  const policies = (await client.query<Policy>(policiesSql)).rows.flatMap(ofPolicy)
  const keys = (await client.query<Key>(keysSql)).rows
  const references = (await client.query<Reference>(referencesSql)).rows
  const tables = [...new Set(policies.map(({ table }) => table))]
  const forced = tables.map((table) => ({
    ...{ table, name: `${table} not forced` },
    statements: [`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`],
  }))
  return [
    ...policies,
    ...forced,
    ...keys.filter(({ name }) => name !== '_prisma_migrations_pkey').map(withoutTenant),
    ...references.map(acrossChains),
  ]
}
