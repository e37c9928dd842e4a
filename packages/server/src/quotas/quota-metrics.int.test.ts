import { naturalCalendar, salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { testDatabase } from '@hubcap/testing/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scoreFigures } from '../performance/score-figures.ts'
import { counterStage } from '../testing/counter-stage.ts'
import { id } from '../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { api, call, system, rep, manager, hq, store, red, wash, key } = stage
afterAll(() => stage.close())

const me = store.repIds[0] as string
const franchiseeId = red.franchisees[0]?.id as string
const place = { franchiseeId: id('Franchisee', franchiseeId), storeId: id('Store', store.id), staffId: id('Staff', me) }
const november = '2026-11-01'

let own = ''
beforeAll(async () => {
  const input = { name: '精洗服务', measure: 'services_done', group: null, creditee: 'seller', idempotencyKey: key() }
  own = (await call('createMetric', input, hq, '... on MetricDefinition { id }')).id
  expect(own).toMatch(/^[0-9a-f-]{36}$/)
  await stage.serve({ lines: [{ serviceItemId: wash, quantity: 3 }], payments: [{ method: 'cash', amount: 20_400 }] })
})

const set = (metric: string, target: number | null, actor = manager) =>
  call('setQuotas', { metric, cells: [{ month: november, ...place, target }] }, actor, '... on QuotasSet { count }')

const attainment = async (metric: string, level = 'staff') => {
  const document = `query ($filter: AttainmentFilter!) { attainment(filter: $filter) { rows { edges { node { staffId target actual attainment } } } } }`
  const filter = { from: november, to: november, level, metric }
  const { data, errors } = await api().ask(hq, document, { filter })
  expect(errors).toBeUndefined()
  return data.attainment.rows.edges.map(({ node }: { node: object }) => node)
}

test('what a chain counts of its own can have a quota, beside what was reached of it', async () => {
  expect(await set(own, 4)).toMatchObject({ count: 1 })
  expect(await attainment(own)).toEqual([{ staffId: place.staffId, target: 4, actual: 3, attainment: 0.75 }])
  expect(await attainment(own, 'store')).toMatchObject([{ staffId: null, actual: 3 }])
  const grid = `{ quotaGrid(year: 2026, metric: "${own}", storeId: "${place.storeId}") { metric rows { staffId cells { month target actual } } } }`
  const { data } = await api().ask(manager, grid)
  type Row = { staffId: string; cells: object[] }
  const row = data.quotaGrid.rows.find((one: Row) => one.staffId === place.staffId)
  expect(row.cells[10]).toEqual({ month: november, target: 4, actual: 3 })
})

test('so can every measure that adds up, and money is minor units', async () => {
  expect(await set('service_amount', 40_800)).toMatchObject({ count: 1 })
  expect(await attainment('service_amount')).toMatchObject([{ target: 40_800, actual: 20_400, attainment: 0.5 }])
})

test('it is a target to be scored by', async () => {
  const scored = await system.write((db) => scoreFigures(db, salesMonthOf(naturalCalendar, november), [own]))
  const mine = scored.find(({ staffId }) => staffId === me)?.figures.metrics
  expect(mine?.[own]).toEqual({ actual: 3, target: 4, sample: 1 })
})

test('a ratio has no quota, nor has what the chain doesn’t have, and a count is no more than a million', async () => {
  expect(await set('lead_conversion', 5000)).toMatchObject({ issues: [{ path: ['metric'], code: 'invalid' }] })
  expect(await set("x'--", 1)).toMatchObject({ issues: [{ path: ['metric'], code: 'invalid' }] })
  expect(await set(crypto.randomUUID(), 1)).toMatchObject({ code: 'access.not_found' })
  const tooLarge = [{ path: ['cells', '0', 'target'], code: 'too_large' }]
  expect(await set(own, 1_000_001)).toMatchObject({ issues: tooLarge })
  expect(await set('services_done', 1_000_001)).toMatchObject({ issues: tooLarge })
  const { errors } = await api().ask(
    rep,
    `{ attainment(filter: { from: "${november}", to: "${november}", level: staff,
    metric: "${crypto.randomUUID()}" }) { rowCount } }`,
  )
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('one that is retired gets no new quota, and those that are there can be taken away', async () => {
  const change = { id: own, revision: 1, name: '精洗服务', status: 'retired' }
  await call('updateMetric', change, hq, '... on MetricDefinition { id }')
  expect(await set(own, 5)).toMatchObject({ code: 'quota.metric_retired' })
  expect(await set(own, null)).toMatchObject({ count: 1 })
})
