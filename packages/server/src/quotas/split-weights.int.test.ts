import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
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

type Weight = { key: string; month: string; weight: number }
async function weights(actor: Actor, by: string, year = 2026, more = ''): Promise<Weight[]> {
  const document = `{ splitWeights(year: ${year}, metric: "sales_amount", by: ${by} ${more}) { key month weight } }`
  const { data, errors } = await api.ask(actor, document)
  expect(errors).toBeUndefined()
  return data.splitWeights
}
const inMonth = (all: readonly Weight[], month: string) => all.filter((one) => one.month === month)

const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const store = first.stores[0] as (typeof first.stores)[0]
const { hq_admin, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors

test('head count and working days are those of everybody posted there', async () => {
  const stores = inMonth(await weights(owner, 'head_count'), '2026-11-01')
  expect(stores.map(({ weight }) => weight)).toEqual(first.stores.map(({ repIds }) => repIds.length))
  const days = inMonth(await weights(manager, 'working_days'), '2026-11-01')
  expect(days.map(({ weight }) => weight)).toEqual(store.repIds.map(() => 2100))
  const franchisees = inMonth(await weights(hq_admin, 'working_days'), '2026-11-01')
  const people = red.franchisees.map(({ stores }) => stores.flatMap(({ repIds }) => repIds).length)
  expect(franchisees.map(({ weight }) => weight)).toEqual(people.map((count) => count * 2100))
})

test('last year’s and the last three months’ are what was reached then', async () => {
  const { rows } = await audit.query<{ month: string; amount: string }>(
    `SELECT to_char(date_trunc('month', sold_on), 'YYYY-MM-DD') AS month, sum(amount) AS amount FROM card_sale
     WHERE tenant_id = $1 AND franchisee_id = $2 AND status = 'recorded' GROUP BY 1`,
    [red.tenantId, first.id],
  )
  const sum = rows.reduce((total, { amount }) => total + Number(amount), 0)
  expect(rows.map(({ month }) => month)).toEqual(['2026-11-01'])
  const nextYear = await weights(owner, 'last_year', 2027)
  expect(new Set(nextYear.map(({ month }) => month))).toEqual(new Set(['2027-11-01']))
  expect(nextYear.reduce((total, { weight }) => total + weight, 0)).toBe(sum)
  // November isn't over: of the three months before it there is nothing.
  expect(await weights(owner, 'last_three_months')).toEqual([])
})

test('a rep sees own weights alone, and nobody those of a place that isn’t theirs', async () => {
  const own = await weights(rep, 'working_days')
  expect(new Set(own.map(({ key }) => key.split('/')[2]))).toEqual(new Set([rep.staffId]))
  const elsewhere = red.franchisees[1]?.stores[0]?.id ?? ''
  const more = `, storeId: "${encodeGlobalID('Store', elsewhere)}"`
  for (const actor of [owner, manager]) expect(await weights(actor, 'head_count', 2026, more)).toEqual([])
})
