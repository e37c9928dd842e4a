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
afterAll(async () => {
  await api.close()
  await database.close()
})

const benchmark = `{ stores(first: 20) { edges { node {
  name franchisee { name } staffCount cardSales(first: 5) { saleNo amount soldAt } } } } }`

/** Statements of one request, without those that find out who asks. */
async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  database.onStatement((sql) => statements.push(sql))
  await run()
  database.onStatement(null)
  return statements.filter((sql) => !sql.includes('"user_account"'))
}

describe('the stores list', () => {
  test('answers stores with franchisee, staff count and sales in one statement', async () => {
    let answer: unknown
    const statements = await statementsOf(async () => {
      answer = await api.ask(red.actors.hq_admin, benchmark)
    })
    expect(answer).toMatchObject({ data: { stores: { edges: { length: 4 } } } })
    expect(statements).toHaveLength(1)
  })
})

describe('what each role sees', () => {
  const all = `{ viewer { role today account { name } chain { name } assignments { role } }
    franchisees { totalCount edges { node { name storeCount contract { contractNo } } } }
    stores { totalCount } staff { totalCount edges { node { name pay { baseWage } postings { fromOn } } } }
    customers { totalCount } cardProducts { totalCount }
    cardSales { totalCount totals { count amount voidedCount } }
    overview(month: "2026-11-01") { current { amount count newCustomers } byDay { day amount } byPlace { name amount } byStaff { name } } }`

  test.each([
    ['hq_admin', 2, 4, 8, 16],
    ['hq_finance', 2, 4, 8, 16],
    ['franchise_owner', 1, 2, 4, 8],
    ['store_manager', 1, 1, 2, 4],
    ['sales_rep', 1, 1, 1, 2],
  ] as const)('%s', async (role, franchisees, stores, staff, sales) => {
    const { data, errors } = await api.ask(red.actors[role], all)
    expect(errors).toBeUndefined()
    expect(data.franchisees.totalCount).toBe(franchisees)
    expect(data.stores.totalCount).toBe(stores)
    expect(data.staff.totalCount).toBe(staff)
    expect(data.customers.totalCount).toBe(sales / 2)
    expect(data.cardSales.totalCount).toBe(sales)
    expect(data.cardSales.totals.count).toBe(sales / 2)
    expect(data.overview.current.amount).toBe(data.cardSales.totals.amount)
    expect(JSON.stringify(data)).not.toContain('blue')
  })
})
