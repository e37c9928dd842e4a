import { openDatabase } from '@hubcap/database/door/database'
import { type Metric, metrics } from '@hubcap/rules/quotas/metric'
import { raiseTarget } from '@hubcap/rules/quotas/raise-target'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile } from '@hubcap/testing/northwind'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkTotals } from '../sales/totals/check-totals.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { emptyChain } from '../testing/empty-chain.ts'
import { importClient } from '../testing/import-client.ts'

// Northwind in the spring of 1998, its quotas the same month of the year before plus 10 %, beside SQL that is written apart
// and run by the audit role: the quotas too are worked out anew there, from the sales of 1997.
const today = new Date('1998-04-16T16:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const audit = new pg.Client(urls.audit)
const importedAt = new Date('2026-11-21T15:00:00Z')
const chain = await emptyChain(database, importedAt)
const tenPercent = 1000

let api: TestApi
beforeAll(async () => {
  await audit.connect()
  const bringing = await startTestApi(database, importedAt)
  const actor = chain.administrator
  const { bring } = importClient({ api: bringing, database, ownerUrl: urls.owner, actor, now: importedAt })
  const files = {
    franchisees: 'regions',
    stores: 'regions',
    staff: 'staff',
    customers: 'customers',
    card_sales: 'sales',
  }
  for (const [kind, file] of Object.entries(files))
    expect(await bring(kind, northwindFile(file as 'sales'))).toMatchObject({ status: 'done' })
  await bringing.close()
  api = await startTestApi(database, today)
  await setQuotas()
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

type Row = { franchiseeId: string; storeId: string; staffId: string }
const reps = async () =>
  (
    await audit.query<Row>(
      `SELECT franchisee_id AS "franchiseeId", store_id AS "storeId", id AS "staffId" FROM staff WHERE tenant_id = $1`,
      [chain.tenantId],
    )
  ).rows

type Cell = { franchiseeId: string | null; storeId: string | null; staffId: string | null }
type Grid = { parent: (Cell & { key: string }) | null; rows: (Cell & { key: string })[] }

/** As the portal does it: what the grid offers to copy, raised, and saved. The rows of each grid, and the chain's own. */
async function copyLastYear(metric: Metric, place: { franchiseeId?: string; storeId?: string }, own: boolean) {
  const document = `query ($metric: String!, $franchiseeId: ID, $storeId: ID) {
    quotaGrid(year: 1998, metric: $metric, franchiseeId: $franchiseeId, storeId: $storeId) {
      parent { key franchiseeId storeId staffId } rows { key franchiseeId storeId staffId } }
    quotaBasis(year: 1998, metric: $metric, franchiseeId: $franchiseeId, storeId: $storeId, source: last_year_actual) {
      key month base } }`
  const { data } = await api.ask(chain.administrator, document, { metric, ...place })
  const { parent, rows } = data.quotaGrid as Grid
  const placeOf = new Map([...rows, ...(own && parent ? [parent] : [])].map(({ key, ...cell }) => [key, cell]))
  const cells = data.quotaBasis.flatMap(({ key, month, base }: { key: string; month: string; base: number }) =>
    placeOf.has(key) ? [{ ...placeOf.get(key), month, target: raiseTarget(base, tenPercent) }] : [],
  )
  const answer = await api.ask(
    chain.administrator,
    `mutation ($input: SetQuotasInput!) { setQuotas(input: $input) { __typename ... on QuotasSet { count } } }`,
    { input: { metric, cells } },
  )
  expect(answer.data.setQuotas).toEqual({ __typename: 'QuotasSet', count: cells.length })
}

async function setQuotas() {
  const places = await reps()
  const franchisees = new Set(places.map(({ franchiseeId }) => encodeGlobalID('Franchisee', franchiseeId)))
  const stores = new Set(places.map(({ storeId }) => encodeGlobalID('Store', storeId)))
  for (const metric of metrics) {
    await copyLastYear(metric, {}, true)
    for (const franchiseeId of franchisees) await copyLastYear(metric, { franchiseeId }, false)
    for (const storeId of stores) await copyLastYear(metric, { storeId }, false)
  }
}

const figures: Record<Metric, string> = {
  sales_amount: `SELECT franchisee_id, store_id, staff_id, sold_on AS day, amount AS value FROM card_sale WHERE status = 'recorded'`,
  cards_sold: `SELECT franchisee_id, store_id, staff_id, sold_on AS day, 1 AS value FROM card_sale WHERE status = 'recorded'`,
  new_customers: `SELECT franchisee_id, store_id, staff_id, opened_on AS day, 1 AS value FROM customer_file WHERE true`,
}

/** Month so far, quota, and where it has us by working days (in New York: Monday to Friday), of the rows with that id. */
async function plain(metric: Metric, month: string, column: string, id: string | null) {
  const { rows } = await audit.query(
    `WITH days AS (SELECT d::date AS day FROM generate_series($1::date, $1::date + interval '1 month - 1 day', '1 day') d
       WHERE extract(isodow FROM d) < 6),
     worked AS (SELECT count(*) AS total, count(*) FILTER (WHERE day <= $2::date) AS elapsed FROM days),
     figure AS (${figures[metric]} AND tenant_id = $3 AND ($4::uuid IS NULL OR ${column} = $4::uuid)),
     sums AS (SELECT coalesce(sum(value) FILTER (WHERE day BETWEEN $1::date AND least($2::date, ($1::date + interval '1 month - 1 day')::date)), 0) AS actual,
       round(sum(value) FILTER (WHERE day >= $1::date - interval '1 year' AND day < $1::date - interval '11 months') * 1.1) AS target FROM figure)
     SELECT actual::float8, target::float8, round(target * elapsed / total)::float8 AS expected FROM sums, worked`,
    [month, '1998-04-16', chain.tenantId, id],
  )
  return rows[0]
}

const document = `query ($month: Date!) { overview(month: $month) {
  paces { metric actual target expected attainment ahead missing workingDays { total elapsed } }
  calendar { coverage yearsWithout }
  byPlace { id amount count newCustomers sales: pace(metric: sales_amount) { target expected } cards: pace(metric: cards_sold) { target expected }
    customers: pace(metric: new_customers) { target expected } } } }`

type Placed = { actor: Actor; column: string; id: string | null; below: string | null }

async function everybody(): Promise<[string, Placed][]> {
  const hq = { column: 'tenant_id', id: null, below: 'franchisee_id' }
  const list: [string, Placed][] = [
    ['HQ administrator', { actor: chain.administrator, ...hq }],
    ['HQ finance', { actor: await chain.account('hq_finance', []), ...hq }],
  ]
  const seen = new Set<string>()
  for (const { franchiseeId, storeId, staffId } of await reps()) {
    const places = [{ franchiseeId, storeId }]
    if (!seen.has(storeId)) {
      const owner = await chain.account('franchise_owner', [{ franchiseeId, storeId: null }])
      const manager = await chain.account('store_manager', places)
      list.push(['owner', { actor: owner, column: 'franchisee_id', id: franchiseeId, below: 'store_id' }])
      list.push(['manager', { actor: manager, column: 'store_id', id: storeId, below: 'staff_id' }])
      seen.add(storeId)
    }
    const rep = await chain.account('sales_rep', places, staffId)
    list.push(['rep', { actor: rep, column: 'staff_id', id: staffId, below: null }])
  }
  return list
}

const idOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? ''

describe.each(['1998-03-01', '1998-04-01'])('in the month of %s', (month) => {
  test('everybody’s figures, quotas and pace are what plain SQL says', async () => {
    const people = await everybody()
    expect(people).toHaveLength(2 + 4 + 4 + 9)
    for (const [who, { actor, column, id, below }] of people) {
      const { data, errors } = await api.ask(actor, document, { month })
      expect(errors).toBeUndefined()
      const { paces, byPlace, calendar } = data.overview
      expect(calendar).toEqual({ coverage: 'weekdays', yearsWithout: [1998] })
      for (const metric of metrics) {
        const { actual, target, expected, ...pace } = paces.find((one: { metric: Metric }) => one.metric === metric)
        const said = await plain(metric, month, column, id)
        expect([who, metric, actual, target, expected]).toEqual([who, metric, said.actual, said.target, said.expected])
        expect(pace.ahead).toBe(target === null ? null : actual - expected)
        expect(pace.missing).toBe(target === null ? null : Math.max(0, target - actual))
        expect(pace.attainment ?? 0).toBeCloseTo(target === null ? 0 : actual / target, 12)
        expect(pace.workingDays.total).toBe(22)
      }
      if (!below) expect(byPlace).toEqual([])
      for (const place of byPlace) {
        const shown: Record<Metric, [number, { target: number | null; expected: number | null }]> = {
          sales_amount: [place.amount, place.sales],
          cards_sold: [place.count, place.cards],
          new_customers: [place.newCustomers, place.customers],
        }
        for (const metric of metrics) {
          const [actual, pace] = shown[metric]
          expect({ actual, ...pace }).toEqual(await plain(metric, month, below ?? '', idOf(place.id)))
        }
      }
    }
  })
})

test('the totals that they are read from are what the records add up to', async () => {
  expect(await database.asSystem(chain.tenantId).read(checkTotals)).toEqual([])
})

test('the comparison has something to compare', async () => {
  const { rows } = await audit.query(
    `SELECT level, count(*)::int AS count FROM quota WHERE tenant_id = $1 GROUP BY 1`,
    [chain.tenantId],
  )
  const counts = Object.fromEntries(rows.map(({ level, count }) => [level, count]))
  expect(counts.chain).toBeGreaterThan(30)
  expect(counts.staff).toBeGreaterThan(150)
})
