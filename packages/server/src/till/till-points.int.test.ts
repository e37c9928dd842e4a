import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const audit = new pg.Client(urls.audit)
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const { system, call } = tillStage(database, red, testNow, () => api)
const store = red.franchisees[0]?.stores[0] as (typeof red.franchisees)[0]['stores'][0]
const { hq_admin: hq, sales_rep: rep, store_manager: manager } = red.actors
const earning = (points: number) => ({ step: 100, points })

test('a service earns points by the rule once it is sold, and loses them when the sale is reversed; nobody unknown earns any', async () => {
  const rule = { sale: earning(0), recharge: earning(0), service: earning(2), expiresMonths: null, levels: [] }
  const set = { ...rule, fromOn: '2026-11-20', idempotencyKey: crypto.randomUUID() }
  await call('setMemberRule', set, hq, '... on MemberRule { id }')
  const item = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
  const { id: wash } = await call('createServiceItem', item, hq, '... on ServiceItem { id }')
  const sell = (change: object) =>
    call(
      'recordTillSale',
      {
        ...{
          storeId: id('Store', store.id),
          staffId: id('Staff', store.repIds[0] as string),
          soldAt: testNow.toISOString(),
        },
        ...{ lines: [{ serviceItemId: wash, quantity: 1 }], cards: [], payments: [{ method: 'cash', amount: 6800 }] },
        ...{ idempotencyKey: crypto.randomUUID(), ...change },
      },
      rep,
      '... on TillSale { id }',
    )
  const points = async () => (await audit.query('SELECT points::int FROM member')).rows.map((row) => row.points)
  await sell({})
  expect(await points()).toEqual([])
  const key = crypto.randomUUID()
  const known = { customerPhone: '13900000088', customerName: '周杰', idempotencyKey: key }
  const sales = [await sell(known), await sell(known)]
  expect(sales[1].id).toBe(sales[0].id)
  expect(await points()).toEqual([136])
  const back = { id: sales[0].id, reason: '记错了', idempotencyKey: crypto.randomUUID() }
  await call('reverseTillSale', back, manager, '... on TillSale { id }')
  expect(await points()).toEqual([0])
  expect(await system.read((db) => checkBooks(db))).toEqual([])
})
