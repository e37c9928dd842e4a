import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'

/** The advisory lock that Prisma's own `migrate deploy` takes, so that the two can't run at once. */
export const prismaLock = 72707369

const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`

export type Migration = { name: string; sql: string; checksum: string }

/** The migrations of a directory, oldest first. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The checksums of the applied migrations by name; the table that holds them is made where there is none. */
export async function appliedChecksums(client: Client): Promise<Map<string, string>> {
  await client.query(historyTable)
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

/** Applies a migration in the transaction that the client is in. */
export async function applyMigration(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql)
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), 1)`,
    [randomUUID(), checksum, name],
  )
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await applyMigration(client, migration)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${migration.name} failed and was undone: ${(error as Error).message}`, { cause: error })
  }
}

/**
 * Brings a database up to the migrations of a directory, each in its own transaction, as `prisma migrate deploy` does:
 * same table, same checksums, but without Prisma's command line and its engine.
 * @returns the names of the migrations applied now, oldest first
 * @throws when an applied migration was edited since, is missing here (the database is newer), or fails
 */
export async function deploy(ownerUrl: string, directory: string): Promise<string[]> {
  const migrations = await readMigrations(directory)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
    const applied = await appliedChecksums(client)
    const known = new Set(migrations.map((migration) => migration.name))
    const unknown = [...applied.keys()].find((name) => !known.has(name))
    if (unknown) throw new Error(`The database is newer than this program: it has the migration ${unknown}.`)
    const pending: string[] = []
    for (const migration of migrations) {
      const checksum = applied.get(migration.name)
      if (checksum === migration.checksum) continue
      if (checksum) throw new Error(`Migration ${migration.name} was edited after it was applied.`)
      await apply(client, migration)
      pending.push(migration.name)
    }
    return pending
  } finally {
    await client.end()
  }
}
