import { runMigrations } from 'graphile-worker'
import type { Client } from 'pg'
import { catalogueOf } from '../migrate/catalogue.ts'
import { appliedChecksums, applyMigration, prismaLock, readMigrations } from '../migrate/deploy.ts'
import { bareTables, dressTables } from './bare-tables.ts'
import { withCopySession } from './copy-session.ts'
import { dropAll, requireEmpty, requireStopped } from './empty-database.ts'
import { fittingMigrations } from './fitting-migrations.ts'
import { loadTables } from './load-tables.ts'
import type { Manifest, Progress } from './manifest.ts'
import type { OpenBackup } from './read-backup.ts'
import { readTables } from './read-tables.ts'
import { enqueueStagedJobs } from './waiting-jobs.ts'

export type RestoreOptions = {
  ownerUrl: string
  backup: OpenBackup
  /** What checkBackup() found in it. */
  manifest: Manifest
  /** The product's migrations. */
  migrationsDirectory: string
  /** Whether chains that are there may go. */
  mayReplace: boolean
  onProgress?: Progress | undefined
  signal?: AbortSignal | undefined
}

type Migrations = ReturnType<typeof fittingMigrations>

/** The tables as they were when the backup was written, with its rows. */
async function restoreTables(client: Client, { before }: Migrations, { backup, onProgress }: RestoreOptions) {
  await appliedChecksums(client)
  for (const migration of before) await applyMigration(client, migration)
  const shape = await catalogueOf(client)
  const taken = await bareTables(client)
  const { tables } = await readTables(backup, onProgress)
  await loadTables(client, tables)
  await dressTables(client, taken)
  if ((await catalogueOf(client)) !== shape) throw new Error('After the rows, the tables are not what they were before')
}

async function replaceAll(client: Client, migrations: Migrations, options: RestoreOptions): Promise<void> {
  await client.query('BEGIN')
  // The tables are nobody else's for as long as this takes, or it ends at once.
  await client.query("SET LOCAL lock_timeout = '10s'; SET LOCAL maintenance_work_mem = '256MB'")
  await client.query('SELECT pg_advisory_xact_lock($1)', [prismaLock])
  await requireEmpty(client, options.mayReplace)
  await dropAll(client)
  await restoreTables(client, migrations, options)
  await enqueueStagedJobs(client)
  for (const migration of migrations.after) await applyMigration(client, migration)
  await client.query('COMMIT')
}

/**
 * Puts a backup in the place of what a database holds, in one transaction: until its end, and if it fails or is killed,
 * everything is as it was. Tables are made by the migrations that the backup had, filled, compared with it row for row, and
 * then brought up to date.
 * @throws {StartProblem} with what to do
 */
export async function restoreBackup(options: RestoreOptions): Promise<void> {
  const { ownerUrl, manifest, migrationsDirectory, signal } = options
  const migrations = fittingMigrations(await readMigrations(migrationsDirectory), manifest)
  await withCopySession(ownerUrl, signal, async (client) => {
    await requireStopped(client)
    await requireEmpty(client, options.mayReplace)
  })
  await runMigrations({ connectionString: ownerUrl })
  await withCopySession(ownerUrl, signal, async (client) => {
    await replaceAll(client, migrations, options)
    // Only for speed, and the server would come to it by itself.
    await client.query('VACUUM (ANALYZE)').catch(() => {})
  })
}
