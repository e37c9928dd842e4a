import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const globalIds = red.franchisees.flatMap(({ stores }) =>
  stores.map(({ id }) => Buffer.from(`Store:${id}`).toString('base64')),
)

const everything = `
  __typename id code name status phone divisionCode address longitude latitude openingHours openedOn closedOn revision
  franchisee { id code name kind status contactName contactPhone revision }
  staffCount
  cardSales(first: 3) { id saleNo amount principal bonus paymentMethod soldAt soldOn status customerName
    voidedAt voidedByName voidReason recordedByName staffName storeName }`

const page = (args: string, selection: string) => `{ stores(${args}) { edges { cursor node { ${selection} } }
  pageInfo { hasNextPage endCursor } } }`

async function answerOf(role: keyof typeof red.actors, document: string) {
  const statements: string[] = []
  database.onStatement((sql) => statements.push(sql))
  const answer = await api.ask(red.actors[role], document)
  database.onStatement(null)
  expect(answer.errors).toBeUndefined()
  return { stores: answer.data.stores, byHand: statements.some((sql) => sql.includes('json_build_array(s.id')) }
}

describe.each(['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'] as const)('to %s', (role) => {
  test('the statement written by hand answers as Prisma does', async () => {
    const byHand = await answerOf(role, page('first: 2', everything))
    // As the portal's list asks, which always says how it is sorted.
    const sorted = await answerOf(
      role,
      page('first: 2, filter: {}, orderBy: { field: name, direction: asc }', everything),
    )
    expect(sorted).toEqual(byHand)
    const all = globalIds.map((id) => `"${id}"`).join(', ')
    const byPrisma = await answerOf(role, page(`first: 2, filter: { storeIds: [${all}] }`, everything))
    expect([byHand.byHand, byPrisma.byHand]).toEqual([true, false])
    expect(byHand.stores.edges.length).toBeGreaterThan(0)
    expect(byHand.stores).toEqual(byPrisma.stores)
  })
})

test('what the statement doesn’t bring, Prisma brings', async () => {
  const { stores, byHand } = await answerOf(
    'hq_admin',
    page('first: 2', 'name franchisee { storeCount } staff { name }'),
  )
  expect(byHand).toBe(false)
  expect(stores.edges[0].node).toMatchObject({ franchisee: { storeCount: 2 }, staff: expect.any(Array) })
})

test.each(['direction: desc', 'direction: asc, field: code'])(
  'sorted otherwise (%s), Prisma sorts them',
  async (order) => {
    const orderBy = order.includes('field') ? order : `field: name, ${order}`
    const { stores, byHand } = await answerOf('hq_admin', page(`first: 9, orderBy: { ${orderBy} }`, 'name code'))
    const codes = stores.edges.map(({ node }: { node: { name: string; code: string } }) => node)
    expect([byHand, codes.length]).toEqual([false, 4])
  },
)

test('one field by two names, through a fragment and with another length each', async () => {
  const both = `{ stores(first: 1) { edges { node { latest: cardSales(first: 1) { saleNo } ...More } } } }
    fragment More on Store { cardSales(first: 2) { saleNo soldAt } }`
  const { stores } = await answerOf('hq_admin', both)
  const { latest, cardSales } = stores.edges[0].node
  expect([latest.length, cardSales.length]).toEqual([1, 2])
  expect(cardSales[0]).toMatchObject({ saleNo: latest[0].saleNo, soldAt: expect.stringMatching(/Z$/) })
})
