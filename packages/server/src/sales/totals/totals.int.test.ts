import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { checkTotals } from './check-totals.ts'
import { rebuildTotals } from './rebuild-totals.ts'
import { totalsCommand } from './totals.command.ts'

// Totals beside the records that they sum up, after each thing that changes them, in the name of each who may.
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const stage = new pg.Client(urls.superuser)
let api: TestApi
beforeAll(async () => {
  await stage.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), stage.end()]))

const system = database.asSystem(red.tenantId)
const differences = () => system.read(checkTotals)
afterEach(async () => {
  expect(await differences()).toEqual([])
})

const store = red.franchisees[0]?.stores[0] as (typeof red.franchisees)[0]['stores'][0]
const [repId, colleagueId] = store.repIds as [string, string]
let phones = 13_910_000_000

const sale = (staffId: string, change: object = {}) => ({
  storeId: encodeGlobalID('Store', store.id),
  staffId: encodeGlobalID('Staff', staffId),
  cardProductId: encodeGlobalID('CardProduct', red.cardProductId),
  ...{ amount: 50_000, paymentMethod: 'wechat', soldAt: testNow.toISOString(), customerName: '李雷' },
  ...{ customerPhone: String(++phones), idempotencyKey: crypto.randomUUID(), ...change },
})

const change = (actor: Actor, field: string, input: object) =>
  api.change(actor, field, input, '... on CardSale { id status }')

const record = (actor: Actor, input: object) => change(actor, 'recordCardSale', input)
const voidSale = (actor: Actor, id: string) =>
  change(actor, 'voidCardSale', { id, reason: '录错', idempotencyKey: crypto.randomUUID() })

const dayOf = async (staffId: string) =>
  (
    await stage.query(
      `SELECT sales_amount::int AS amount, cards_sold AS cards, voided_amount::int AS voided, voided_sales AS voids,
        new_customers AS customers FROM daily_total WHERE staff_id = $1 AND day = '2026-11-20'`,
      [staffId],
    )
  ).rows[0]

test('the small network’s totals are what its records add up to', async () => {
  expect(await differences()).toEqual([])
})

describe('a sale counts on its day, and its customer’s file once', () => {
  test.each(['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'] as const)(
    'recorded by a %s',
    async (role) => {
      const before = await dayOf(repId)
      const phone = String(++phones)
      expect(await record(red.actors[role], sale(repId, { customerPhone: phone }))).toMatchObject({
        status: 'recorded',
      })
      expect(await record(red.actors[role], sale(repId, { customerPhone: phone }))).toMatchObject({
        status: 'recorded',
      })
      expect(await dayOf(repId)).toEqual({
        amount: (before?.amount ?? 0) + 100_000,
        cards: (before?.cards ?? 0) + 2,
        customers: (before?.customers ?? 0) + 1,
        ...{ voided: 0, voids: 0 },
      })
    },
  )

  test('recorded twice with one key it counts once', async () => {
    const input = sale(repId)
    const before = await dayOf(repId)
    await record(red.actors.sales_rep, input)
    await record(red.actors.sales_rep, input)
    expect((await dayOf(repId)).cards).toBe(before.cards + 1)
  })

  test('refused it counts for nothing', async () => {
    const before = await dayOf(repId)
    const refused = await record(red.actors.sales_rep, sale(repId, { soldAt: '2027-01-01T00:00:00Z' }))
    expect(refused.__typename).not.toBe('CardSale')
    expect(await dayOf(repId)).toEqual(before)
  })
})

describe('a voided sale leaves the sales and counts as voided', () => {
  test.each(['hq_admin', 'franchise_owner', 'store_manager'] as const)('by a %s', async (role) => {
    const { id } = await record(red.actors.sales_rep, sale(repId))
    const before = await dayOf(repId)
    expect(await voidSale(red.actors[role], id)).toMatchObject({ status: 'voided' })
    expect(await dayOf(repId)).toEqual({
      ...before,
      ...{ amount: before.amount - 50_000, cards: before.cards - 1 },
      ...{ voided: before.voided + 50_000, voids: before.voids + 1 },
    })
    await voidSale(red.actors[role], id)
  })

  test('by the manager whose rep has moved on', async () => {
    const { id } = await record(red.actors.store_manager, sale(colleagueId))
    const elsewhere = red.franchisees[0]?.stores[1]?.id
    await stage.query('UPDATE staff SET store_id = $1 WHERE id = $2', [elsewhere, colleagueId])
    expect(await voidSale(red.actors.store_manager, id)).toMatchObject({ status: 'voided' })
    expect(await dayOf(colleagueId)).toMatchObject({ amount: 0, cards: 0, voided: 50_000, voids: 1, customers: 1 })
  })
})

test('of many at once on one day each counts', async () => {
  const { sales_rep: rep, hq_admin: hq } = red.actors
  const before = await dayOf(repId)
  const sales = await Promise.all(Array.from({ length: 20 }, () => record(rep, sale(repId))))
  const voids = sales.slice(0, 8).map(({ id }) => voidSale(hq, id))
  const more = Array.from({ length: 8 }, () => record(hq, sale(repId)))
  await Promise.all([...voids, ...more])
  expect(await dayOf(repId)).toEqual({
    ...{ amount: before.amount + 20 * 50_000, cards: before.cards + 20 },
    ...{ voided: before.voided + 8 * 50_000, voids: before.voids + 8, customers: before.customers + 28 },
  })
})

describe('what is wrong is found and put right', () => {
  const spoil: Record<string, string> = {
    'a wrong sum': `UPDATE daily_total SET sales_amount = sales_amount + 1 WHERE staff_id = '${repId}'`,
    'a row that is missing': `DELETE FROM daily_product_total WHERE staff_id = '${repId}'`,
    'a row that nothing is behind': `UPDATE daily_total SET day = '2020-01-01' WHERE staff_id = '${repId}' AND day = '2026-11-10'`,
    'nothing at all': 'DELETE FROM daily_total; DELETE FROM daily_product_total',
  }

  test.each(Object.keys(spoil))('%s', async (name) => {
    const kept = await rowsOf()
    await stage.query(spoil[name] as string)
    expect((await differences()).length).toBeGreaterThan(0)
    const wrong = (await differences()).length
    expect(await system.write(rebuildTotals)).toBe(wrong)
    expect(await rowsOf()).toEqual(kept)
  })

  test('by the command, which says what is wrong', async () => {
    const of = (fields: object) => totalsCommand(database, { chain: 'red', ...fields })
    expect(await of({ check: true })).toContain('red')
    await stage.query(
      `UPDATE daily_total SET sales_amount = sales_amount - 7 WHERE staff_id = $1 AND day = '2026-11-10'`,
      [repId],
    )
    await expect(of({ check: true })).rejects.toThrow(
      `daily_total 2026-11-10 store ${store.id} staff ${repId}: sales_amount +7`,
    )
    expect(await of({ rebuild: true })).toContain('red: 1 rows were wrong')
    expect(await of({ check: true })).toContain('red')
    await expect(of({ check: true, chain: 'green' })).rejects.toThrow('/c/green')
    await expect(of({})).rejects.toThrow('--rebuild')
  })

  test('while people go on selling', async () => {
    await stage.query(`UPDATE daily_total SET cards_sold = cards_sold + 5, principal = 0`)
    const sales = Array.from({ length: 12 }, () => record(red.actors.sales_rep, sale(repId)))
    await Promise.all([...sales, system.write(rebuildTotals)])
    expect(await differences()).toEqual([])
  })
})

/** All totals, without what a rebuilt row has new: its id, and when it changed. */
async function rowsOf() {
  const { rows } = await stage.query('SELECT t.* FROM daily_total t ORDER BY day, store_id, staff_id')
  const products = await stage.query('SELECT * FROM daily_product_total ORDER BY day, store_id, staff_id')
  return [rows.map(({ id: _, changed_at: __, ...row }) => row), products.rows]
}
