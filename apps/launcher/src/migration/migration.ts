import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { startTemporary } from '@hubcap/database/embedded/start-temporary'
import { deploy } from '@hubcap/database/migrate/deploy'
import { root } from '../bootstrap/root.mjs'
import { runTool } from '../run-tool.ts'

const migrations = path.join(root, 'prisma', 'migrations')
const diffArguments = ['migrate', 'diff', '--from-config-datasource', '--to-schema=prisma/schema', '--script']
/** What `prisma migrate diff --exit-code` answers when the two sides differ. */
const different = 2

async function diff(ownerUrl: string, file: string): Promise<string | undefined> {
  const { code, output } = await runTool('prisma', [...diffArguments, '--exit-code', '--output', file], {
    env: { DATABASE_OWNER_URL: ownerUrl },
  })
  if (code === 0) return undefined
  if (code !== different) throw new Error(`prisma migrate diff failed:\n${output.trim()}`)
  return readFileSync(file, 'utf8')
}

/** The SQL that leads from the migrations to the Prisma schema; undefined when they agree. Needs no network. */
export async function pendingSql(): Promise<string | undefined> {
  const server = await startTemporary()
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-diff-'))
  try {
    if (existsSync(migrations)) await deploy(server.urls.owner, migrations)
    return await diff(server.urls.owner, path.join(directory, 'diff.sql'))
  } finally {
    rmSync(directory, { recursive: true })
    await server.stop()
  }
}

/** Writes the next migration: what the Prisma schema has that the migrations don't. Row security is added by hand. */
export async function authorMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new StartProblem('Name the migration in snake_case: npm run migration -- add_store_hours')
  const sql = await pendingSql()
  if (sql === undefined) {
    console.log('The migrations and the Prisma schema agree; an empty migration was made for SQL written by hand.')
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const directory = path.join(migrations, `${stamp}_${name}`)
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, 'migration.sql'), sql ?? '')
  console.log(path.relative(root, path.join(directory, 'migration.sql')))
}

/** @throws {StartProblem} with the SQL that is missing, when the migrations don't lead to the Prisma schema */
export async function checkDrift(): Promise<void> {
  const sql = await pendingSql()
  if (sql === undefined) return
  throw new StartProblem(
    `The migrations don't lead to the Prisma schema: run "npm run migration -- NAME". Missing:\n\n${sql.trim()}`,
  )
}
