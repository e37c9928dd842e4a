import { openDatabase } from '@hubcap/database/door/database'
import { type Metric, metrics } from '@hubcap/rules/quotas/metric'
import { raiseTarget } from '@hubcap/rules/quotas/raise-target'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile } from '@hubcap/testing/northwind'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { emptyChain } from '../testing/empty-chain.ts'
import { importClient } from '../testing/import-client.ts'

// Northwind, the quotas of its people those of the same month of the year before plus 10 %: what each attained in each month,
// beside SQL that is written apart from the product and works the quotas out anew from the sales.
const today = new Date('1998-04-16T16:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const audit = new pg.Client(urls.audit)
const importedAt = new Date('2026-11-21T15:00:00Z')
const chain = await emptyChain(database, importedAt)

let api: TestApi
beforeAll(async () => {
  await audit.connect()
  const bringing = await startTestApi(database, importedAt)
  const actor = chain.administrator
  const { bring } = importClient({ api: bringing, database, ownerUrl: urls.owner, actor, now: importedAt })
  for (const [kind, file] of [
    ['franchisees', 'regions'],
    ['stores', 'regions'],
    ['staff', 'staff'],
    ['customers', 'customers'],
    ['card_sales', 'sales'],
  ] as const)
    expect(await bring(kind, northwindFile(file))).toMatchObject({ status: 'done' })
  await bringing.close()
  api = await startTestApi(database, today)
  for (const metric of metrics) await copyLastYear(metric)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

type Rep = { franchiseeId: string; storeId: string; staffId: string; name: string }
const reps = async () =>
  (
    await audit.query<Rep>(
      `SELECT franchisee_id AS "franchiseeId", store_id AS "storeId", id AS "staffId", name FROM staff WHERE tenant_id = $1`,
      [chain.tenantId],
    )
  ).rows

/** Of the people of every store, in 1997 and 1998, as the portal does it. */
async function copyLastYear(metric: Metric) {
  const stores = new Set((await reps()).map(({ storeId }) => encodeGlobalID('Store', storeId)))
  for (const storeId of stores)
    for (const year of [1997, 1998]) {
      const document = `query ($metric: String!, $storeId: ID) {
        quotaGrid(year: ${year}, metric: $metric, storeId: $storeId) { rows { key franchiseeId storeId staffId } }
        quotaBasis(year: ${year}, metric: $metric, storeId: $storeId, source: last_year_actual) { key month base } }`
      const { data } = await api.ask(chain.administrator, document, { metric, storeId })
      type Row = { key: string }
      const rows = new Map(data.quotaGrid.rows.map(({ key, ...place }: Row) => [key, place]))
      const cells = data.quotaBasis.flatMap(({ key, month, base }: { key: string; month: string; base: number }) =>
        rows.has(key) ? [{ ...(rows.get(key) as object), month, target: raiseTarget(base, 1000) }] : [],
      )
      const answer = await api.ask(
        chain.administrator,
        `mutation ($input: SetQuotasInput!) { setQuotas(input: $input) { __typename ... on QuotasSet { count } } }`,
        { input: { metric, cells } },
      )
      expect(answer.data.setQuotas).toEqual({ __typename: 'QuotasSet', count: cells.length })
    }
}

const figures: Record<Metric, string> = {
  sales_amount: `SELECT staff_id, sold_on AS day, amount AS value FROM card_sale WHERE status = 'recorded' AND tenant_id = $1`,
  cards_sold: `SELECT staff_id, sold_on AS day, 1 AS value FROM card_sale WHERE status = 'recorded' AND tenant_id = $1`,
  new_customers: `SELECT staff_id, opened_on AS day, 1 AS value FROM customer_file WHERE staff_id IS NOT NULL AND tenant_id = $1`,
}

type Line = { staffId: string; month: string; target: number | null; actual: number; attainment: number | null }

/** By staff member and month, wherever there is something of either. */
const plain = async (metric: Metric): Promise<Line[]> =>
  (
    await audit.query<Line>(
      `WITH figure AS (
         SELECT staff_id, date_trunc('month', day)::date AS month, sum(value) AS value FROM (${figures[metric]}) f GROUP BY 1, 2
       ), lined AS (
         SELECT coalesce(a.staff_id, b.staff_id) AS staff_id, coalesce(a.month, (b.month + interval '1 year')::date) AS month,
           coalesce(a.value, 0) AS actual, round(b.value * 1.1) AS target
         FROM figure a FULL JOIN figure b ON b.staff_id = a.staff_id AND b.month = a.month - interval '1 year'
       )
       SELECT staff_id AS "staffId", to_char(month, 'YYYY-MM-DD') AS month, target::float8, actual::float8,
         (actual / target)::float8 AS attainment
       FROM lined WHERE month BETWEEN '1997-01-01' AND '1998-12-01' AND target IS DISTINCT FROM 0`,
      [chain.tenantId],
    )
  ).rows

const document = `query ($filter: AttainmentFilter!, $after: String) { attainment(filter: $filter) { rowCount
  rows(first: 100, after: $after, orderBy: { field: month, direction: asc }) {
    edges { node { staffId month target effective actual attainment } } pageInfo { hasNextPage endCursor } } } }`

type Shown = Line & { effective: number | null }
async function shown(actor: Actor, metric: Metric, organised: 'then' | 'now'): Promise<Shown[]> {
  const filter = { from: '1997-01-01', to: '1998-12-01', level: 'staff', metric, organised }
  const lines: Shown[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await api.ask(actor, document, { filter, after })
    expect(errors).toBeUndefined()
    const { rows, rowCount } = data.attainment
    for (const { node } of rows.edges) lines.push(node)
    if (!rows.pageInfo.hasNextPage) {
      expect(lines).toHaveLength(rowCount)
      return lines
    }
    after = rows.pageInfo.endCursor
  }
}

const inOrder = (lines: readonly Line[]) =>
  lines
    .map(({ staffId, month, target, actual, attainment }) => ({ staffId, month, target, actual, attainment }))
    .toSorted((a, b) => (a.month + a.staffId < b.month + b.staffId ? -1 : 1))

const globally = (lines: readonly Line[]) =>
  lines.map((one) => ({ ...one, staffId: encodeGlobalID('Staff', one.staffId) }))

test.each(metrics)('%s: everybody’s attainment in every month is what plain SQL says', async (metric) => {
  const expected = inOrder(globally(await plain(metric)))
  expect(expected.length).toBeGreaterThan(30)
  expect(expected.filter(({ attainment }) => attainment !== null).length).toBeGreaterThan(20)
  for (const organised of ['then', 'now'] as const) {
    const found = await shown(chain.administrator, metric, organised)
    // Nobody was away: what was set is what was to be reached.
    expect(found.filter(({ target, effective }) => target !== effective)).toEqual([])
    const rounded = (lines: readonly Line[]) =>
      lines.map((one) => ({ ...one, attainment: one.attainment === null ? null : Number(one.attainment.toFixed(9)) }))
    expect(rounded(inOrder(found))).toEqual(rounded(expected))
  }
})

test('each rep sees own lines and nobody else’s', async () => {
  const [someone] = (await reps()).filter(({ name }) => name !== '')
  if (!someone) throw new Error('Northwind has no staff')
  const { franchiseeId, storeId, staffId } = someone
  const actor = await chain.account('sales_rep', [{ franchiseeId, storeId }], staffId)
  const own = inOrder(globally((await plain('cards_sold')).filter((one) => one.staffId === staffId)))
  const found = inOrder(await shown(actor, 'cards_sold', 'then'))
  expect(found.map(({ month, target, actual }) => [month, target, actual])).toEqual(
    own.map(({ month, target, actual }) => [month, target, actual]),
  )
  expect(new Set(found.map((one) => one.staffId))).toEqual(new Set([encodeGlobalID('Staff', staffId)]))
})
