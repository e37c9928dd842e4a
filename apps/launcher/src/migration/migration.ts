import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { startTemporary } from '@hubcap/database/embedded/start-temporary'
import { readCatalogue } from '@hubcap/database/migrate/catalogue'
import { deploy } from '@hubcap/database/migrate/deploy'
import { root } from '../bootstrap/root.mjs'
import { runTool } from '../run-tool.ts'

const migrations = path.join(root, 'prisma', 'migrations')
const catalogueFile = path.join(root, 'prisma', 'catalogue.txt')
const diffArguments = ['migrate', 'diff', '--from-config-datasource', '--to-schema=prisma/schema', '--script']
/** What `prisma migrate diff --exit-code` answers when the two sides differ. */
const different = 2

/** Does something with a throw-away database that has all migrations. */
async function migrated<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const server = await startTemporary()
  try {
    if (existsSync(migrations)) await deploy(server.urls.owner, migrations)
    return await work(server.urls.owner)
  } finally {
    await server.stop()
  }
}

/** The SQL that leads from a database to the Prisma schema; undefined when they agree. Needs no network. */
async function diff(ownerUrl: string): Promise<string | undefined> {
  const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-diff-'))
  const file = path.join(directory, 'diff.sql')
  try {
    const { code, output } = await runTool('prisma', [...diffArguments, '--exit-code', '--output', file], {
      env: { DATABASE_OWNER_URL: ownerUrl },
    })
    if (code === 0) return undefined
    if (code !== different) throw new Error(`prisma migrate diff failed:\n${output.trim()}`)
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Writes the next migration: what the Prisma schema has that the migrations don't. Row security is added by hand. */
export async function authorMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new StartProblem('Name the migration in snake_case: npm run migration -- add_store_hours')
  const sql = await migrated(diff)
  if (sql === undefined) console.log('The migrations lead to the Prisma schema; this one is empty, for SQL by hand.')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const directory = path.join(migrations, `${stamp}_${name}`)
  mkdirSync(directory, { recursive: true })
  writeFileSync(path.join(directory, 'migration.sql'), sql ?? '')
  console.log(path.relative(root, path.join(directory, 'migration.sql')))
}

/** Writes down what the migrations make, for readers of the change and for checkCatalogue. */
export async function writeCatalogue(): Promise<void> {
  writeFileSync(catalogueFile, await migrated(readCatalogue))
}

/** @throws {StartProblem} with the SQL that is missing, when the migrations don't lead to the Prisma schema */
export async function checkDrift(): Promise<void> {
  const sql = await migrated(diff)
  if (sql === undefined) return
  throw new StartProblem(
    `The migrations don't lead to the Prisma schema: run "npm run migration -- NAME". Missing:\n\n${sql.trim()}`,
  )
}

/** @throws {StartProblem} with the lines that differ, when the migrations make other things than are written down */
export async function checkCatalogue(): Promise<void> {
  const now = (await migrated(readCatalogue)).split('\n')
  const written = existsSync(catalogueFile) ? readFileSync(catalogueFile, 'utf8').split('\n') : []
  const added = now.filter((line) => !written.includes(line)).map((line) => `+ ${line}`)
  const gone = written.filter((line) => !now.includes(line)).map((line) => `- ${line}`)
  if (added.length + gone.length === 0 && now.length === written.length) return
  throw new StartProblem(
    `prisma/catalogue.txt is out of date: run "npm run migration -- --catalogue" and read what changes.\n\n${[...gone, ...added].join('\n')}`,
  )
}
