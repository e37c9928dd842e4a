import { pipeline } from 'node:stream/promises'
import { createZstdCompress, constants as zlib } from 'node:zlib'
import { type Client, escapeIdentifier } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { StartProblem } from '../embedded/start-problem.ts'
import { makeKey } from './backup-key.ts'
import { backupTables, type CopiedTable, copyOutSql } from './backup-tables.ts'
import { withCopySession } from './copy-session.ts'
import { sealOfLine, writeFirstLine } from './first-line.ts'
import type { BackupHead, BackupTable, Manifest, Progress } from './manifest.ts'
import { measuredRows } from './measured-rows.ts'
import { encodePart } from './parts.ts'
import { sealStream } from './sealed-stream.ts'
import { writeUnderName } from './unfinished-file.ts'
import { copyJobsOutSql, hasQueue, waitingJobsTable } from './waiting-jobs.ts'

export type BackupOptions = {
  /** Signs in as hubcap_audit, which reads past row security and writes nothing. */
  auditUrl: string
  file: string
  /** The version of the product. */
  product: string
  now: Date
  /** Encrypts the file. */
  passphrase?: string | undefined
  onProgress?: Progress | undefined
  signal?: AbortSignal | undefined
}

const migrationsSql = `SELECT migration_name AS name, checksum FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`

/** Everything is read as of this moment, and no table changes its shape until it is read. */
async function beginSnapshot(client: Client): Promise<CopiedTable[]> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const tables = await backupTables(client)
  if (!tables.some(({ name }) => name === '_prisma_migrations'))
    throw new StartProblem('There is nothing to back up: Hubcap has never run on this database.')
  await client.query(
    `LOCK TABLE ${tables.map(({ name }) => `public.${escapeIdentifier(name)}`).join(', ')} IN ACCESS SHARE MODE`,
  )
  return tables
}

async function headOf(client: Client, { product, now }: BackupOptions): Promise<BackupHead> {
  const { rows: migrations } = await client.query(migrationsSql)
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS version")
  return { createdAt: now.toISOString(), product, postgres: rows[0].version, migrations }
}

async function* readTable(
  client: Client,
  { name, columns }: BackupTable,
  sql: string,
  tables: Manifest['tables'],
  progress?: Progress,
) {
  yield encodePart({ table: { name, columns } })
  const rows = measuredRows(client.query(copyTo(sql)), (count) => progress?.(name, count))
  let next = await rows.next()
  for (; !next.done; next = await rows.next()) yield encodePart({ rows: next.value })
  tables.push({ name, columns, ...next.value })
  yield encodePart({ end: next.value })
}

async function* readAll(client: Client, options: BackupOptions, found: { manifest?: Manifest }) {
  const tables = await beginSnapshot(client)
  const head = await headOf(client, options)
  const manifest: Manifest = { ...head, tables: [] }
  yield encodePart({ head })
  for (const table of tables) yield* readTable(client, table, copyOutSql(table), manifest.tables, options.onProgress)
  if (await hasQueue(client))
    yield* readTable(client, waitingJobsTable, copyJobsOutSql, manifest.tables, options.onProgress)
  await client.query('COMMIT')
  found.manifest = manifest
}

/**
 * Writes all of a database into one file, as of one moment, while the product goes on working.
 * @throws {StartProblem} when there is nothing to back up, or the file can't be written
 */
export async function writeBackup(options: BackupOptions): Promise<{ manifest: Manifest; bytes: number }> {
  const key = options.passphrase ? await makeKey(options.passphrase) : null
  const line = writeFirstLine(key?.recipe ?? null)
  const seal = { file: sealOfLine(line), key: key?.key ?? null }
  const compress = createZstdCompress({ params: { [zlib.ZSTD_c_compressionLevel]: 3 } })
  const found: { manifest?: Manifest } = {}
  const bytes = await writeUnderName(options.file, (to) =>
    withCopySession(options.auditUrl, options.signal, async (client) => {
      to.write(line)
      await pipeline(readAll(client, options, found), compress, sealStream(seal), to, { signal: options.signal })
    }),
  )
  return { manifest: found.manifest!, bytes }
}
