import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll } from 'vitest'
import { backupTables } from '../backup/backup-tables.ts'
import { checkBackup } from '../backup/check-backup.ts'
import type { Progress } from '../backup/manifest.ts'
import { openBackup } from '../backup/read-backup.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { openDatabase } from '../door/database.ts'
import { readCatalogue } from '../migrate/catalogue.ts'
import { smallNetwork, testNow } from './small-network.ts'
import type { TestUrls } from './test-database.ts'

export const migrationsDirectory = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url))

/** A directory for the backups of one test file. */
export function backupDirectory(): { directory: string; place: (name: string) => string } {
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-backup-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return { directory, place: (name) => path.join(directory, name) }
}

export async function askAs<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

const jobsSql = `
  SELECT t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id WHERE j.attempts < j.max_attempts ORDER BY j.id`

/** All that a database holds, told by Postgres itself and not by what makes backups. */
export async function everythingIn(urls: TestUrls) {
  const client = new pg.Client(urls.superuser)
  await client.connect()
  try {
    const tables: Record<string, { rows: number; hash: string | null }> = {}
    for (const { name } of await backupTables(client)) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text COLLATE "C")) AS hash FROM "${name}" t`,
      )
      tables[name] = rows[0]
    }
    return { tables, jobs: (await client.query(jobsSql)).rows, catalogue: await readCatalogue(urls.owner) }
  } finally {
    await client.end()
  }
}

/** Two chains, a value that is hard to copy, and three jobs: two that wait, one that was given up on. */
export async function fillForBackup({ app, superuser }: TestUrls): Promise<void> {
  const database = openDatabase({ url: app })
  await smallNetwork(database, 'red')
  await smallNetwork(database, 'blue')
  await database.close()
  await askAs(
    superuser,
    `SELECT graphile_worker.add_job('send_message', json_build_object('n', n), CASE n WHEN 2 THEN 'one by one' END,
       '2027-01-01'::timestamptz + make_interval(days => n), 7, 'key ' || n, n) FROM generate_series(1, 3) n;
     UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = 'key 3';
     UPDATE card_sale SET store_name = E'tab\\t, line\\n, \\\\N, \\\\., 洗车 🚗, carriage\\r'
     WHERE sale_no = (SELECT min(sale_no) FROM card_sale)`,
  )
}

export const backUp = (from: TestUrls, file: string, passphrase?: string) =>
  writeBackup({ auditUrl: from.audit, file, product: '0.1.0', now: testNow, passphrase })

type Restoring = { passphrase?: string; mayReplace?: boolean; onProgress?: Progress; signal?: AbortSignal }

export async function restore(file: string, { owner }: TestUrls, more: Restoring = {}): Promise<void> {
  const { passphrase, mayReplace = false, onProgress, signal } = more
  const backup = await openBackup(file, async () => passphrase)
  const manifest = await checkBackup(backup)
  await restoreBackup({ ownerUrl: owner, backup, manifest, migrationsDirectory, mayReplace, onProgress, signal })
}
