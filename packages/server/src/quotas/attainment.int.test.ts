import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { saleAmount, smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
await smallNetwork(database, 'blue')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const id = (typename: string, key: string) => encodeGlobalID(typename, key)
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store, other] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const [mover] = store.repIds as [string]
const { hq_admin, franchise_owner: owner, store_manager: manager } = red.actors

const document = `query ($filter: AttainmentFilter!) { attainment(filter: $filter) { rowCount target actual attainment
  rows(first: 50, orderBy: { field: name, direction: asc }) { edges { node { name storeId staffId target actual } } } } }`

type Row = { name: string; storeId: string; staffId: string; target: number | null; actual: number }
async function ask(actor: Actor, more: object = {}): Promise<{ rows: Row[]; actual: number; target: number | null }> {
  const filter = { from: '2026-11-01', to: '2026-11-01', level: 'staff', metric: 'sales_amount', ...more }
  const { data, errors } = await api.ask(actor, document, { filter })
  expect(errors).toBeUndefined()
  const { rows, ...sums } = data.attainment
  return { ...sums, rows: rows.edges.map(({ node }: { node: Row }) => node) }
}

test('is of those in sight, and adds up over levels', async () => {
  const chain = await ask(hq_admin, { level: 'franchisee' })
  const sums = await Promise.all(['store', 'staff'].map((level) => ask(hq_admin, { level })))
  expect(sums.map(({ actual, target }) => [actual, target])).toEqual(Array(2).fill([chain.actual, chain.target]))
  expect(chain.rows).toHaveLength(red.franchisees.length)
  expect((await ask(owner)).rows).toHaveLength(first.stores.flatMap(({ repIds }) => repIds).length)
  expect((await ask(manager)).rows.map(({ storeId }) => storeId)).toEqual(store.repIds.map(() => id('Store', store.id)))
  expect(JSON.stringify((await ask(hq_admin)).rows)).not.toContain('blue')
})

test('where nobody has a quota, nothing was to be reached rather than zero', async () => {
  const { target, rows } = await ask(hq_admin, { from: '2027-11-01', to: '2027-11-01' })
  expect([target, rows.filter((row) => row.target !== null)]).toEqual([null, []])
  const sold = await ask(hq_admin, { metric: 'cards_sold' })
  expect(sold.rows.length).toBeGreaterThan(0)
  expect([sold.target, new Set(sold.rows.map((row) => row.target))]).toEqual([null, new Set([null])])
})

test('filters by place and name', async () => {
  const { rows } = await ask(hq_admin, { storeId: id('Store', store.id), search: 'REP 000' })
  expect(rows.map(({ name }) => name)).toEqual(['red rep 000'])
  const elsewhere = red.franchisees[1]?.stores[0]?.id ?? ''
  expect((await ask(owner, { storeId: id('Store', elsewhere) })).rows).toEqual([])
})

test('as organised now follows who moved and what a store continues', async () => {
  const document = `mutation ($input: MoveStaffInput!) { moveStaff(input: $input) { __typename } }`
  const input = { id: id('Staff', mover), storeId: id('Store', other.id), fromOn: '2026-11-19' }
  expect((await api.ask(owner, document, { input })).data.moveStaff.__typename).toBe('Staff')
  const own = (rows: readonly Row[]) => rows.filter(({ staffId }) => staffId === id('Staff', mover))
  const then = own((await ask(owner, { organised: 'then' })).rows)
  expect(then.map(({ storeId }) => storeId).toSorted()).toEqual(
    [id('Store', store.id), id('Store', other.id)].toSorted(),
  )
  const now = own((await ask(owner, { organised: 'now' })).rows)
  const sold = saleAmount(0, 0, 0)
  expect(now.map(({ storeId, actual, target }) => [storeId, actual, target])).toEqual([
    [id('Store', other.id), sold, 2 * sold],
  ])
  // The manager of the store that was left: then it was theirs, now it isn't.
  expect(own((await ask(manager, { organised: 'then' })).rows)).toHaveLength(1)
  expect(own((await ask(manager, { organised: 'now' })).rows)).toHaveLength(0)

  const asSystem = database.asSystem(red.tenantId)
  await asSystem.write((db) => db.store.updateMany({ where: { id: other.id }, data: { continuesStoreId: store.id } }))
  const stores = (await ask(owner, { level: 'store', organised: 'now' })).rows
  expect(stores.map(({ storeId }) => storeId)).toEqual(
    first.stores.filter((one) => one.id !== store.id).map((one) => id('Store', one.id)),
  )
})

test.each([
  ['2026-12-01', '2026-11-01'],
  ['2020-01-01', '2026-11-01'],
])('from %s to %s is too much or the wrong way round', async (from, to) => {
  const filter = { from, to, level: 'staff', metric: 'sales_amount' }
  const { errors } = await api.ask(hq_admin, document, { filter })
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

test('is taken along as a file, all of it and sorted as it is seen', async () => {
  const filter = { from: '2026-11-01', to: '2026-11-01', level: 'store', metric: 'sales_amount' }
  const orderBy = { field: 'name', direction: 'desc' }
  const params = new URLSearchParams({
    ...{ filter: JSON.stringify(filter), orderBy: JSON.stringify(orderBy), locale: 'en' },
    columns: 'name,actual',
  })
  const headers = { authorization: `Bearer ${await api.tokenOf(manager)}` }
  const file = await (await fetch(`${api.url}/exports/attainment.csv?${params}`, { headers })).text()
  const { rows } = await ask(manager, { level: 'store' })
  const lines = file
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replace(/^\uFEFF/, '').replaceAll('"', ''))
  expect(lines).toEqual([
    'Name,Reached',
    ...rows.map(({ name, actual }) => `${name},${(actual / 100).toFixed(2)}`).toReversed(),
  ])
})
