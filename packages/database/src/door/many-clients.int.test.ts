import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallNetwork } from '../testing/small-network.ts'
import { type Pooler, startPooler } from '../testing/start-pooler.ts'
import { testDatabase } from '../testing/test-database.ts'
import { type Database, openDatabase } from './database.ts'

const program = process.env.HUBCAP_TEST_POOLER
const urls = await testDatabase()

const clients = 2000
const servers = 40
/** As many programs would have: a door with a pool of its own each. */
const doors = 20
const rounds = 2
/** Whoever comes last waits for everybody before. */
const patience = { transactionSeconds: 600, waitSeconds: 600 }
const marks = 'red blue green amber violet indigo scarlet olive teal umber'.split(' ')

type Sale = { tenant_id: string; franchisee_id: string; store_id: string; staff_id: string; customer_name: string }
type Key = { tenant_id: string; user_account_id: string; key: string; request_hash: string }
type Client = { number: number; actor: Actor; mark: string; sales: number }

/** Of the small network's sixteen. */
const salesOf = { chain: 16, franchisee: 8, store: 4, person: 2 } as const

const isIn = ({ actor, mark }: Client, row: Sale) =>
  row.tenant_id === actor.tenantId &&
  row.customer_name.startsWith(`${mark} `) &&
  (actor.scope === 'chain' ||
    (actor.franchiseeIds.includes(row.franchisee_id) &&
      (actor.scope === 'franchisee' ||
        (actor.storeIds.includes(row.store_id) && (actor.scope === 'store' || actor.staffId === row.staff_id)))))

/** Counts rows that are another's, and answers of the wrong length. */
const wrong = (client: Client, rows: readonly Sale[]) =>
  rows.filter((row) => !isIn(client, row)).length + (rows.length === client.sales ? 0 : 1)

const isOwn = ({ actor }: Client, row: Key) =>
  row.tenant_id === actor.tenantId && (actor.scope === 'chain' || row.user_account_id === actor.userAccountId)

const signature = ({ actor }: Client) => `${actor.tenantId} ${actor.userAccountId}`

// No predicate of the door's stands in these: the context of the transaction decides alone.
const readSales = 'SELECT tenant_id, franchisee_id, store_id, staff_id, customer_name FROM card_sale'
const readKeys = 'SELECT tenant_id, user_account_id, key, request_hash FROM idempotency_key'

/** A statement of its own, then a transaction that writes and reads. @returns how many rows were wrong */
async function work(database: Database, client: Client, round: number): Promise<number> {
  const { actor } = client
  const door = database.asActor(actor)
  const sales = await door.read((db) => db.$queryRawUnsafe<Sale[]>(readSales))
  const seen = await door.write(async (db) => {
    const key = `${client.number} ${round}`
    const own = { tenantId: actor.tenantId, userAccountId: actor.userAccountId as string, operation: 'pooler' }
    const rest = { key, requestHash: signature(client), resultId: actor.tenantId, createdAt: new Date(0) }
    await db.idempotencyKey.createMany({ data: [{ ...own, ...rest }] })
    return {
      keys: await db.$queryRawUnsafe<Key[]>(`${readKeys} ORDER BY key = $1 DESC LIMIT 20`, key),
      sales: await db.$queryRawUnsafe<Sale[]>(readSales),
    }
  })
  const strangers = seen.keys.filter((row) => !isOwn(client, row)).length
  const isThere = seen.keys.some(({ key }) => key === `${client.number} ${round}`)
  return wrong(client, sales) + wrong(client, seen.sales) + strangers + (isThere ? 0 : 1)
}

/** Of the pooler's own console. */
type Pool = { database: string; cl_active: string; cl_waiting: string; sv_active: string }

describe.skipIf(!program)(`${clients} clients over ${servers} connections to the server`, () => {
  const name = new URL(urls.direct).pathname.slice(1)
  const opened: Database[] = []
  const actors: { actor: Actor; mark: string }[] = []
  let pooler: Pooler
  let consoleOfPooler: pg.Client

  const connected = async () => {
    const { rows } = await consoleOfPooler.query<Pool>('SHOW POOLS')
    const pool = rows.find(({ database }) => database === name)
    return { clients: Number(pool?.cl_active) + Number(pool?.cl_waiting), servers: Number(pool?.sv_active) }
  }

  beforeAll(async () => {
    pooler = await startPooler({ program: program as string, direct: urls.direct, servers, clients: clients + 100 })
    const url = pooler.url(urls.direct)
    const setUp = openDatabase({ url })
    for (const mark of marks) {
      const network = await smallNetwork(setUp, mark)
      actors.push(...Object.values(network.actors).map((actor) => ({ actor, mark })))
    }
    await setUp.close()
    consoleOfPooler = new pg.Client(url.replace(`/${name}`, '/pgbouncer'))
    await consoleOfPooler.connect()
    for (let door = 0; door < doors; door++)
      opened.push(openDatabase({ url, connections: clients / doors, ...patience }))
  })
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()))
    await consoleOfPooler?.end()
    await pooler?.stop()
  })

  const everybody = () =>
    Array.from({ length: clients }, (_, number): Client => {
      const { actor, mark } = actors[number % actors.length] as (typeof actors)[number]
      return { number, actor, mark, sales: salesOf[actor.scope] }
    })

  async function run(client: Client): Promise<number> {
    const database = opened[client.number % doors] as Database
    let count = 0
    for (let round = 0; round < rounds; round++) count += await work(database, client, round)
    return count
  }

  /** Those who wrote rows that carry another's name, and how many rows there are. */
  async function written(all: readonly Client[]) {
    const superuser = new pg.Client(urls.superuser)
    await superuser.connect()
    const { rows } = await superuser.query<Key>(readKeys)
    await superuser.end()
    const wrongly = rows.filter(({ key, tenant_id, user_account_id }) => {
      const writer = all[Number(key.split(' ')[0])]
      return !writer || signature(writer) !== `${tenant_id} ${user_account_id}`
    })
    return { count: rows.length, wrongly }
  }

  test('none sees or writes another’s rows', { timeout: patience.waitSeconds * 1000 }, async ({ annotate }) => {
    const all = everybody()
    // Held until all are there: from then on each waits for one of the forty.
    await consoleOfPooler.query(`PAUSE ${name}`)
    const running = Promise.all(all.map(run))
    while ((await connected()).clients < clients) await sleep(50)
    await consoleOfPooler.query(`RESUME ${name}`)
    const began = performance.now()
    let [busiest, isDone] = [0, false]
    const watching = (async () => {
      for (; !isDone; await sleep(100)) busiest = Math.max(busiest, (await connected()).servers)
    })()
    const counts = await running.finally(() => {
      isDone = true
    })
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    await watching
    const transactions = clients * rounds * 2
    await annotate(`${transactions} transactions in ${seconds} s over at most ${busiest} connections at once`)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(0)
    expect(busiest).toBeLessThanOrEqual(servers)
    expect(await written(all)).toEqual({ count: clients * rounds, wrongly: [] })
  })
})
