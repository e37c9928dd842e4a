import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { StartProblem } from '../embedded/start-problem.ts'
import { backupTables, copyInSql, copyOutSql } from './backup-tables.ts'
import { waitingJobs } from './manifest.ts'
import { contentOf } from './measured-rows.ts'
import type { ReadTable } from './read-tables.ts'
import { stageJobs } from './waiting-jobs.ts'

async function copyInto(client: Client, sql: string, { name, rows }: ReadTable): Promise<void> {
  try {
    await pipeline(Readable.from(rows, { objectMode: false }), client.query(copyFrom(sql)))
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem(`The rows of ${name} can’t be restored: ${(error as Error).message}.`, { cause: error })
  }
}

/** Reads back what was written: every row must have arrived as it was. */
async function requireSame(client: Client, table: ReadTable): Promise<void> {
  const key = (await backupTables(client)).find(({ name }) => name === table.name)?.key ?? []
  const found = await contentOf(client.query(copyTo(copyOutSql({ ...table, key }))))
  const { rows, sha256 } = table.end()
  if (found.rows !== rows || found.sha256 !== sha256)
    throw new StartProblem(
      `${table.name} did not arrive as it was (${found.rows} of ${rows} rows): nothing was restored.`,
    )
}

/** Fills bare tables from a backup, and the place where jobs wait. */
export async function loadTables(client: Client, tables: AsyncIterable<ReadTable>): Promise<void> {
  const known = new Set((await backupTables(client)).map(({ name }) => name))
  const jobs = await stageJobs(client)
  // Its migrations were applied anew just now; the backup knows when they first were.
  await client.query('DELETE FROM public._prisma_migrations')
  for await (const table of tables) {
    if (table.name === waitingJobs) await copyInto(client, jobs, table)
    else if (known.delete(table.name)) {
      await copyInto(client, copyInSql(table), table)
      await requireSame(client, table)
    } else throw new StartProblem(`The backup has a table ${table.name}, which Hubcap does not.`)
  }
  if (known.size > 0) throw new StartProblem(`The backup has no table ${[...known].join(', ')}.`)
}
