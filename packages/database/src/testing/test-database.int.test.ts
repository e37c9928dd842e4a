import { Client } from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from './test-database.ts'

const urls = await testDatabase()

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('a test database has the tables of the migrations, made by the owner', async () => {
  const tables = await ask(urls.audit, "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")
  expect(tables).toEqual([{ tableowner: 'hubcap_owner' }])
})

test('the app role may neither create a table nor empty one', async () => {
  await expect(ask(urls.app, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied')
  await expect(ask(urls.app, 'TRUNCATE chain CASCADE')).rejects.toThrow('permission denied')
})

test('the audit role reads past row security and writes nothing', async () => {
  expect(await ask(urls.audit, 'SELECT count(*)::int AS n FROM chain')).toEqual([{ n: 0 }])
  await expect(ask(urls.audit, 'DELETE FROM chain')).rejects.toThrow()
})

test('only the audit and look-up roles pass row security', async () => {
  const rows = await ask(
    urls.owner,
    "SELECT rolname, rolbypassrls, rolsuper FROM pg_roles WHERE rolname LIKE 'hubcap%' ORDER BY rolname",
  )
  expect(rows).toEqual([
    { rolname: 'hubcap_app', rolbypassrls: false, rolsuper: false },
    { rolname: 'hubcap_audit', rolbypassrls: true, rolsuper: false },
    { rolname: 'hubcap_lookup', rolbypassrls: true, rolsuper: false },
    { rolname: 'hubcap_owner', rolbypassrls: false, rolsuper: false },
  ])
})
