import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const killAll = () =>
  superuser.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'hubcap_app' AND datname = current_database()`,
  )

const stores = () => database.asActor(admin).read((db) => db.store.count())

test('in the middle of a transaction: it fails, and the next goes through', async () => {
  for (let round = 0; round < 5; round++) {
    const lost = database.asActor(admin).write(async (db) => {
      await db.store.count()
      await killAll()
      await sleep(20)
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
    await sleep(20)
    await killAll()
    await failed
    expect(await stores()).toBe(4)
  }
})

test('while nobody uses it: the next goes through', async () => {
  for (let round = 0; round < 5; round++) {
    await Promise.all([stores(), stores()])
    await killAll()
    await sleep(20)
    expect(await stores()).toBe(4)
  }
})
