import { openDatabase } from '@hubcap/database/door/database'
import { splitTarget } from '@hubcap/rules/quotas/split-target'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { rowOf } from '../testing/till-stage.ts'
import { runSimulation } from './run-simulation.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const system = database.asSystem(red.tenantId)
const hq = red.actors.hq_admin
// A year later, so that there is a year before to go by.
const later = new Date('2027-12-05T04:00:00Z')
const november = '2026-11-01'
const nextNovember = '2027-11-01'
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
const franchiseeId = encodeGlobalID('Franchisee', first.id)
const storeId = encodeGlobalID('Store', store.id)
let api: TestApi
const [chainTarget, growth] = [12_345_600, 10_000]

beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => later })
  const input = { metric: 'sales_amount', cells: [{ month: nextNovember, target: chainTarget }] }
  const set = `mutation ($input: SetQuotasInput!) { setQuotas(input: $input) { __typename } }`
  expect((await api.ask(hq, set, { input })).data.setQuotas.__typename).toBe('QuotasSet')
})
afterAll(() => Promise.all([api.close(), database.close()]))

let keys = 0
async function simulate(draft: object, month = november) {
  const plain = { metric: 'sales_amount', level: 'franchisee', by: 'as_set', weights: [], total: 'below', raise: 0 }
  const input = {
    ...{ fromMonth: month, toMonth: month, draft: { ...plain, ...draft } },
    idempotencyKey: `quota-split-${++keys}`,
  }
  const document = `mutation ($input: SimulateQuotaSplitInput!) { simulateQuotaSplit(input: $input) { __typename
    ... on Refused { code } ... on InvalidInput { issues { path code } } ... on Simulation { id unit } } }`
  const { data, errors } = await api.ask(hq, document, { input })
  expect(errors).toBeUndefined()
  return data.simulateQuotaSplit
}

type Side = { target: number | null; effective: number | null; actual: number; isUncarried?: true }
async function results(id: string) {
  const simulationId = rowOf(id)
  await runSimulation(
    { door: system, tenantId: red.tenantId, id: simulationId },
    () => later,
    new AbortController().signal,
  )
  const { status } = await system.read((db) => db.simulation.findFirstOrThrow({ where: { id: simulationId } }))
  expect(status).toBe('done')
  const rows = await system.read((db) => db.simulationResult.findMany({ where: { simulationId } }))
  return rows.map(({ before, after, details, ...who }) => ({
    ...{ ...who, before: before === null ? null : Number(before), after: after === null ? null : Number(after) },
    details: details as { before: Side; after: Side },
  }))
}
const tried = async (draft: object, month = november) => results((await simulate(draft, month)).id)

/** As the page of attainment has it: target, what was really to be reached, what was, and of all of them the share. */
async function attainment(level: string, place: object) {
  const document = `query ($filter: AttainmentFilter!) { attainment(filter: $filter) { attainment
    rows(first: 100) { edges { node { franchiseeId storeId staffId target effective actual attainment } } } } }`
  const filter = { from: november, to: november, level, metric: 'sales_amount', ...place }
  const { data } = await api.ask(hq, document, { filter })
  return data.attainment
}

test.each([
  ['franchisee', {}],
  ['store', { franchiseeId }],
  ['staff', { franchiseeId, storeId }],
])('the quotas as they were set, tried again for each %s, give what attainment shows', async (level, place) => {
  const shown = await attainment(level, place)
  const { id, unit } = await simulate({ level, ...place })
  expect(unit).toBe('share')
  const rows = await results(id)
  type Node = { franchiseeId: string; storeId: string | null; staffId: string | null; attainment: number | null } & Side
  const expected = shown.rows.edges.map(({ node }: { node: Node }) => {
    const { target, effective, actual } = node
    const points = node.attainment === null ? null : Math.round(node.attainment * 10_000)
    const side = { target, effective, actual }
    return [rowOf(node.staffId ?? node.storeId ?? node.franchiseeId), points, points, side, side]
  })
  const found = rows.map(({ staffId, storeId, franchiseeId, before, after, details }) => [
    ...[staffId ?? storeId ?? franchiseeId, before, after, details.before, details.after],
  ])
  expect(found.length).toBeGreaterThan(1)
  expect(found.toSorted()).toEqual(expected.toSorted())

  const outcome = `query ($id: ID!) { simulationOutcome(simulationId: $id) { total { before after gaining losing } months { before } } }`
  const { data } = await api.ask(hq, outcome, { id })
  const whole = Math.round(shown.attainment * 10_000)
  expect(data.simulationOutcome).toEqual({
    total: { before: whole, after: whole, gaining: 0, losing: 0 },
    months: [{ before: whole }],
  })
})

test('twice the quotas are reached by half, and the sum is twice as large', async () => {
  const rows = await tried({ raise: growth })
  for (const { before, after, details } of rows) {
    expect(after).toBe(Math.round((before ?? 0) / 2))
    expect(details.after.target).toBe(2 * (details.before.target ?? 0))
  }
})

test.each(['evenly', 'last_year', 'head_count', 'working_days'])(
  'a split by %s shares as the split of the quotas does',
  async (by) => {
    const document = `{ splitWeights(year: 2027, metric: "sales_amount", by: ${by}) { key month weight } }`
    const weights = by === 'evenly' ? [] : (await api.ask(hq, document)).data.splitWeights
    type Weight = { key: string; month: string; weight: number }
    const weightOf = (id: string) =>
      by === 'evenly'
        ? 1
        : (weights.find(({ key, month }: Weight) => key === `${id}//` && month === nextNovember)?.weight ?? 0)
    const children = red.franchisees
      .map(({ id }) => ({ id, weight: weightOf(id) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const split = splitTarget({ target: chainTarget, children, step: 100 })
    if (!split.ok) throw new Error(split.problem)
    const rows = await tried({ by, total: 'own' }, nextNovember)
    expect(rows.map((one) => [one.franchiseeId, one.details.after.target]).toSorted()).toEqual(
      split.parts.map(({ id, amount }) => [id, amount]).toSorted(),
    )
  },
)

test('shared down to everybody it is still the whole, and somebody is above and below what was reached last year', async () => {
  const rows = await tried({ level: 'staff', by: 'last_year', total: 'last_year', raise: growth }, nextNovember)
  expect(rows).toHaveLength(red.franchisees.flatMap(({ stores }) => stores.flatMap(({ repIds }) => repIds)).length)
  const sold = await system.read((db) =>
    db.cardSale.aggregate({ where: { status: 'recorded' }, _sum: { amount: true } }),
  )
  expect(rows.reduce((sum, { details }) => sum + (details.after.target ?? 0), 0)).toBe(2 * Number(sold._sum.amount))
})

test('by hand it goes to those right below, as their weights say', async () => {
  const [one, other] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
  const weights = [
    { id: encodeGlobalID('Franchisee', one.id), weight: 3 },
    { id: encodeGlobalID('Franchisee', other.id), weight: 1 },
  ]
  const rows = await tried({ by: 'by_hand', weights, total: 'amount', amount: 400 })
  const targets = new Map(rows.map(({ franchiseeId, details }) => [franchiseeId, details.after.target]))
  expect(targets).toEqual(
    new Map([
      [one.id, 300],
      [other.id, 100],
    ]),
  )
})

test('what can’t be tried is refused at its field', async () => {
  const weights = [{ id: franchiseeId, weight: 0 }]
  const issues = async (draft: object) =>
    (await simulate(draft)).issues.map(({ path, code }: { path: string[]; code: string }) => [...path, code].join(' '))
  expect(await issues({ by: 'by_hand', weights })).toEqual(['draft weights required'])
  expect(await issues({ by: 'by_hand', weights: [{ id: franchiseeId, weight: 1 }], level: 'staff' })).toEqual([
    'draft level invalid_choice',
  ])
  expect(await issues({ franchiseeId, level: 'franchisee' })).toEqual(['draft level invalid_choice'])
  expect(await issues({ total: 'amount' })).toEqual(['draft amount required'])
  expect(await issues({ total: 'amount', amount: -1 })).toEqual(['draft amount not_positive'])
  expect(await issues({ storeId, level: 'staff' })).toContain('draft franchiseeId required')
})

test('a place of nobody’s, and a time without quotas, are refused', async () => {
  const foreign = encodeGlobalID('Franchisee', blue.franchisees[0]?.id ?? '')
  expect(await simulate({ franchiseeId: foreign, level: 'store' })).toMatchObject({ code: 'access.not_found' })
  const weights = [{ id: foreign, weight: 1 }]
  expect(await simulate({ by: 'by_hand', weights })).toMatchObject({ code: 'access.not_found' })
  const nobodys = { metric: crypto.randomUUID() }
  expect(await simulate(nobodys)).toMatchObject({ code: 'access.not_found' })
  expect(await simulate({ metric: 'cards_sold', total: 'amount', amount: 10_000_000 })).toMatchObject({
    issues: [{ path: ['draft', 'amount'], code: 'too_large' }],
  })
  expect(await simulate({}, '2025-01-01')).toMatchObject({ code: 'simulation.nothing_to_compare' })
})

test('what came of it is taken along as a file, as it is searched and sorted, and by nobody who may not see it', async () => {
  const { id } = await simulate({ franchiseeId, level: 'store', raise: growth })
  await results(id)
  const download = async (filter: object, actor = hq) => {
    const headers = { authorization: `Bearer ${await api.tokenOf(actor)}` }
    const params = new URLSearchParams({ filter: JSON.stringify(filter), locale: 'en', columns: 'name,before,after' })
    return fetch(`${api.url}/exports/simulation-outcome.csv?${params}`, { headers })
  }
  const named = await system.read((db) =>
    db.store.findMany({ where: { franchiseeId: first.id }, orderBy: { name: 'asc' } }),
  )
  const file = await (await download({ id, order: 'name' })).text()
  const lines = file
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replace(/^\uFEFF/, '').replaceAll('"', ''))
  expect(lines).toEqual(['Name,As it was %,By the draft %', ...named.map(({ name }) => `${name},50,25`)])
  expect((await (await download({ id, search: '%' })).text()).trim().split('\n')).toHaveLength(1)
  expect((await download({ id }, red.actors.franchise_owner)).status).not.toBe(200)
  expect((await download({ id: 'nothing' })).status).not.toBe(200)
  expect((await download({ id, order: 'by luck' })).status).not.toBe(200)
})

test('who had nothing to reach gains and loses nothing, and stands after those who do', async () => {
  const [one] = red.franchisees as [(typeof red.franchisees)[0]]
  const weights = [{ id: encodeGlobalID('Franchisee', one.id), weight: 1 }]
  const { id } = await simulate({ by: 'by_hand', weights, total: 'amount', amount: 100_000_000 })
  await results(id)
  const document = `query ($id: ID!) { simulationOutcome(simulationId: $id) { total { gaining losing }
    rows { franchiseeId before after } } }`
  const { rows, total } = (await api.ask(hq, document, { id })).data.simulationOutcome
  expect(
    rows.map(({ franchiseeId: of, after }: { franchiseeId: string; after: number | null }) => [of, after === null]),
  ).toEqual(red.franchisees.map((each) => [encodeGlobalID('Franchisee', each.id), each.id !== one.id]))
  expect(total).toEqual({ gaining: 0, losing: 1 })
})
