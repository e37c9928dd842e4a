import { openDatabase } from '@hubcap/database/door/database'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { type SmallStore, smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const [franchisee] = red.franchisees
const [store, other] = (franchisee?.stores ?? []) as unknown as [SmallStore, SmallStore]
const idOf = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
const day = (text: string) => new Date(`${text}T00:00:00Z`)

const pace = 'target actual expected ahead attainment missing missingPerDay'
const ask = async (role: Role, fields: string, month = '2026-11-01', place = '') => {
  const { data, errors } = await api.ask(red.actors[role], `{ overview(month: "${month}" ${place}) { ${fields} } }`)
  expect(errors).toBeUndefined()
  return data.overview
}

/** November 2026 has 21 working days; the 20th is the 15th of them. */
const levels = {
  hq_admin: ['chain', []],
  hq_finance: ['chain', []],
  franchise_owner: ['franchisee', ['franchisee_id', franchisee?.id]],
  store_manager: ['store', ['store_id', store.id]],
  sales_rep: ['staff', ['staff_id', store.repIds[0]]],
} as const

test.each(Object.keys(levels) as Role[])('a %s is measured by the own quota', async (role) => {
  const [level, [column, id]] = levels[role]
  const { rows } = await audit.query(
    `SELECT sum(target)::int AS target FROM quota
     WHERE tenant_id = $1 AND month = '2026-11-01' AND metric = 'sales_amount' AND level = $2 ${column ? `AND ${column} = '${id}'` : ''}`,
    [red.tenantId, level],
  )
  const { target } = rows[0]
  const { paces, current } = await ask(
    role,
    `current { amount } paces { metric ${pace} workingDays { total elapsed remaining } }`,
  )
  const [sales, cards] = paces
  const expected = Math.round((target * 15) / 21)
  expect(target).toBeGreaterThan(0)
  expect(sales).toEqual({
    metric: 'sales_amount',
    target,
    actual: current.amount,
    expected,
    ahead: current.amount - expected,
    attainment: current.amount / target,
    missing: target - current.amount,
    missingPerDay: Math.ceil((target - current.amount) / 7),
    workingDays: { total: 21, elapsed: 15, remaining: 7 },
  })
  expect(cards).toMatchObject({ metric: 'cards_sold', target: null, expected: null, ahead: null, missing: null })
})

test('a month’s line runs over all its days, with what is known up to today', async () => {
  const { paces, current } = await ask(
    'hq_admin',
    'current { amount newCustomers } paces { line { day cumulative expected low } }',
  )
  const [sales, , won] = paces
  expect(sales.line).toHaveLength(30)
  expect(sales.line[19]).toMatchObject({ day: '2026-11-20', cumulative: current.amount, low: null })
  expect(sales.line[20]).toMatchObject({ cumulative: null, low: expect.any(Number) })
  expect(won.line[19].cumulative).toBe(current.newCustomers)
})

test.each([
  ['hq_admin', 'franchisee'],
  ['franchise_owner', 'store'],
  ['store_manager', 'staff'],
] as const)('what a %s sees below, each by its own quota, adds up to the whole', async (role, kind) => {
  const { byPlace, paces } = await ask(role, `byPlace { kind pace { ${pace} } } paces { target actual }`)
  expect(byPlace).toHaveLength(2)
  expect(byPlace[0].kind).toBe(kind)
  const sum = (name: string) => byPlace.reduce((total: number, { pace }: never) => total + pace[name], 0)
  expect(sum('target')).toBe(paces[0].target)
  expect(sum('actual')).toBe(paces[0].actual)
})

describe('other months', () => {
  test('one that is over expects all of its quota, and forecasts nothing', async () => {
    const month = '2026-10-01'
    await audit.query('SELECT 1')
    await database.asSystem(red.tenantId).write((db) =>
      db.quota.createMany({
        data: [
          {
            tenantId: red.tenantId,
            id: crypto.randomUUID(),
            month: day(month),
            metric: 'cards_sold',
            level: 'chain',
            target: 40n,
            updatedAt: testNow,
          },
        ],
      }),
    )
    const { paces } = await ask('hq_admin', `paces { ${pace} forecast { value } }`, '2026-10-15')
    expect(paces[1]).toMatchObject({
      target: 40,
      expected: 40,
      actual: 0,
      missing: 40,
      missingPerDay: null,
      forecast: null,
    })
  })

  test('one to come expects nothing yet; a year without a calendar says so', async () => {
    const { paces, calendar, from, to } = await ask(
      'hq_admin',
      'from to paces { actual workingDays { total remaining } } calendar { coverage yearsWithout sources { year } }',
      '2027-01-01',
    )
    expect([from, to]).toEqual(['2027-01-01', '2027-01-31'])
    expect(paces[0]).toEqual({ actual: 0, workingDays: { total: 21, remaining: 21 } })
    expect(calendar).toEqual({ coverage: 'weekdays', yearsWithout: [2027], sources: [] })
  })

  test('a known year names the notice that it goes by', async () => {
    const { calendar } = await ask('sales_rep', 'calendar { coverage yearsWithout sources { year source } }')
    expect(calendar).toMatchObject({ coverage: 'calendar', yearsWithout: [] })
    expect(calendar.sources[0].source).toContain('国办发明电')
  })
})

test('a store that opened in mid-month is expected to sell from that day', async () => {
  const own = (fields: string) => ask('hq_admin', fields, '2026-11-01', `storeId: "${idOf('Store', other.id)}"`)
  const setOpened = (openedOn: Date | null) =>
    database.asSystem(red.tenantId).write((db) => db.store.updateMany({ where: { id: other.id }, data: { openedOn } }))
  await setOpened(day('2026-11-16'))
  const { paces } = await own('paces { target expected workingDays { total } }')
  // Eleven working days from the 16th, five of them by the 20th.
  expect(paces[0]).toMatchObject({ expected: Math.round((paces[0].target * 5) / 11), workingDays: { total: 11 } })
  const { byPlace } = await ask('franchise_owner', `byPlace { id pace { ${pace} } }`)
  const listed = byPlace.find(({ id }: { id: string }) => id === idOf('Store', other.id))
  expect(listed.pace).toMatchObject({ target: paces[0].target, expected: paces[0].expected })
  await setOpened(null)
})

test('a rep who moved away keeps a name in the old store’s sums', async () => {
  const [staffId] = store.repIds
  const move = (storeId: string) =>
    database
      .asSystem(red.tenantId)
      .write((db) => db.staff.updateMany({ where: { id: staffId as string }, data: { storeId } }))
  await move(other.id)
  const { byStaff, current } = await ask('store_manager', 'current { amount } byStaff { id name amount }')
  await move(store.id)
  expect(byStaff.map(({ name }: { name: string }) => name).sort()).toEqual(['red rep 000', 'red rep 001'])
  expect(byStaff.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBe(current.amount)
})

test('the heat map has each store’s day, and adds up', async () => {
  const { heat, current } = await ask(
    'franchise_owner',
    'current { amount } heat { days storeCount rows { name amounts } }',
  )
  expect(heat).toMatchObject({ storeCount: 2, rows: [{ amounts: { length: 30 } }, { amounts: { length: 30 } }] })
  const amounts = heat.rows.flatMap(({ amounts }: { amounts: number[] }) => amounts)
  expect(amounts.reduce((sum: number, amount: number | null) => sum + (amount ?? 0), 0)).toBe(current.amount)
  expect(heat.rows[0].amounts.slice(20)).toEqual(Array(10).fill(null))
  expect(heat.rows[0].amounts[9]).toBeGreaterThan(0)
  expect((await ask('sales_rep', 'heat { storeCount }')).heat).toBeNull()
})

test('a page of each role is few statements', async () => {
  const all = `from current { amount } paces { line { day } } byDay { amount } byPlace { name pace { target } }
    byStaff { name } behind { short reasons { cost } } heat { storeCount } calls { name }`
  const count = async (role: Role) => {
    let statements = 0
    database.onStatement((sql) => {
      if (!sql.includes('"user_account"')) statements += 1
    })
    await ask(role, all)
    database.onStatement(null)
    return statements
  }
  expect(await count('sales_rep')).toBe(4)
  expect(await count('store_manager')).toBeLessThanOrEqual(7)
  expect(await count('hq_admin')).toBeLessThanOrEqual(8)
})
