import { openDatabase } from '@hubcap/database/door/database'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import { type Role, roles } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rebuildTotals } from '../sales/totals/rebuild-totals.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new Client({ connectionString: urls.audit })

/** Further sales and files in this month and the one before, each of another size, on the same days and on others. */
async function sellMore({ tenantId, franchisees, cardProductId }: typeof red): Promise<void> {
  const day = (text: string) => new Date(`${text}T00:00:00Z`)
  const days = ['2026-10-03', '2026-10-10', '2026-10-21', '2026-10-31', '2026-11-03', '2026-11-10', '2026-11-20']
  const stores = franchisees.flatMap((franchisee) => franchisee.stores)
  const rows = stores.flatMap(({ id: storeId, franchiseeId, repIds, customerIds }, store) =>
    repIds.flatMap((staffId, rep) =>
      days.slice(rep).map((on, at) => ({
        ...{
          tenantId,
          id: crypto.randomUUID(),
          franchiseeId,
          storeId,
          staffId,
          customerId: customerIds[rep] as string,
        },
        ...{ staffName: 'x', storeName: 'x', customerName: 'x', cardProductId, saleNo: `R${store}${rep}${at}` },
        ...{ amount: BigInt(1000 + 100 * store + 10 * rep + at), principal: 900n, bonus: BigInt(at) },
        ...{ paymentMethod: 'cash', soldAt: new Date(`${on}T03:00:00Z`), soldOn: day(on), createdAt: testNow },
        ...(at % 3 === 1
          ? { status: 'voided', voidedAt: testNow, voidReason: 'x', voidedByName: 'x' }
          : { status: 'recorded' }),
      })),
    ),
  )
  await database.asSystem(tenantId).write(async (db) => {
    await db.cardSale.createMany({ data: rows })
    // A file that nobody developed counts for the store, and for no seller.
    const [store] = stores
    const customerId = stores.at(-1)?.customerIds[0]
    if (!store || !customerId) throw new Error('The small network has no customers')
    const file = { tenantId, id: crypto.randomUUID(), customerId, createdAt: testNow }
    const place = { franchiseeId: store.franchiseeId, storeId: store.id, openedOn: day('2026-11-20') }
    await db.customerFile.createMany({ data: [{ ...file, ...place }] })
    await rebuildTotals(db)
  })
}

let api: TestApi
beforeAll(async () => {
  await audit.connect()
  for (const network of [red, blue]) await sellMore(network)
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), audit.end(), database.close()]))

const figures = 'salesAmount cardsSold average principal bonus voidedSales voidedAmount newCustomers previousAmount'
const document = `query ($of: ReportInput!, $orderBy: ReportOrder, $first: Int, $after: String) { report(of: $of) { from to previousFrom previousTo places
  totals { ${figures} } rowCount rows(orderBy: $orderBy, first: $first, after: $after) { edges { node { id day name under share figures { ${figures} } } }
    pageInfo { hasNextPage endCursor } } } }`

type Figures = Record<string, number | null>
/** With its key beside its figures. */
type Known = Record<string, string | number | null>
type Row = { id: string | null; day: string | null; name: string | null; share: number | null; figures: Figures }

const ask = async (role: Role, of: object, orderBy: object | null = null) => {
  const { data, errors } = await api.ask(red.actors[role], document, { of, orderBy })
  expect(errors).toBeUndefined()
  const rows = data.report.rows.edges.map(({ node }: { node: Row }) => node)
  return { ...data.report, rows } as { totals: Figures; rowCount: number; rows: Row[]; places: string[]; to: string }
}

/** Of whose rows a role's are, as a condition that names no policy. */
const scopes: Record<Role, string> = {
  hq_admin: 'true',
  hq_finance: 'true',
  franchise_owner: `franchisee_id = '${red.franchisees[0]?.id}'`,
  store_manager: `store_id = '${red.franchisees[0]?.stores[0]?.id}'`,
  sales_rep: `staff_id = '${red.actors.sales_rep.staffId}'`,
}

const columns: Record<ReportGrouping, [ofSale: string, ofFile: string]> = {
  day: ['sold_on::text', 'opened_on::text'],
  franchisee: ['franchisee_id::text', 'franchisee_id::text'],
  store: ['store_id::text', 'store_id::text'],
  staff: ['staff_id::text', 'staff_id::text'],
  card_product: ['card_product_id::text', `'no product'`],
}

/** The same figures from the records themselves, past row security. */
async function fromRecords(role: Role, grouping: ReportGrouping, days: { now: string[]; before: string[] }) {
  const [ofSale, ofFile] = columns[grouping]
  const [from, to] = days.now
  const [previousFrom, previousTo] = days.before
  const { rows } = await audit.query(
    `SELECT key, sum(amount)::int AS "salesAmount", sum(sold)::int AS "cardsSold", sum(principal)::int AS principal,
       sum(bonus)::int AS bonus, sum(voided)::int AS "voidedSales", sum(voided_amount)::int AS "voidedAmount",
       sum(won)::int AS "newCustomers", sum(before)::int AS "previousAmount"
     FROM (
       SELECT ${ofSale} AS key, amount, 1 AS sold, principal, bonus, 0 AS voided, 0 AS voided_amount, 0 AS won, 0 AS before
       FROM card_sale WHERE tenant_id = $1 AND ${scopes[role]} AND status = 'recorded' AND sold_on BETWEEN $2 AND $3
       UNION ALL
       SELECT ${ofSale}, 0, 0, 0, 0, 1, amount, 0, 0
       FROM card_sale WHERE tenant_id = $1 AND ${scopes[role]} AND status = 'voided' AND sold_on BETWEEN $2 AND $3
       UNION ALL
       SELECT ${ofFile}, 0, 0, 0, 0, 0, 0, 1, 0
       FROM customer_file WHERE tenant_id = $1 AND ${scopes[role]} AND opened_on BETWEEN $2 AND $3
       UNION ALL
       SELECT ${ofSale}, 0, 0, 0, 0, 0, 0, 0, amount
       FROM card_sale WHERE tenant_id = $1 AND ${scopes[role]} AND status = 'recorded' AND sold_on BETWEEN $4 AND $5
     ) r GROUP BY key`,
    [red.tenantId, from, to, previousFrom, previousTo],
  )
  return rows as Known[]
}

const keyOf = ({ id, day }: Row) => day ?? (id && Buffer.from(id, 'base64').toString().split(':')[1]) ?? null
const byKey = (a: Known, b: Known) => (String(a.key) < String(b.key) ? -1 : 1)
const known = ({ figures: { average: _, ...rest }, ...row }: Row): Known => ({ key: keyOf(row as Row), ...rest })
const anything = ({ key: _, ...rest }: Known) => Object.values(rest).some(Boolean)

const month = { now: ['2026-11-01', '2026-11-20'], before: ['2026-10-01', '2026-10-20'] }
const oneDay = { now: ['2026-11-10', '2026-11-10'], before: ['2026-11-09', '2026-11-09'] }

const everybody = roles.flatMap((role) => (Object.keys(columns) as ReportGrouping[]).map((by) => [role, by] as const))

describe.each(everybody)('what a %s sees by %s', (role, grouping) => {
  test('of a month so far equals the records', async () => {
    const { rows, totals, rowCount } = await ask(role, { period: 'monthly', on: '2026-11-07', grouping })
    const found = rows.map(known).filter(anything)
    const records = await fromRecords(role, grouping, month)
    if (grouping === 'day') {
      // A day of the report stands beside the same day of the month before.
      const before = new Map((await fromRecords(role, grouping, month)).map(({ key, ...rest }) => [key, rest]))
      for (const row of rows) {
        const twin = before.get(`2026-10-${String(row.day).slice(8)}`)
        expect(row.figures.previousAmount).toBe(twin?.previousAmount ?? 0)
      }
      const bare = (list: Known[]) => list.map((one) => ({ ...one, previousAmount: 0 })).filter(anything)
      expect(bare(found)).toEqual(bare(records.toSorted(byKey)))
      expect(rows).toHaveLength(20)
    } else if (grouping === 'card_product') {
      const sold = records.filter(({ key }) => key !== 'no product')
      expect(found.toSorted(byKey)).toEqual(sold.map((one) => ({ ...one, newCustomers: null })).toSorted(byKey))
    } else expect(found.toSorted(byKey)).toEqual(records.toSorted(byKey))
    expect(rowCount).toBe(rows.length)
    const all = (name: string) => records.reduce((sum, one) => sum + Number(one[name]), 0)
    for (const name of ['salesAmount', 'cardsSold', 'bonus', 'voidedSales', 'newCustomers', 'previousAmount'])
      expect([name, totals[name]]).toEqual([name, all(name)])
    expect(rows.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9)
  })

  test('of a day equals the records', async () => {
    const { rows } = await ask(role, { period: 'daily', on: '2026-11-10', grouping })
    if (grouping === 'day') return expect(rows).toHaveLength(1)
    const records = await fromRecords(role, grouping, oneDay)
    const sold = records.filter(({ key }) => key !== 'no product')
    const expected = grouping === 'card_product' ? sold.map((one) => ({ ...one, newCustomers: null })) : records
    expect(rows.map(known).toSorted(byKey)).toEqual(expected.toSorted(byKey))
  })
})

test('a place that was chosen narrows it, and names it', async () => {
  const [store, other] = red.franchisees[0]?.stores ?? []
  const of = { period: 'monthly', on: '2026-11-01', grouping: 'staff' }
  const storeId = encodeGlobalID('Store', store?.id as string)
  const chosen = await ask('hq_admin', { ...of, storeId })
  expect(chosen.places).toEqual(['red store 00'])
  expect(chosen.totals).toEqual((await ask('store_manager', of)).totals)
  expect(chosen.rows.map(({ name }) => name).toSorted()).toEqual([null, 'red rep 000', 'red rep 001'])
  expect((await ask('hq_admin', of)).places).toEqual([])
  expect((await ask('franchise_owner', of)).places).toEqual(['red franchisee 0'])
  // A store that isn't the manager's has nothing for them.
  const nothing = await ask('store_manager', { ...of, storeId: encodeGlobalID('Store', other?.id as string) })
  expect([nothing.totals.cardsSold, nothing.rows]).toEqual([0, []])
})

test('a rep who left the store keeps the name of the sales there', async () => {
  const [store, other] = red.franchisees[0]?.stores ?? []
  const repId = store?.repIds[1] as string
  const move = (storeId: string | undefined) =>
    database.asSystem(red.tenantId).write((db) => db.staff.updateMany({ where: { id: repId }, data: { storeId } }))
  await move(other?.id)
  const { rows } = await ask('store_manager', { period: 'monthly', on: '2026-11-01', grouping: 'staff' })
  await move(store?.id)
  expect(rows.find(({ id }) => id === encodeGlobalID('Staff', repId))).toMatchObject({ name: 'x', under: null })
})

test('rows come in pages, each of which follows from the one before', async () => {
  const of = { period: 'monthly', on: '2026-11-01', grouping: 'staff' }
  const { rows } = await ask('hq_admin', of)
  expect(rows.length).toBeGreaterThan(2)
  const names: (string | null)[] = []
  let after: string | null = null
  do {
    const { data } = await api.ask(red.actors.hq_admin, document, { of, first: 2, after })
    names.push(...data.report.rows.edges.map(({ node }: { node: Row }) => node.name))
    after = data.report.rows.pageInfo.hasNextPage ? data.report.rows.pageInfo.endCursor : null
  } while (after)
  expect(names).toEqual(rows.map(({ name }) => name))
  const forged = await api.ask(red.actors.hq_admin, document, { of, after: 'elsewhere' })
  expect(forged.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

test('rows come in the order that is asked for', async () => {
  const of = { period: 'monthly', on: '2026-11-01', grouping: 'store' }
  const amounts = async (direction: string) =>
    (await ask('hq_admin', of, { field: 'salesAmount', direction })).rows.map((row) => Number(row.figures.salesAmount))
  const up = await amounts('asc')
  expect(up).toEqual(up.toSorted((a, b) => a - b))
  expect(await amounts('desc')).toEqual(up.toReversed())
  const { rows } = await ask('hq_admin', of)
  expect(rows.map((row) => Number(row.figures.salesAmount))).toEqual(up.toReversed())
})
