import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
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

const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
const [rep, colleague] = store.repIds as [string, string]

const document = `query ($filter: CustomerFileFilter, $orderBy: CustomerFileOrder) {
  customerFiles(filter: $filter, orderBy: $orderBy) { totalCount edges { node {
    openedOn isDeveloped customer { name } store { name } franchisee { name } staff { name } } } } }`

type Found = { totalCount: number; edges: { node: { openedOn: string; customer: { name: string } } }[] }

async function files(actor: Actor, filter: object | null = null, orderBy: object | null = null): Promise<Found> {
  const { data, errors } = await api.ask(actor, document, { filter, orderBy })
  expect(errors).toBeUndefined()
  return data.customerFiles
}

test.each([
  ['hq_admin', 8],
  ['hq_finance', 8],
  ['franchise_owner', 4],
  ['store_manager', 2],
  ['sales_rep', 1],
] as const)('a %s sees %i of the chain’s new customers', async (role: Role, count) => {
  const found = await files(red.actors[role])
  expect([found.totalCount, found.edges.length]).toEqual([count, count])
})

test('each says who, where, since when, and by whom', async () => {
  const { edges } = await files(red.actors.sales_rep)
  expect(edges[0]?.node).toEqual({
    openedOn: '2026-11-10',
    isDeveloped: true,
    customer: { name: 'red customer 000' },
    store: { name: 'red store 00' },
    franchisee: { name: 'red franchisee 0' },
    staff: { name: 'red rep 000' },
  })
})

test('days, places, people and words narrow the list', async () => {
  const hq = red.actors.hq_admin
  const countOf = async (filter: object) => (await files(hq, filter)).totalCount
  expect(await countOf({ from: '2026-11-10', to: '2026-11-10' })).toBe(8)
  expect(await countOf({ from: '2026-11-11' })).toBe(0)
  expect(await countOf({ to: '2026-11-09' })).toBe(0)
  expect(await countOf({ franchiseeIds: [encodeGlobalID('Franchisee', first.id)] })).toBe(4)
  expect(await countOf({ storeIds: [encodeGlobalID('Store', store.id)] })).toBe(2)
  expect(await countOf({ staffIds: [encodeGlobalID('Staff', colleague)] })).toBe(1)
  expect(await countOf({ search: 'customer 01' })).toBe(2)
  expect(await countOf({ search: '13800130110' })).toBe(1)
})

test('nobody finds a colleague’s or another franchisee’s by asking for them', async () => {
  const of = async (actor: Actor, filter: object) => (await files(actor, filter)).totalCount
  expect(await of(red.actors.sales_rep, { staffIds: [encodeGlobalID('Staff', colleague)] })).toBe(0)
  const elsewhere = encodeGlobalID('Franchisee', red.franchisees[1]?.id as string)
  expect(await of(red.actors.franchise_owner, { franchiseeIds: [elsewhere] })).toBe(0)
})

test('come newest first, or the other way round', async () => {
  await database
    .asSystem(red.tenantId)
    .write((db) => db.customerFile.updateMany({ where: { staffId: rep }, data: { openedOn: new Date('2026-11-02') } }))
  const days = async (direction: string) =>
    (await files(red.actors.store_manager, null, { field: 'openedOn', direction })).edges.map(
      ({ node }) => node.openedOn,
    )
  expect(await days('desc')).toEqual(['2026-11-10', '2026-11-02'])
  expect(await days('asc')).toEqual(['2026-11-02', '2026-11-10'])
})

test('are taken along as a file', async () => {
  const authorization = `Bearer ${await api.tokenOf(red.actors.store_manager)}`
  const response = await fetch(`${api.url}/exports/customer-files.csv?locale=zh`, { headers: { authorization } })
  const [heading, ...lines] = (await response.text()).trim().split('\r\n')
  expect(heading).toContain('建档日期')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('red customer 001')
})
