import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseName } from '@hubcap/database/embedded/start-embedded'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { recreateDatabase } from '@hubcap/database/migrate/recreate-database'
import { root } from '../bootstrap/root.mjs'
import { mustRun } from '../run-tool.ts'
import type { PreparedDatabase } from './prepare-database.ts'

/** There while the demo is being loaded. */
function markFile(dataDir: string): string {
  return path.join(dataDir, 'demo-loading')
}

/**
 * Empties a database in which loading the demo was interrupted: half of it is no use, and nobody can have signed in yet.
 * The migrations must follow.
 */
export async function discardHalfDemo(dataDir: string, database: PreparedDatabase): Promise<void> {
  const mark = markFile(dataDir)
  if (!existsSync(mark)) return
  if (!database.superuser)
    throw new StartProblem(`Loading the demo was interrupted: empty the database, delete ${mark} and start again.`)
  await recreateDatabase(database.superuser, databaseName)
  rmSync(mark)
}

/** Fills an empty, migrated database with the demo chains. today: YYYY-MM-DD, the day on which they are as they are */
export async function fillWithDemo(
  { app, owner }: Pick<PreparedDatabase, 'app' | 'owner'>,
  today?: string,
): Promise<void> {
  await mustRun(process.execPath, [path.join(root, 'packages/demo/src/main.ts'), 'load'], {
    env: { DATABASE_URL: app, DATABASE_OWNER_URL: owner, ...(today ? { HUBCAP_DEMO_TODAY: today } : {}) },
  })
}

/** The same, so that a start which finds it interrupted begins anew. */
export async function loadDemo(dataDir: string, database: PreparedDatabase, today?: string): Promise<void> {
  writeFileSync(markFile(dataDir), '')
  await fillWithDemo(database, today)
  rmSync(markFile(dataDir))
}
