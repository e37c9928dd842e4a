import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inDatabase } from '../embedded/in-database.ts'
import { readCatalogue } from '../migrate/catalogue.ts'
import { deploy } from '../migrate/deploy.ts'
import { databaseSql } from '../migrate/roles-sql.ts'
import { askAs, backUp, backupDirectory, everythingIn, migrationsDirectory, restore } from '../testing/backup-stage.ts'
import { type TestUrls, testDatabase } from '../testing/test-database.ts'

const [current, to] = [await testDatabase(), await testDatabase()]
const { place } = backupDirectory()
const database = `older_${crypto.randomUUID().replaceAll('-', '')}`
await askAs(current.superuser, databaseSql({ database }))
afterAll(() => askAs(current.superuser, `DROP DATABASE ${database} WITH (FORCE)`))

const older = Object.fromEntries(
  Object.entries(current).map(([role, url]) => [role, inDatabase(url, database)]),
) as TestUrls

/** The product as it was at its first migration. */
function firstMigration(): string {
  const [first] = readdirSync(migrationsDirectory)
    .filter((name) => /^\d/.test(name))
    .sort()
  cpSync(path.join(migrationsDirectory, first!), place(path.join('migrations', first!)), { recursive: true })
  return place('migrations')
}

const people = 'SELECT p.id::text, c.slug, c.name FROM person p JOIN chain c USING (tenant_id) ORDER BY 1'

test('a backup of an older product arrives in the tables of this one, by its migrations', async () => {
  await deploy(older.owner, firstMigration())
  await askAs(
    older.superuser,
    `INSERT INTO chain (tenant_id, slug, name, time_zone, currency, locale, created_at)
       SELECT gen_random_uuid(), 'old-' || n, '老店 ' || n, 'Asia/Shanghai', 'CNY', 'zh', now() FROM generate_series(1, 2) n;
     INSERT INTO person (tenant_id, id, created_at) SELECT tenant_id, gen_random_uuid(), now() FROM chain`,
  )
  await backUp(older, place('old'))
  await restore(place('old'), to)
  expect(await askAs(to.audit, people)).toEqual(await askAs(older.audit, people))
  expect(await askAs(to.audit, people)).toHaveLength(2)
  const { catalogue, tables, jobs } = await everythingIn(to)
  expect(catalogue).toBe(await readCatalogue(current.owner))
  expect(tables._prisma_migrations?.rows).toBe(
    readdirSync(migrationsDirectory).filter((name) => /^\d/.test(name)).length,
  )
  // It had no queue yet.
  expect(jobs).toEqual([])
})
