import { openDatabase } from '@hubcap/database/door/database'
import { testMonth } from '@hubcap/database/testing/small-numbers'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { saleAmount, smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rebuildTotals } from '../sales/totals/rebuild-totals.ts'
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

type Cell = { month: string; target: number | null; actual: number; editable: boolean }
type Row = { key: string; level: string; id: string | null; name: string; editable: boolean; cells: Cell[] }
type Grid = { months: string[]; parent: Row | null; rows: Row[] }

const row = 'key level id name storeName franchiseeId storeId staffId editable cells { month target actual editable }'

async function grid(actor: Actor, args = '', metric = 'sales_amount'): Promise<Grid> {
  const document = `{ quotaGrid(year: 2026, metric: "${metric}" ${args}) { year metric months
    parent { ${row} } rows { ${row} } } }`
  const { data, errors } = await api.ask(actor, document)
  expect(errors).toBeUndefined()
  return data.quotaGrid
}

const november = ({ cells }: Row) => cells.find(({ month }) => month === testMonth) as Cell
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const store = first.stores[0] as (typeof first.stores)[0]
const [ownRep, otherRep] = store.repIds as [string, string]
const id = (typename: string, key: string) => encodeGlobalID(typename, key)
const at = (franchiseeId: string) => `, franchiseeId: "${id('Franchisee', franchiseeId)}"`
const atStore = (storeId: string) => `, storeId: "${id('Store', storeId)}"`

describe('the grid of one’s own place', () => {
  test.each([
    ['hq_admin', 'chain', 'franchisee', 2, true, true],
    ['hq_finance', 'chain', 'franchisee', 2, false, false],
    ['franchise_owner', 'franchisee', 'store', 2, false, true],
    ['store_manager', 'store', 'staff', 2, false, true],
    ['sales_rep', undefined, 'staff', 1, undefined, false],
  ] as const)('of a %s: %s, by %s', async (role, above, below, count, editsAbove, editsBelow) => {
    const { months, parent, rows } = await grid(red.actors[role])
    expect(months).toHaveLength(12)
    expect([months[0], months[11]]).toEqual(['2026-01-01', '2026-12-01'])
    expect([parent?.level, parent?.editable]).toEqual([above, editsAbove])
    expect(rows.map(({ level, editable }) => [level, editable])).toEqual(Array(count).fill([below, editsBelow]))
    for (const one of rows) expect(one.cells.map(({ month }) => month)).toEqual(months)
    expect(JSON.stringify({ parent, rows })).not.toContain('blue')
  })

  test.each(['hq_admin', 'franchise_owner', 'store_manager'] as Role[])('of a %s adds up', async (role) => {
    const { parent, rows } = await grid(red.actors[role])
    const sum = (of: (cell: Cell) => number) => rows.reduce((total, one) => total + of(november(one)), 0)
    expect(november(parent as Row).target).toBe(sum(({ target }) => target ?? 0))
    expect(november(parent as Row).actual).toBe(sum(({ actual }) => actual))
    // The small network's quotas are twice what was sold.
    expect(november(parent as Row).target).toBe(2 * november(parent as Row).actual)
    expect(november(parent as Row).actual).toBeGreaterThan(0)
  })

  test('of a rep is own quotas and own sales alone', async () => {
    const { rows } = await grid(red.actors.sales_rep)
    expect(rows.map(({ name }) => name)).toEqual(['red rep 000'])
    const { target, actual } = november(rows[0] as Row)
    expect([target, actual]).toEqual([2 * saleAmount(0, 0, 0), saleAmount(0, 0, 0)])
  })

  test('of an owner of two franchisees, and of a manager of two stores, are those, adding up to nothing', async () => {
    const places = [first, second].map(({ id: franchiseeId, stores }) => ({ franchiseeId, stores }))
    const post = async (role: Role, where: { franchiseeId: string; storeId: string | null }[]) => {
      const { userAccountId } = red.accounts[role]
      const key = { tenantId: red.tenantId, userAccountId }
      const assignmentId = uuidv7()
      await database.asSystem(red.tenantId).write(async (db) => {
        await db.assignment.createMany({ data: [{ ...key, id: assignmentId, role, createdAt: testNow }] })
        const rows = where.map((place) => ({ ...key, ...place, id: uuidv7(), assignmentId }))
        await db.assignmentPlace.createMany({ data: rows })
      })
      return { ...red.actors[role], assignmentId }
    }
    const owner = await post(
      'franchise_owner',
      places.map(({ franchiseeId }) => ({ franchiseeId, storeId: null })),
    )
    const manager = await post(
      'store_manager',
      first.stores.map((one) => ({ franchiseeId: first.id, storeId: one.id })),
    )
    const levels = ({ parent, rows }: Grid) => [parent, rows.map(({ level, editable }) => [level, editable])]
    expect(levels(await grid(owner))).toEqual([null, Array(2).fill(['franchisee', false])])
    expect(levels(await grid(manager))).toEqual([null, Array(2).fill(['store', false])])
    expect((await grid(manager, atStore(store.id))).parent).toMatchObject({ level: 'store' })
  })
})

describe('the grid of a chosen place', () => {
  test('is its stores, or its reps', async () => {
    const stores = await grid(red.actors.hq_admin, at(second.id))
    expect(stores.parent).toMatchObject({ level: 'franchisee', name: 'red franchisee 1', editable: true })
    expect(stores.rows.map(({ name }) => name)).toEqual(['red store 10', 'red store 11'])
    const reps = await grid(red.actors.franchise_owner, atStore(store.id))
    expect(reps.parent).toMatchObject({ level: 'store', id: id('Store', store.id), editable: true })
    expect(reps.rows.map(({ name }) => name)).toEqual(['red rep 000', 'red rep 001'])
  })

  test('out of sight shows nothing, not even who is there', async () => {
    const foreign = second.stores[0]?.id as string
    const nothing = { parent: null, rows: [] }
    expect(await grid(red.actors.franchise_owner, at(second.id))).toMatchObject(nothing)
    expect(await grid(red.actors.franchise_owner, atStore(foreign))).toMatchObject(nothing)
    expect(await grid(red.actors.store_manager, atStore(first.stores[1]?.id as string))).toMatchObject(nothing)
    expect(await grid(red.actors.sales_rep, atStore(foreign))).toMatchObject(nothing)
  })

  test('asks the database at most four times', async () => {
    const count = async (actor: Actor, args = '') => {
      let statements = 0
      database.onStatement(() => {
        statements += 1
      })
      await grid(actor, args)
      database.onStatement(null)
      // The first statement finds out who asks.
      return statements - 1
    }
    expect(await count(red.actors.hq_admin)).toBeLessThanOrEqual(4)
    expect(await count(red.actors.hq_admin, at(first.id))).toBeLessThanOrEqual(4)
    expect(await count(red.actors.store_manager)).toBeLessThanOrEqual(4)
    expect(await count(red.actors.sales_rep)).toBeLessThanOrEqual(4)
  })

  test('refuses a year that has no quotas', async () => {
    const { errors } = await api.ask(red.actors.hq_admin, '{ quotaGrid(year: 1989, metric: "cards_sold") { year } }')
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

test('what was reached is what plain SQL says, by each metric, voided sales left out', async () => {
  const newcomer = uuidv7()
  await database.asSystem(red.tenantId).write(async (db) => {
    const name = 'red walk-in'
    const customer = { tenantId: red.tenantId, id: newcomer, customerNo: 'W1', name, nameKey: name }
    await db.customer.createMany({ data: [{ ...customer, createdAt: testNow }] })
    // A file that nobody developed counts for the store and for no rep.
    const place = { franchiseeId: first.id, storeId: store.id, openedOn: new Date('2026-11-20') }
    const file = { tenantId: red.tenantId, id: uuidv7(), customerId: newcomer, ...place }
    await db.customerFile.createMany({ data: [{ ...file, createdAt: testNow }] })
    await rebuildTotals(db)
  })
  const plain = {
    sales_amount: `SELECT sum(amount)::int AS n FROM card_sale WHERE status = 'recorded' AND store_id = $1`,
    cards_sold: `SELECT count(*)::int AS n FROM card_sale WHERE status = 'recorded' AND store_id = $1`,
    new_customers: 'SELECT count(*)::int AS n FROM customer_file WHERE store_id = $1',
  }
  for (const [metric, sql] of Object.entries(plain)) {
    const { parent, rows } = await grid(red.actors.store_manager, '', metric)
    const { rows: answer } = await audit.query(sql, [store.id])
    expect(november(parent as Row).actual).toBe(answer[0].n)
    const unattributed = metric === 'new_customers' ? 1 : 0
    expect(rows.reduce((sum, one) => sum + november(one).actual, unattributed)).toBe(answer[0].n)
  }
})

describe('what quotas are copied from', () => {
  const basis = async (source: string, year: number) => {
    const document = `{ quotaBasis(year: ${year}, metric: "sales_amount", source: ${source}) { key month base } }`
    const { data, errors } = await api.ask(red.actors.store_manager, document)
    expect(errors).toBeUndefined()
    return data.quotaBasis as { key: string; month: string; base: number }[]
  }

  test.each([
    ['last_month_quota', 2026, '2026-12-01', 2],
    ['last_year_quota', 2027, '2027-11-01', 2],
    ['last_month_actual', 2026, '2026-12-01', 1],
    ['last_year_actual', 2027, '2027-11-01', 1],
  ] as const)('%s lands in the right month, for rows and what they add up to', async (source, year, month, times) => {
    const { parent, rows } = await grid(red.actors.store_manager)
    const found = await basis(source, year)
    expect(new Set(found.map((one) => one.month))).toEqual(new Set([month]))
    const byKey = new Map(found.map(({ key, base }) => [key, base]))
    expect(rows.map(({ key }) => byKey.get(key))).toEqual([0, 1].map((rep) => times * saleAmount(0, 0, rep)))
    expect(byKey.get(parent?.key ?? '')).toBe(times * (saleAmount(0, 0, 0) + saleAmount(0, 0, 1)))
    expect(found).toHaveLength(3)
  })

  test('last month’s of January is December’s of the year before', async () => {
    await database.asSystem(red.tenantId).write((db) =>
      db.quota.createMany({
        data: [
          {
            ...{ tenantId: red.tenantId, id: uuidv7(), month: new Date('2025-12-01'), metric: 'sales_amount' },
            ...{ level: 'staff', franchiseeId: first.id, storeId: store.id, staffId: otherRep },
            ...{ target: 77n, updatedAt: testNow },
          },
        ],
      }),
    )
    expect((await basis('last_month_quota', 2026)).find(({ month }) => month === '2026-01-01')?.base).toBe(77)
  })
})

test('the list of quotas is filtered by month, metric, level and place, in the viewer’s sight', async () => {
  const count = async (actor: Actor, filter: string) =>
    (await api.ask(actor, `{ quotas(filter: { from: "2026-11-20", to: "2026-11-20" ${filter} }) { totalCount } }`)).data
      .quotas.totalCount
  expect(await count(red.actors.hq_admin, '')).toBe(15)
  expect(await count(red.actors.hq_admin, 'levels: [store, franchisee]')).toBe(6)
  expect(await count(red.actors.hq_admin, 'metrics: ["cards_sold"]')).toBe(0)
  expect(await count(red.actors.hq_admin, `staffIds: ["${id('Staff', ownRep)}"]`)).toBe(1)
  expect(await count(red.actors.franchise_owner, '')).toBe(7)
  expect(await count(red.actors.store_manager, '')).toBe(3)
  expect(await count(red.actors.sales_rep, '')).toBe(1)
})
