import { addRows } from '@hubcap/database/door/add-rows'
import { openDatabase } from '@hubcap/database/door/database'
import { placeTokensOfFiles } from '@hubcap/database/lookups/customer-tokens'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { few } from './customer-search.ts'
import { ownCustomers } from './own-customers.ts'
import { saveCustomerTokens } from './save-customer-tokens.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 300 })
const red = await smallNetwork(database, 'red')
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
/** More than are looked up one by one: 王 is a common word here, and so is 138; 李 is rare. */
const many = few + 600
const names = Array.from({ length: many }, (_, at) => (at % 40 === 0 ? '李' : '王') + String(at).padStart(5, '0'))
await fill()
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

async function fill(): Promise<void> {
  const { tenantId } = red
  const customers = names.map((name, at) => ({
    ...{
      tenantId,
      id: uuidv7(),
      customerNo: `KH${at}`,
      name,
      nameKey: name,
      phoneKey: `+86138${String(at).padStart(8, '0')}`,
    },
    createdAt: new Date(testNow.getTime() + ((at * 7919) % many) * 1000),
  }))
  const place = { tenantId, franchiseeId: first.id, storeId: store.id, staffId: store.repIds[0] as string }
  const files = customers.map(({ id, createdAt }) => {
    return { ...place, id: uuidv7(), customerId: id, openedOn: new Date('2026-11-12'), createdAt }
  })
  await database.asSystem(tenantId).write(async (db) => {
    await addRows(db, 'customer', customers)
    await saveCustomerTokens(db, customers)
    await addRows(db, 'customer_file', files)
    await placeTokensOfFiles(
      db,
      files.map(({ id }) => id),
    )
  })
}

const customers = `query ($first: Int, $after: String, $search: String!) {
  customers(first: $first, after: $after, filter: { search: $search }) {
    totalCount totalCountIsCapped edges { node { name createdAt } } pageInfo { hasNextPage endCursor } } }`

type Page = {
  totalCount: number
  totalCountIsCapped: boolean
  edges: { node: { name: string; createdAt: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

async function page(actor: Actor, search: string, after: string | null = null, size = 50): Promise<Page> {
  const { data, errors } = await api.ask(actor, customers, { first: size, after, search })
  expect(errors).toBeUndefined()
  return data.customers
}

/** What the list holds, newest first, said by the names alone. */
const wanted = (isWanted: (name: string) => boolean) =>
  names
    .map((name, at) => ({ name, rank: (at * 7919) % many }))
    .filter(({ name }) => isWanted(name))
    .sort((a, b) => b.rank - a.rank)
    .map(({ name }) => name)

async function firstPages(actor: Actor, search: string, count: number): Promise<string[]> {
  const found: string[] = []
  let after: string | null = null
  for (let at = 0; at < count; at++) {
    const { edges, pageInfo } = await page(actor, search, after)
    found.push(...edges.map(({ node }) => node.name))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  return found
}

describe.each(['hq_admin', 'franchise_owner', 'sales_rep'] as const)('a %s', (role) => {
  const actor = red.actors[role]

  test('pages through those who have a rare word, newest first, to the last', async () => {
    const expected = wanted((name) => name.startsWith('李'))
    expect(await firstPages(actor, '李', 10)).toEqual(expected)
    const { totalCount, totalCountIsCapped } = await page(actor, '李')
    expect([totalCount, totalCountIsCapped]).toEqual([expected.length, false])
  })

  test('pages through those who have a common word in the same order', async () => {
    const expected = wanted((name) => name.startsWith('王'))
    expect(await firstPages(actor, '王', 3)).toEqual(expected.slice(0, 150))
    const { totalCount, totalCountIsCapped } = await page(actor, '王')
    expect(totalCountIsCapped).toBe(true)
    expect(totalCount).toBeGreaterThanOrEqual(4000)
    expect(totalCount).toBeLessThan(expected.length)
  })

  test('finds those who have two common words, a common and a rare one, and two that nobody has together', async () => {
    expect(await firstPages(actor, '王 138', 2)).toEqual(wanted((name) => name.startsWith('王')).slice(0, 100))
    expect(await firstPages(actor, '138 李', 10)).toEqual(wanted((name) => name.startsWith('李')))
    expect(await firstPages(actor, '王 李', 1)).toEqual([])
  })
})

test('a common word is found at the far end of the list, too', async () => {
  // All but a hundredth of the numbers begin so; the page after the last of the newest begins where they end.
  const all = wanted(() => true)
  const found = await firstPages(red.actors.hq_admin, 'kh', 200)
  expect(found).toEqual(all)
})

test('another store’s manager finds none of them', async () => {
  const elsewhere = first.stores[1] as (typeof first.stores)[0]
  const manager = { ...red.actors.store_manager, storeIds: [elsewhere.id] }
  const found = await database
    .asActor(manager)
    .read((db) => db.customerToken.count({ where: { token: { startsWith: '王' } } }))
  expect(found).toBe(0)
})

describe('without a search, a rep', () => {
  test('of many customers has them newest first', async () => {
    expect(await firstPages(red.actors.sales_rep, '', 3)).toEqual(wanted(() => true).slice(0, 150))
  })

  test('of few has those alone', async () => {
    const other = { ...red.actors.sales_rep, staffId: store.repIds[1] as string }
    const newest = { where: {}, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 51 }
    const found = await database.asActor(other).read(async (db) => {
      const { where } = (await ownCustomers(db, null)?.(newest)) ?? {}
      return db.customer.findMany({ where, select: { name: true } })
    })
    expect(found).toEqual([{ name: 'red customer 001' }])
  })
})
