import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { type SmallStore, smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openLiveFeed } from '../live/live-feed.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { tellLiveOfChain } from './tell-live.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
let live: Awaited<ReturnType<typeof openLiveFeed>>
let api: TestApi
beforeAll(async () => {
  live = await openLiveFeed(urls.direct)
  api = await startTestApi(database, testNow, { live: live.feed })
})
const open: AbortController[] = []
const hangUp = () => {
  for (const one of open.splice(0)) one.abort()
}
afterEach(hangUp)
afterAll(async () => {
  hangUp()
  await live.close()
  await api.close()
  await database.close()
})

const [mine, theirs] = red.franchisees.map(({ stores }) => stores as [SmallStore, SmallStore])
const [store, otherStore] = mine as [SmallStore, SmallStore]
const [farStore] = theirs as [SmallStore, SmallStore]

const request = async (actor: Actor | null, query = 'subscription { figuresChanged { at } }') => {
  const hold = new AbortController()
  open.push(hold)
  const response = await fetch(`${api.url}/graphql/live`, {
    method: 'POST',
    signal: hold.signal,
    headers: {
      'content-type': 'application/json',
      ...(actor && { authorization: `Bearer ${await api.tokenOf(actor)}` }),
    },
    body: JSON.stringify({ query }),
  })
  return response
}

/** Listens as an actor. heard() says how many words came so far; until() waits for the first that fits. */
async function listenAs(actor: Actor) {
  const response = await request(actor)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  expect(response.headers.get('cache-control')).toContain('no-transform')
  let text = ''
  let over = false
  const waiting = new Set<() => void>()
  const read = async () => {
    for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
      text += chunk
      for (const look of waiting) look()
    }
  }
  read()
    .catch(() => {})
    .finally(() => {
      over = true
      for (const look of waiting) look()
    })
  const until = (fits: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!fits() && !over) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  const heard = () => text.split('"figuresChanged":{').length - 1
  return {
    heard,
    text: () => text,
    /** Until a further word, or the end. */
    word: async (count: number) => until(() => heard() >= count),
    ended: () => until(() => over),
    isOver: () => over,
  }
}

const voidSale = async (saleId: string) => {
  const { data } = await api.ask(
    red.actors.hq_admin,
    `mutation ($input: VoidCardSaleInput!) { voidCardSale(input: $input) { __typename } }`,
    {
      input: {
        id: Buffer.from(`CardSale:${saleId}`).toString('base64'),
        reason: 'live',
        idempotencyKey: crypto.randomUUID(),
      },
    },
  )
  expect(data.voidCardSale.__typename).toBe('CardSale')
}

/** After it, whatever was told before has been heard by whoever was to hear it. */
const everybodyHeard = () => new Promise((resolve) => setTimeout(resolve, 1_500))

/** Sales of the small network come in pairs, the second of which is voided already. */
const saleOf = ({ saleIds }: SmallStore, rep: number) => saleIds[rep * 2] as string

const repOf = async (of: SmallStore, rep: number, tag: string): Promise<Actor> => {
  const userAccountId = crypto.randomUUID()
  const assignmentId = crypto.randomUUID()
  const { tenantId } = red
  const place = { franchiseeId: of.franchiseeId, storeId: of.id }
  const staffId = of.repIds[rep] as string
  await database.asSystem(tenantId).write(async (db) => {
    const account = { name: tag, email: `${tag}@red.example`, locale: 'zh', status: 'active', createdAt: testNow }
    await db.userAccount.createMany({ data: [{ tenantId, id: userAccountId, ...account }] })
    await db.assignment.createMany({
      data: [{ tenantId, id: assignmentId, userAccountId, role: 'sales_rep', staffId, createdAt: testNow }],
    })
    await db.assignmentPlace.createMany({
      data: [{ tenantId, id: crypto.randomUUID(), userAccountId, assignmentId, ...place }],
    })
  })
  return {
    ...{ tenantId, userAccountId, assignmentId, role: 'sales_rep', scope: 'person' },
    ...{ franchiseeIds: [of.franchiseeId], storeIds: [of.id], staffId },
  }
}

test('a sale is heard by those who may see it, and by nobody else', async () => {
  const colleague = await repOf(store, 1, 'colleague')
  const [hq, owner, manager, rep, other, foreign] = await Promise.all(
    [
      red.actors.hq_finance,
      red.actors.franchise_owner,
      red.actors.store_manager,
      red.actors.sales_rep,
      colleague,
      blue.actors.hq_admin,
    ].map(listenAs),
  )
  const hearing = [hq, owner, manager, rep]
  await voidSale(saleOf(store, 0))
  await Promise.all(hearing.map((one) => one?.word(1)))
  await everybodyHeard()
  expect(hearing.map((one) => one?.heard())).toEqual([1, 1, 1, 1])
  expect([other?.heard(), foreign?.heard()]).toEqual([0, 0])
  // The word says that there is something, and nothing of what.
  expect(rep?.text()).toContain(`data: {"data":{"figuresChanged":{"at":"${testNow.toISOString()}"}}}`)

  await voidSale(saleOf(otherStore, 0))
  await Promise.all([hq?.word(2), owner?.word(2)])
  await voidSale(saleOf(farStore, 0))
  await hq?.word(3)
  await everybodyHeard()
  expect([hq, owner, manager, rep, other, foreign].map((one) => one?.heard())).toEqual([3, 2, 1, 1, 0, 0])
})

test('many at once are told together', async () => {
  const hq = await listenAs(red.actors.hq_admin)
  const change = { tenantId: red.tenantId, franchiseeId: null, storeId: null, staffId: null, at: testNow.toISOString() }
  for (let count = 0; count < 500; count++) live.feed.publish(change)
  await hq.word(1)
  await everybodyHeard()
  expect(hq.heard()).toBeLessThanOrEqual(2)
})

test('what is rolled back is not heard', async () => {
  const actor = red.actors.hq_admin
  const hq = await listenAs(actor)
  const undone = database.asActor(actor).write(async (db) => {
    await tellLiveOfChain(db, { actor, now: testNow })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await everybodyHeard()
  expect(hq.heard()).toBe(0)
})

test('a suspended account hears no more', async () => {
  const account = await repOf(store, 1, 'suspended')
  const listener = await listenAs(account)
  await voidSale(saleOf(store, 1))
  await listener.word(1)
  expect(listener.heard()).toBe(1)
  await database
    .asSystem(red.tenantId)
    .write((db) =>
      db.userAccount.updateMany({ where: { id: account.userAccountId as string }, data: { status: 'suspended' } }),
    )
  live.feed.publish({
    ...{ tenantId: red.tenantId, franchiseeId: store.franchiseeId, storeId: store.id, staffId: account.staffId },
    at: testNow.toISOString(),
  })
  await listener.ended()
  expect([listener.heard(), listener.isOver()]).toEqual([1, true])
})

describe('who may not listen', () => {
  test('nobody without an account', async () => {
    const text = await (await request(null)).text()
    expect(text).toContain('UNAUTHENTICATED')
    expect(text).not.toContain('"at"')
  })

  test.each(['{ viewer { role } }', 'mutation { setLocale(input: {}) { __typename } }', 'nothing', ''])(
    'a document that is no subscription: %s',
    async (query) => expect((await request(red.actors.hq_admin, query)).status).toBe(400),
  )
})

test('after a lost connection it listens again, and everybody looks anew', async () => {
  const hq = await listenAs(red.actors.hq_admin)
  const superuser = new pg.Client(urls.superuser)
  await superuser.connect()
  await superuser.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hubcap live' AND datname = current_database()`,
  )
  await superuser.end()
  await hq.word(1)
  await voidSale(saleOf(otherStore, 1))
  await hq.word(2)
  expect(hq.heard()).toBeGreaterThanOrEqual(2)
})
