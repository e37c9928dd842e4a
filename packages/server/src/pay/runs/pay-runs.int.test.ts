import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'

/** After the month of the small network's sales. */
const now = new Date('2026-12-05T04:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const audit = new pg.Client(urls.audit)
const app = new pg.Client(urls.app)
let api: TestApi
beforeAll(async () => {
  await Promise.all([audit.connect(), app.connect()])
  api = await startTestApi(database, now)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end(), app.end()]))

const {
  hq_admin: admin,
  hq_finance: finance,
  franchise_owner: owner,
  store_manager: manager,
  sales_rep: rep,
} = red.actors
const [franchisee, other] = red.franchisees
if (!franchisee || !other) throw new Error('The small network has two franchisees')
const franchiseeId = encodeGlobalID('Franchisee', franchisee.id)

let keys = 0
const made: Record<string, string> = {
  beginPayRun: '... on PayRun { id status month revision }',
  stepPayRun: '... on PayRun { id status revision }',
  setCommissionPlan: '... on CommissionPlanVersion { id }',
  voidCardSale: '... on CardSale { id status }',
}
const write = (field: string, input: object, actor: Actor = finance) =>
  api.change(actor, field, { idempotencyKey: `pay-runs-${++keys}`, ...input }, made[field])

const begin = (change: object = {}, actor?: Actor) =>
  write('beginPayRun', { franchiseeId, month: '2026-11-01', minimumWage: 230_000, ...change }, actor)

async function runOf(id: string, actor: Actor = finance) {
  const document = `query ($id: ID!) { node(id: $id) { ... on PayRun { id status revision people total steps { step } } } }`
  return (await api.ask(actor, document, { id })).data.node
}
const step = async (id: string, name: string, actor?: Actor) =>
  write('stepPayRun', { id, step: name, revision: (await runOf(id)).revision }, actor)

async function statements(runId: string, actor: Actor = finance) {
  const document = `query ($filter: PayStatementFilter) { payStatements(first: 50, filter: $filter) { edges { node { id
    staff { id } baseWage paidDays workingDays earned takenBack clawbackTaken clawbackCarried commission total
    rules { base earned paid parts { base rate } } } } } }`
  const { data, errors } = await api.ask(actor, document, { filter: { runId } })
  return errors ? null : data.payStatements.edges.map(({ node }: { node: object }) => node)
}
async function lines(runId: string, actor: Actor = finance) {
  const document = `query ($filter: PayLineFilter) { payLines(first: 99, filter: $filter) { edges { node {
    kind recordId base amount staff { id } } } } }`
  const { data } = await api.ask(actor, document, { filter: { runId } })
  return data.payLines.edges.map(({ node }: { node: object }) => node)
}

type Statement = { staff: { id: string }; commission: number; total: number; clawbackCarried: number }
let november = ''

test('owner and finance run pay, nobody below them, and each only where they may', async () => {
  const rule = { metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate: 300 }] }
  const plan = { name: '销售提成', fromMonth: '2026-11-01', audience: 'everybody', rules: [rule] }
  expect(await write('setCommissionPlan', plan, admin)).toMatchObject({ __typename: 'CommissionPlanVersion' })
  for (const actor of [manager, rep]) expect(await begin({}, actor)).toMatchObject({ code: 'access.not_allowed' })
  const elsewhere = { franchiseeId: encodeGlobalID('Franchisee', other.id) }
  expect(await begin(elsewhere, owner)).toMatchObject({ code: 'access.not_found' })
  expect(await begin({ month: '2027-01-01' })).toMatchObject({ code: 'pay.not_begun' })
})

test('each is paid what independent SQL says they sold, at the plan’s rate, and the wage of the days', async () => {
  const made = await begin()
  november = made.id
  expect(made).toMatchObject({ status: 'calculated', month: '2026-11-01' })
  const { rows } = await audit.query(
    `SELECT staff_id AS id, round(sum(amount) FILTER (WHERE status <> 'voided') * 0.03)::int AS commission
     FROM card_sale WHERE franchisee_id = $1 AND sold_on BETWEEN '2026-11-01' AND '2026-11-30' GROUP BY 1`,
    [franchisee.id],
  )
  expect(rows.length).toBeGreaterThan(3)
  const found: Statement[] = await statements(november)
  for (const { id, commission } of rows)
    expect(found.find(({ staff }) => staff.id === encodeGlobalID('Staff', id))).toMatchObject({ commission })
  const run = await runOf(november)
  expect(run.people).toBe(found.length)
  expect(run.total).toBe(found.reduce((sum, { total }) => sum + total, 0))
  const all: { amount: number }[] = await lines(november)
  const paid = found.reduce((sum, { commission }) => sum + commission, 0)
  expect(all.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid)
})

test('a manager sees the lines of the store and no wages or totals; a rep the own statement', async () => {
  expect(await statements(november, manager)).toBeNull()
  expect(await runOf(november, manager)).toMatchObject({ people: 0, total: 0 })
  const seen: { staff: { id: string } }[] = await lines(november, manager)
  const everything = await lines(november, owner)
  expect([seen.length > 0, seen.length < everything.length]).toEqual([true, true])
  const own: Statement[] = await statements(november, rep)
  expect(own.map(({ staff }) => staff.id)).toEqual([encodeGlobalID('Staff', rep.staffId as string)])
})

test('is reviewed, approved and locked, in this order', async () => {
  expect(await begin({ month: null })).toMatchObject({ code: 'pay.before_not_locked' })
  expect(await step(november, 'approve')).toMatchObject({ code: 'pay.not_in_status' })
  for (const name of ['review', 'approve', 'lock']) expect(await step(november, name, owner)).toHaveProperty('id')
  for (const name of ['calculate', 'review', 'approve', 'lock'])
    expect(await step(november, name)).toMatchObject({ code: 'pay.not_in_status' })
  const plan = { name: '晚了', fromMonth: '2026-11-01', audience: 'everybody', rules: [] }
  const rules = [{ metricId: 'cards_sold', tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate: 1 }] }]
  expect(await write('setCommissionPlan', { ...plan, rules }, admin)).toMatchObject({
    ...{ code: 'commission.month_paid', params: { month: '2026-12-01' } },
  })
})

test('stays as it was locked, also for headquarters with SQL of its own', async () => {
  const runId = Buffer.from(november, 'base64').toString().split(':')[1]
  const asAdmin = async (sql: string) => {
    await app.query('BEGIN')
    try {
      await app.query(`SELECT set_config('app.tenant_id', $1, true), set_config('app.scope', 'chain', true)`, [
        red.tenantId,
      ])
      return (await app.query(sql, [runId])).rowCount
    } finally {
      await app.query('ROLLBACK')
    }
  }
  for (const table of ['pay_line', 'pay_statement']) {
    expect(await asAdmin(`SELECT FROM ${table} WHERE pay_run_id = $1`)).toBeGreaterThan(0)
    expect([table, await asAdmin(`DELETE FROM ${table} WHERE pay_run_id = $1`)]).toEqual([table, 0])
    const copy = `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
      FROM ${table} t WHERE pay_run_id = $1 LIMIT 1`
    await expect(asAdmin(copy)).rejects.toMatchObject({ code: '42501' })
  }
  expect(await asAdmin(`UPDATE pay_run SET status = 'calculated' WHERE id = $1`)).toBe(0)
})

test('a void after that is taken back once in the next, and carried where there is nothing to take it from', async () => {
  const before: Statement[] = await statements(november)
  const sold = (await lines(november)).find(({ amount }: { amount: number }) => amount > 0)
  const voided = { id: encodeGlobalID('CardSale', sold.recordId), reason: '客户退卡' }
  expect(await write('voidCardSale', voided, admin)).toMatchObject({ __typename: 'CardSale' })
  const { id: december, month } = await begin({ month: null }, owner)
  expect(month).toBe('2026-12-01')
  const check = async () => {
    const ofSeller = ({ staff }: Statement) => staff.id === sold.staff.id
    expect(await lines(december)).toMatchObject([{ kind: 'taken_back', base: -sold.base, amount: -sold.amount }])
    expect(((await statements(december)) as Statement[]).find(ofSeller)).toMatchObject({
      ...{ earned: 0, takenBack: sold.amount, clawbackTaken: 0, clawbackCarried: sold.amount, commission: 0 },
    })
  }
  await check()
  expect(await step(december, 'calculate')).toMatchObject({ status: 'calculated' })
  await check()
  expect(await step(december, 'review')).toMatchObject({ code: 'pay.not_over' })
  expect(await statements(november)).toEqual(before)
})
