import type { Client } from 'pg'

const owned = `c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relowner = 'hubcap_owner'::regrole`

const forcedSql = `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE ${owned} AND c.relforcerowsecurity`

const foreignKeysSql = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname) AS down,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) AS up
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE ${owned} AND k.contype = 'f' ORDER BY k.oid`

const indexesSql = `
  SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS down, pg_get_indexdef(i.indexrelid) AS up
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE ${owned} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype <> 'f')
  ORDER BY i.indexrelid`

type Change = { down: string; up: string }

export type BareTables = { indexes: string[]; foreignKeys: string[]; forced: string[] }

/**
 * Makes empty tables quick to fill: without foreign keys and plain indexes, and not binding their owner by row security, so
 * that it can write. What was taken is returned as the statements that bring it back; primary keys and checks stay.
 */
export async function bareTables(client: Client): Promise<BareTables> {
  const foreignKeys = (await client.query<Change>(foreignKeysSql)).rows
  for (const { down } of foreignKeys) await client.query(down)
  const indexes = (await client.query<Change>(indexesSql)).rows
  for (const { down } of indexes) await client.query(down)
  const forced = (await client.query<{ name: string }>(forcedSql)).rows
  for (const { name } of forced) await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`)
  return {
    indexes: indexes.map(({ up }) => up),
    foreignKeys: foreignKeys.map(({ up }) => up),
    forced: forced.map(({ name }) => `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`),
  }
}

/**
 * Brings back what was taken. Foreign keys come before row security binds the owner again: Postgres looks through all rows
 * for them as the owner, and would find nothing wrong in rows that it can't see.
 */
export async function dressTables(client: Client, { indexes, foreignKeys, forced }: BareTables): Promise<void> {
  for (const statement of [...indexes, ...foreignKeys, ...forced]) await client.query(statement)
}
