import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scoreMonth } from '../performance/score-month.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

// It is 20 November; sales lie on the 10th to the 19th. From November on months begin on the 16th of the natural month before: so
// November has 16 October to 15 November, and what was sold from the 16th on is December's.
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
const audit = new pg.Client(urls.audit)
const jobs = new pg.Client(urls.owner)
let api: TestApi
beforeAll(async () => {
  await Promise.all([audit.connect(), jobs.connect()])
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end(), jobs.end()]))

const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store, other] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const rep = store.repIds[0] as string
const { hq_admin: hq, hq_finance: finance, franchise_owner: owner } = red.actors
const id = (type: string, key: string) => encodeGlobalID(type, key)
const [november, december] = ['2026-11-01', '2026-12-01']
const date = (day: string) => new Date(`${day}T00:00:00Z`)

let keys = 0
const write = (field: string, input: object, made: string, actor: Actor = hq) =>
  api.change(actor, field, { idempotencyKey: `months-key-${++keys}`, ...input }, made)
const setRule = (input: object, actor?: Actor) =>
  write('setSalesMonthRule', { basedOnRuleId: null, ...input }, '... on SalesMonthRule { id firstDay }', actor)
const setStart = (input: object) => write('setSalesMonthStart', input, '... on SalesMonthStart { id startsOn }')

async function query(document: string, actor: Actor = hq) {
  const { data, errors } = await api.ask(actor, document)
  expect(errors).toBeUndefined()
  return data
}
const months = async (actor?: Actor) =>
  (
    await query(
      '{ salesMonths(from: "2026-10-01", to: "2027-02-01") { month from to workingDays isException isFixed startId } }',
      actor,
    )
  ).salesMonths

const basisOf = async (storeId: string, month: string) =>
  system.read(async (db) =>
    (await db.quota.findMany({ where: { staffId: rep, storeId, month: date(month), metric: 'sales_amount' } })).map(
      ({ target, basisDays }) => [Number(target), basisDays],
    ),
  )

const soldBetween = async (from: string, to: string, more = '') => {
  const { rows } = await audit.query(
    `SELECT coalesce(sum(amount), 0)::int AS amount FROM card_sale
     WHERE tenant_id = $1 AND status <> 'voided' AND sold_on BETWEEN $2 AND $3 ${more}`,
    [red.tenantId, from, to],
  )
  return rows[0].amount as number
}

const toScore = async () => {
  const { rows } = await jobs.query(
    `SELECT payload->>'month' AS month FROM graphile_worker._private_jobs WHERE payload->>'tenantId' = $1 ORDER BY 1`,
    [red.tenantId],
  )
  return rows.map(({ month }) => month)
}

let ruleId = ''

test('somebody sells on the 18th', async () => {
  const sale = {
    ...{
      storeId: id('Store', store.id),
      staffId: id('Staff', rep),
      cardProductId: id('CardProduct', red.cardProductId),
    },
    ...{ amount: 50_000, paymentMethod: 'wechat', customerName: '周杰', customerPhone: '13900139000' },
    soldAt: '2026-11-18T03:00:00Z',
  }
  expect(await write('recordCardSale', sale, '... on CardSale { id }', red.actors.sales_rep)).toHaveProperty('id')
})

test('a quota is meant for the natural month until headquarters says otherwise', async () => {
  const cells = [november, december].map((month) => ({
    ...{ franchiseeId: id('Franchisee', first.id), storeId: id('Store', store.id), staffId: id('Staff', rep) },
    ...{ month, target: 2_200_000 },
  }))
  const set = { metric: 'sales_amount', cells }
  const document = 'mutation ($input: SetQuotasInput!) { setQuotas(input: $input) { __typename } }'
  expect((await api.ask(hq, document, { input: set })).errors).toBeUndefined()
  expect(await basisOf(store.id, december)).toEqual([[2_200_000, 2300]])
  await scoreMonth({ database, now: () => testNow }, red.tenantId, november)
  for (const actor of [owner, finance])
    expect(await setRule({ fromMonth: november, firstDay: 16 }, actor)).toMatchObject({ code: 'access.not_allowed' })
  expect(await setRule({ fromMonth: november, firstDay: 29 })).toMatchObject({ issues: [{ path: ['firstDay'] }] })
})

test('months begin on another day from one on, and quotas are meant for the days that they have now', async () => {
  await jobs.query('DELETE FROM graphile_worker._private_jobs')
  const made = await setRule({ fromMonth: november, firstDay: 16 })
  expect(made).toMatchObject({ firstDay: 16 })
  ruleId = made.id
  expect(await setRule({ fromMonth: november, firstDay: 20 })).toMatchObject({ code: 'write.stale' })
  // 1 to 9 October are a holiday but for the 8th and 9th; the 10th is worked in exchange.
  expect((await months(red.actors.sales_rep)).slice(0, 3)).toEqual([
    expect.objectContaining({ month: '2026-10-01', from: '2026-10-01', to: '2026-10-15', isException: false }),
    expect.objectContaining({ month: november, from: '2026-10-16', to: '2026-11-15', workingDays: 21 }),
    expect.objectContaining({ month: december, from: '2026-11-16', to: '2026-12-15', workingDays: 22 }),
  ])
  expect(await basisOf(store.id, november)).toEqual([[2_200_000, 2100]])
  expect(await basisOf(store.id, december)).toEqual([[2_200_000, 2200]])
  // December had no scores, and has sales now that were November's.
  expect(await toScore()).toEqual(['2026-10-01', november, december])
})

test('attainment tells each month by its own days, as independent SQL does', async () => {
  const asked = 'from: "2026-10-01", to: "2026-12-01", level: franchisee, metric: "sales_amount"'
  const { attainment } = await query(
    `{ attainment(filter: { ${asked} }) { rows(first: 50) { edges { node { month franchiseeId actual } } } } }`,
  )
  const spans = { [november]: ['2026-10-16', '2026-11-15'], [december]: ['2026-11-16', '2026-12-15'] } as const
  const sold = await Promise.all(
    Object.entries(spans).flatMap(([month, [from, to]]) =>
      red.franchisees.map(async (one) => ({
        ...{ month, franchiseeId: id('Franchisee', one.id) },
        actual: await soldBetween(from, to, `AND franchisee_id = '${one.id}'`),
      })),
    ),
  )
  const found = attainment.rows.edges.map(({ node }: { node: object }) => node)
  const some = sold.filter(({ actual }) => actual > 0)
  expect(new Set(some.map(({ month }) => month)).size).toBe(2)
  for (const line of some) expect(found).toContainEqual(line)
  expect(found.filter((line: { actual: number }) => line.actual > 0)).toHaveLength(some.length)
})

test('an overview compares as many days of the month before, and its pace ends with the month’s last day', async () => {
  const { overview } = await query(
    `{ overview(month: "${december}") { from to previousFrom previousTo current { amount }
       paces { metric workingDays { total } line { day } } } }`,
  )
  expect(overview).toMatchObject({
    ...{ from: '2026-11-16', to: '2026-11-20', previousFrom: '2026-10-16', previousTo: '2026-10-20' },
    current: { amount: await soldBetween('2026-11-16', '2026-11-20') },
  })
  const [pace] = overview.paces
  expect([pace.line[0].day, pace.line.at(-1).day, pace.workingDays.total]).toEqual(['2026-11-16', '2026-12-15', 22])
})

test('scores are of the month’s own days', async () => {
  for (const month of [november, december]) await scoreMonth({ database, now: () => testNow }, red.tenantId, month)
  const scored = async (month: string) => {
    const rows = await system.read((db) =>
      db.performanceScore.findMany({ where: { month: date(month), level: 'franchisee' } }),
    )
    const parts = rows.flatMap((row) => row.parts as { metricId: string; actual: number }[])
    return parts.reduce((sum, part) => sum + (part.metricId === 'sales_amount' ? part.actual : 0), 0)
  }
  expect(await scored(november)).toBe(await soldBetween('2026-10-16', '2026-11-15'))
  expect(await scored(december)).toBe(await soldBetween('2026-11-16', '2026-12-15'))
})

test('who moves on 20 November parts the quota of 16 November to 15 December by its working days', async () => {
  const move = { id: id('Staff', rep), storeId: id('Store', other.id), fromOn: '2026-11-20' }
  const document = 'mutation ($input: MoveStaffInput!) { moveStaff(input: $input) { __typename } }'
  expect((await api.ask(owner, document, { input: move })).data.moveStaff.__typename).toBe('Staff')
  // Four working days before it, eighteen from then on.
  expect(await basisOf(store.id, december)).toEqual([[400_000, 400]])
  expect(await basisOf(other.id, december)).toEqual([[1_800_000, 1800]])
  expect(await basisOf(store.id, november)).toEqual([[2_200_000, 2100]])
})

test('a run pays for what was sold on the month’s own days', async () => {
  const rule = { metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate: 300 }] }
  const plan = { name: '销售提成', fromMonth: november, audience: 'everybody', rules: [rule] }
  expect(await write('setCommissionPlan', plan, '... on CommissionPlanVersion { id }')).toHaveProperty('id')
  const franchiseeId = id('Franchisee', first.id)
  const answers = '... on PayRun { id month status revision }'
  const begun = { franchiseeId, month: null, minimumWage: 230_000 }
  const run = await write('beginPayRun', begun, answers, finance)
  expect(run).toMatchObject({ month: november, status: 'calculated' })
  const { payStatements } = await query(
    `{ payStatements(first: 50, filter: { runId: "${run.id}" }) { edges { node { staff { id } earned } } } }`,
    finance,
  )
  const { rows } = await audit.query(
    `SELECT staff_id AS id, round(sum(amount) * 0.03)::int AS earned FROM card_sale
     WHERE franchisee_id = $1 AND status <> 'voided' AND sold_on BETWEEN '2026-10-16' AND '2026-11-15' GROUP BY 1`,
    [first.id],
  )
  const found = payStatements.edges.map(({ node }: { node: object }) => node)
  expect(rows.length).toBeGreaterThan(1)
  for (const { id: staffId, earned } of rows)
    expect(found).toContainEqual({ staff: { id: id('Staff', staffId) }, earned })
  const total = found.reduce((sum: number, one: { earned: number }) => sum + one.earned, 0)
  expect(total).toBe(rows.reduce((sum, { earned }) => sum + earned, 0))
  const reviewed = { id: run.id, step: 'review', revision: run.revision }
  expect(await write('stepPayRun', reviewed, answers, finance)).toMatchObject({ status: 'reviewed' })
})

test('a month whose pay is reviewed keeps its days, and so does the first of the one after', async () => {
  const refused = { code: 'sales_months.fixed', params: { month: '2026-11', first: '2027-01' } }
  expect(await setRule({ fromMonth: december, firstDay: 26, basedOnRuleId: ruleId })).toMatchObject(refused)
  expect(await setStart({ month: november, startsOn: '2026-10-20' })).toMatchObject(refused)
  expect((await months()).map(({ isFixed }: { isFixed: boolean }) => isFixed)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ])
})

test('what is tried over past months is of months that are over: royalty’s are natural ones', async () => {
  const months = { fromMonth: november, toMonth: november }
  const terms = { basis: 'on_use', groups: [], otherTiers: [{ from: 0, rate: 1000 }], minimum: 0 }
  const royalty = { ...months, franchiseeIds: [], draft: terms }
  expect(await write('simulateRoyalty', royalty, '... on Simulation { id }')).toMatchObject({
    ...{ code: 'simulation.month_not_over', params: { month: '2026-10-01' } },
  })
  const rule = { metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate: 300 }] }
  const plan = { commissionPlanId: null, audience: 'everybody', rules: [rule] }
  const tried = await write('simulateCommissionPlan', { ...months, draft: plan }, '... on Simulation { id }')
  expect(tried).toHaveProperty('id')
})

test('one month begins on a day of its own, until that is taken away', async () => {
  const made = await setStart({ month: '2027-01-01', startsOn: '2026-12-10' })
  expect(made).toMatchObject({ startsOn: '2026-12-10' })
  expect((await months()).slice(2, 4)).toMatchObject([
    { from: '2026-11-16', to: '2026-12-09', isException: false },
    { from: '2026-12-10', to: '2027-01-15', isException: true, startId: made.id },
  ])
  // 16 November to 9 December has 18 working days: 18 of 22 stay that share of the month.
  expect(await basisOf(other.id, december)).toEqual([[1_800_000, 1473]])
  expect(await setStart({ month: '2027-01-01', startsOn: null })).toMatchObject({ code: 'write.stale' })
  const back = { month: '2027-01-01', startsOn: null, basedOnStartId: made.id }
  expect(await setStart(back)).toMatchObject({ startsOn: null })
  expect((await months())[3]).toMatchObject({ from: '2026-12-16', isException: false })
  expect(await basisOf(other.id, december)).toEqual([[1_800_000, 1800]])
  expect(await setStart({ month: '2027-01-01', startsOn: '2027-02-01', basedOnStartId: null })).toMatchObject({
    code: 'sales_months.start_too_far',
  })
})

test('a month whose scores are closed keeps its days', async () => {
  const closed = {
    tenantId: red.tenantId,
    id: uuidv7(),
    month: date('2027-02-01'),
    no: 1,
    status: 'closed',
    at: testNow,
  }
  await system.write((db) => db.scorePeriodStep.createMany({ data: [closed] }))
  expect(await setRule({ fromMonth: '2027-01-01', firstDay: 1, basedOnRuleId: ruleId })).toMatchObject({
    code: 'sales_months.fixed',
    params: { month: '2027-02', first: '2027-04' },
  })
  const later = await setRule({ fromMonth: '2027-04-01', firstDay: 1, basedOnRuleId: ruleId })
  expect(later).toMatchObject({ firstDay: 1 })
})
