import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { smallNetwork } from '../testing/small-network.ts'
import { testDatabase } from '../testing/test-database.ts'
import { openDatabase } from './database.ts'

// A connection may be gone between any two statements: a database restarts, somebody ends its backends. vitest fails where
// an error of that goes unheard, as Node would end the process.
const urls = await testDatabase()
const database = openDatabase({ url: urls.direct, connections: 2 })
const red = await smallNetwork(database, 'red')
const admin = red.actors.hq_admin
const superuser = new pg.Client(urls.superuser)
beforeAll(() => superuser.connect())
afterAll(() => Promise.all([superuser.end(), database.close()]))

const ours = `FROM pg_stat_activity WHERE usename = 'hubcap_app' AND datname = current_database()`
const count = async (more = '') => (await superuser.query(`SELECT count(*)::int AS n ${ours} ${more}`)).rows[0].n

/** They end some time after they are told to. */
async function killAll() {
  await superuser.query(`SELECT pg_terminate_backend(pid) ${ours}`)
  await vi.waitUntil(async () => (await count()) === 0)
}

const stores = () => database.asActor(admin).read((db) => db.store.count())

test('in the middle of a transaction: it fails, and the next goes through', async () => {
  for (let round = 0; round < 5; round++) {
    const lost = database.asActor(admin).write(async (db) => {
      await db.store.count()
      await killAll()
      await db.store.count()
    })
    await expect(lost).rejects.toThrow()
    expect(await stores()).toBe(4)
  }
})

test('during a statement: it fails, and the next goes through', async () => {
  for (let round = 0; round < 5; round++) {
    const lost = database.asActor(admin).read((db) => db.$queryRaw`SELECT 1 FROM pg_sleep(30)`)
    const failed = expect(lost).rejects.toThrow()
    await vi.waitUntil(async () => (await count(`AND query LIKE '%pg_sleep%' AND state = 'active'`)) > 0)
    await killAll()
    await failed
    expect(await stores()).toBe(4)
  }
})

test('while nobody uses it: the next goes through', async () => {
  for (let round = 0; round < 5; round++) {
    await Promise.all([stores(), stores()])
    await killAll()
    await vi.waitUntil(() => database.connections().total === 0)
    expect(await stores()).toBe(4)
  }
})
