import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'

const urls = await testDatabase()
const plain = openDatabase({ url: urls.app })
const red = await smallNetwork(plain, 'red')
const admin = red.actors.hq_admin

/** Holds a table, so that whoever reads it waits until it is let go. */
let holder: pg.Client
const hold = (table: string) => holder.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`)
const letGo = () => holder.query('ROLLBACK')

beforeAll(async () => {
  holder = new pg.Client({ connectionString: urls.superuser })
  await holder.connect()
})
afterEach(letGo)
afterAll(() => Promise.all([holder.end(), plain.close()]))

async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await sleep(10)
}

const waitingForLock = async (count: number) => {
  const { rows } = await holder.query(
    `SELECT count(*)::int AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE NOT l.granted AND d.datname = current_database()`,
  )
  return rows[0].count >= count
}

type Limits = { connections?: number; mostWaiting?: number; statementSeconds?: number; waitSeconds?: number }

async function withApi(limits: Limits, work: (api: TestApi, database: Database) => Promise<void>) {
  const database = openDatabase({ url: urls.app, ...limits })
  const api = await startTestApi(database, testNow)
  try {
    await work(api, database)
  } finally {
    await api.close()
    await database.close()
  }
}

async function ask(api: TestApi, query: string) {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await api.tokenOf(admin)}` },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  const wait = response.headers.get('retry-after')
  return { status: response.status, wait, data, code: errors?.[0]?.extensions.code }
}

const stores = '{ stores(first: 1) { edges { node { name } } } }'
const answered = { status: 200, wait: null, code: undefined }
const busy = { status: 503, wait: '2', code: 'OVERLOADED' }

describe('when more wait than will be answered soon', () => {
  test('whoever comes is turned away at once, and all is well again when it is over', () =>
    withApi({ connections: 2, mostWaiting: 4 }, async (api, database) => {
      await hold('store')
      const first = [ask(api, stores), ask(api, stores)]
      await until(() => waitingForLock(2))
      const queued = Array.from({ length: 4 }, () => ask(api, stores))
      await until(() => database.isBusy())
      // While nothing can be answered, these are.
      for (const refused of await Promise.all(Array.from({ length: 20 }, () => ask(api, stores))))
        expect(refused).toMatchObject(busy)
      await letGo()
      for (const late of await Promise.all([...first, ...queued])) expect(late).toMatchObject(answered)
      expect(database.isBusy()).toBe(false)
      expect(await ask(api, stores)).toMatchObject(answered)
    }))

  test('who waits for too long is told so, and nothing of it was done', () =>
    withApi({ connections: 1, mostWaiting: 100, waitSeconds: 1 }, async (api) => {
      await hold('store')
      const first = ask(api, stores)
      await until(() => waitingForLock(1))
      const write = 'mutation { setLocale(input: { locale: "en" }) { __typename } }'
      expect(await ask(api, write)).toMatchObject(busy)
      await letGo()
      expect(await first).toMatchObject(answered)
      expect(await ask(api, write)).toMatchObject(answered)
    }))
})

describe('a statement that takes too long', () => {
  test.each([
    ['of a list', 'store', stores],
    ['of a write', 'audit_entry', 'mutation { setLocale(input: { locale: "zh" }) { __typename } }'],
    ['of Prisma’s', 'saved_view', '{ savedViews(list: "stores") { id } }'],
  ])('%s is stopped, and its connection serves the next', (_, table, query) =>
    withApi({ connections: 1, statementSeconds: 1 }, async (api) => {
      await hold(table)
      expect(await ask(api, query)).toMatchObject({ status: 503, code: 'TOO_SLOW' })
      await letGo()
      expect(await ask(api, query)).toMatchObject(answered)
    }),
  )

  test('is known by its own time: a transaction of many may take longer, and the worker’s as long as it takes', async () => {
    const short = openDatabase({ url: urls.app, statementSeconds: 7 })
    const setting = `SELECT current_setting('statement_timeout') AS setting`
    const ask = (database: Database) => [
      database.asActor(admin).read((db) => db.$queryRawUnsafe(setting)),
      database.asActor(admin).write((db) => db.$queryRawUnsafe(setting)),
      database.asSystem(red.tenantId).read((db) => db.$queryRawUnsafe(setting)),
    ]
    expect(await Promise.all(ask(short))).toEqual(Array(3).fill([{ setting: '7s' }]))
    expect(await Promise.all(ask(plain))).toEqual(Array(3).fill([{ setting: '0' }]))
    await short.close()
  })
})
