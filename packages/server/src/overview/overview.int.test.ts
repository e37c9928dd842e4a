import { openDatabase } from '@hubcap/database/door/database'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const document = `{ overview(month: "2026-11-01") { from to previousFrom previousTo
  current { amount count newCustomers } previous { amount count }
  byDay { day amount } byPlace { kind name amount count } byStaff { name amount } } }`

const kinds = {
  hq_admin: 'franchisee',
  hq_finance: 'franchisee',
  franchise_owner: 'store',
  store_manager: 'staff',
  sales_rep: null,
}

test.each(Object.keys(red.actors) as Role[])('for a %s adds up, and is what plain SQL says', async (role) => {
  const actor = red.actors[role]
  const { data, errors } = await api.ask(actor, document)
  expect(errors).toBeUndefined()
  const { overview } = data
  expect(overview).toMatchObject({
    from: '2026-11-01',
    to: '2026-11-20',
    previousFrom: '2026-10-01',
    previousTo: '2026-10-20',
  })
  const places = {
    franchise_owner: ['franchisee_id', actor.franchiseeIds],
    store_manager: ['store_id', actor.storeIds],
    sales_rep: ['staff_id', [actor.staffId]],
  } as const
  const [column, ids] = role in places ? places[role as keyof typeof places] : ['tenant_id', [actor.tenantId]]
  const { rows } = await audit.query(
    `SELECT coalesce(sum(amount), 0)::int AS amount, count(*)::int AS count FROM card_sale
     WHERE tenant_id = $1 AND ${column} = ANY ($2::uuid[]) AND status = 'recorded' AND sold_on >= '2026-11-01' AND sold_on <= '2026-11-20'`,
    [actor.tenantId, ids],
  )
  expect(overview.current).toMatchObject(rows[0])
  expect(rows[0].count).toBeGreaterThan(0)
  const sum = (list: { amount: number }[]) => list.reduce((total, one) => total + one.amount, 0)
  expect(overview.byDay).toHaveLength(20)
  expect(sum(overview.byDay)).toBe(overview.current.amount)
  if (role === 'sales_rep') expect([overview.byPlace, overview.byStaff]).toEqual([[], []])
  else {
    expect(sum(overview.byPlace)).toBe(overview.current.amount)
    expect(sum(overview.byStaff)).toBe(overview.current.amount)
    expect(overview.byPlace[0].kind).toBe(kinds[role])
  }
})

test('of one place is that place’s, and of a foreign place empty', async () => {
  const of = async (role: Role, name: string) => {
    const { data } = await api.ask(red.actors.hq_admin, `{ franchisees { edges { node { id name } } } }`)
    const id = data.franchisees.edges.find((edge: { node: { name: string } }) => edge.node.name === name)?.node.id
    const answer = await api.ask(
      red.actors[role],
      `{ overview(month: "2026-11-01", franchiseeId: "${id}") { current { amount } byPlace { kind } } }`,
    )
    return answer.data.overview
  }
  expect(await of('hq_admin', 'red franchisee 1')).toMatchObject({ byPlace: [{ kind: 'store' }, { kind: 'store' }] })
  expect(await of('franchise_owner', 'red franchisee 1')).toEqual({ current: { amount: 0 }, byPlace: [] })
})
