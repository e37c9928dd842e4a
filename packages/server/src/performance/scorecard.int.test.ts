import { openDatabase } from '@hubcap/database/door/database'
import { plainMetric } from '@hubcap/rules/performance/scorecard'
import { metrics } from '@hubcap/rules/quotas/metric'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { emptyChain } from '../testing/empty-chain.ts'
import { scoreMonth } from './score-month.ts'

const now = new Date('2026-11-20T04:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const chain = await emptyChain(database, now, 'cards')
const owner = new pg.Client(urls.owner)
const audit = new pg.Client(urls.audit)
let api: TestApi
beforeAll(async () => {
  await Promise.all([owner.connect(), audit.connect()])
  api = await startTestApi(database, now)
})
afterAll(() => Promise.all([api.close(), database.close(), owner.end(), audit.end()]))

const metricsOf = (...weights: number[]) =>
  metrics.map((metric, at) => plainMetric(metric, weights[at] as number, at === 0 ? 15_000 : 12_000))
const weighed = metricsOf(50, 30, 20)
const curve = [
  { attainment: 0, earned: 0 },
  { attainment: 10_000, earned: 12_000 },
]
const bands = [
  { name: 'Great', minPoints: 9_000, share: null },
  { name: 'Fine', minPoints: 0, share: null },
]
const card = {
  name: 'Scores',
  metrics: weighed,
  smallestGroup: null,
  voidFreeShare: 300,
  voidPenalty: 100,
  voidPenaltyMax: 1_000,
  bands,
}

async function held(month: string, actor: Actor = chain.administrator) {
  const document = `query ($month: Date!) { scorecard(month: $month) { id fromMonth isFirst smallestGroup
    metrics { metricId weight curve { attainment earned } floor cap minimumSample }
    bands { name minPoints share } createdByName } }`
  const { data, errors } = await api.ask(actor, document, { month })
  expect(errors).toBeUndefined()
  return data.scorecard
}

async function set(changes: object, actor: Actor = chain.administrator) {
  const document = `mutation ($input: SetScorecardInput!) { setScorecard(input: $input) { __typename
    ... on Scorecard { id fromMonth } ... on Refused { code params } ... on InvalidInput { issues { path code params } } } }`
  const { data, errors } = await api.ask(actor, document, { input: { fromMonth: '2026-12-01', ...card, ...changes } })
  expect(errors).toBeUndefined()
  return data.setScorecard
}

const versions = async () => {
  const { data } = await api.ask(
    chain.administrator,
    '{ scorecards(first: 20) { totalCount edges { node { id fromMonth } } } }',
  )
  return data.scorecards.edges.map(({ node }: { node: { id: string; fromMonth: string } }) => node)
}

test('a chain has one to begin with, in its own language, before anybody was scored or wrote anything', async () => {
  expect(await held('2026-11-15')).toMatchObject({ isFirst: true, createdByName: null })
  expect((await held('2026-11-15')).metrics[0]).toEqual(plainMetric('sales_amount', 60, 12_000))
  expect((await held('2026-11-15')).bands[0].name).toBe('Excellent')
  expect(await versions()).toEqual([])
})

test('a metric that the chain hasn’t got, or that can’t have a target, is pointed out', async () => {
  const { id } = await held('2026-11-01')
  const strange = ['lead_conversion', '01930000-0000-7000-8000-00000000beef']
  const metrics = strange.map((metricId) => ({ ...plainMetric('sales_amount', 50, 12_000), metricId }))
  const [first, second] = strange.map((_, at) => ({ path: ['metrics', String(at), 'metricId'], code: 'invalid' }))
  expect((await set({ basedOn: id, metrics })).issues).toMatchObject([first, second])
  expect(await versions()).toEqual([])
})

test('what is set holds from its month on, and what was before stays', async () => {
  const first = await held('2026-11-01')
  const made = await set({ basedOn: first.id })
  expect(made).toMatchObject({ __typename: 'Scorecard', fromMonth: '2026-12-01' })
  expect(await held('2026-11-30')).toEqual(first)
  expect(await held('2026-12-31')).toMatchObject({ id: made.id, isFirst: false, metrics: weighed, bands })
  expect(await held('2031-01-01')).toMatchObject({ id: made.id })
  const earlier = await set({ basedOn: made.id, fromMonth: '2026-11-01', voidFreeShare: 110 })
  expect(await held('2026-11-01')).toMatchObject({ id: earlier.id, metrics: weighed })
  expect(await held('2026-12-01')).toMatchObject({ id: made.id })
  expect((await versions()).map(({ id }: { id: string }) => id)).toEqual([earlier.id, made.id, first.id])
  const { rows } = await audit.query(
    `SELECT before->'voidFreeShare' AS before, after->'voidFreeShare' AS after FROM audit_entry
     WHERE tenant_id = $1 AND action = 'scorecard.set' ORDER BY id DESC LIMIT 1`,
    [chain.tenantId],
  )
  expect(rows).toEqual([{ before: 200, after: 110 }])
})

test('whoever edits an older one is told, and nothing is written', async () => {
  const before = await versions()
  const [, older] = before
  expect(await set({ basedOn: older.id })).toMatchObject({ code: 'write.stale' })
  expect(await set({ basedOn: null })).toMatchObject({ code: 'write.stale' })
  expect(await versions()).toEqual(before)
})

test('of two at once one is told', async () => {
  const [newest] = await versions()
  const answers = await Promise.all([set({ basedOn: newest.id }), set({ basedOn: newest.id })])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Refused', 'Scorecard'])
})

test('a month that is over keeps its own', async () => {
  const [newest] = await versions()
  expect(await set({ basedOn: newest.id, fromMonth: '2026-10-01' })).toEqual({
    __typename: 'Refused',
    code: 'scorecard.month_over',
    params: { month: '2026-11-01' },
  })
})

test.each([
  ['weights that are too few', { metrics: metricsOf(40, 30, 20) }, ['metrics'], 'weights_not_whole'],
  ['weights that are too many', { metrics: metricsOf(60, 30, 20) }, ['metrics'], 'weights_not_whole'],
  ['a weight below 0', { metrics: metricsOf(-10, 90, 20) }, ['metrics', '0', 'weight'], 'too_small'],
  ['a cap under 100', { metrics: [plainMetric('cards_sold', 100, 9_999)] }, ['metrics', '0', 'cap'], 'too_small'],
  ['no metric', { metrics: [] }, ['metrics'], 'required'],
  [
    'a curve that falls',
    { metrics: [{ ...plainMetric('cards_sold', 100, 10_000), curve: [...curve, { attainment: 11_000, earned: 5 }] }] },
    ['metrics', '0', 'curve', '2', 'earned'],
    'curve_falls',
  ],
  [
    'shares that are not everybody',
    { smallestGroup: 5, bands: bands.map((band) => ({ ...band, share: 40 })) },
    ['bands', '1', 'share'],
    'band_shares_not_whole',
  ],
  ['bands out of order', { bands: [...bands].reverse() }, ['bands', '1', 'minPoints'], 'bands_out_of_order'],
  ['a single band', { bands: bands.slice(1) }, ['bands'], 'too_few_items'],
  ['a day inside a month', { fromMonth: '2026-12-15' }, ['fromMonth'], 'not_a_month'],
])('%s are refused beside their field', async (_, changes, path, code) => {
  const [newest] = await versions()
  const answer = await set({ basedOn: newest.id, ...changes })
  expect(answer.issues).toContainEqual(expect.objectContaining({ path, code }))
})

test('the sum is named', async () => {
  const answer = await set({ metrics: metricsOf(49, 30, 20) })
  expect(answer.issues[0]).toMatchObject({ code: 'weights_not_whole', params: { sum: 99 } })
})

test('curves, floors, samples and shares are kept as they were set', async () => {
  const [newest] = await versions()
  const metrics = [{ ...plainMetric('sales_amount', 100, 13_000), curve, floor: 6_000, minimumSample: 3 }]
  const shared = bands.map((band, at) => ({ ...band, share: [30, 70][at] }))
  await set({ basedOn: newest.id, fromMonth: '2027-06-01', metrics, bands: shared, smallestGroup: 8 })
  expect(await held('2027-06-01')).toMatchObject({ metrics, bands: shared, smallestGroup: 8 })
})

test('finance reads and doesn’t write', async () => {
  const finance = await chain.account('hq_finance', [])
  expect(await held('2026-11-01', finance)).toMatchObject({ metrics: weighed })
  expect(await set({}, finance)).toMatchObject({ code: 'access.not_allowed' })
})

test('months with scores are scored anew from the new one’s month on', async () => {
  const asked = async () => {
    const { rows } = await owner.query(
      `SELECT payload->>'month' AS month FROM graphile_worker._private_jobs WHERE payload->>'tenantId' = $1 ORDER BY 1`,
      [chain.tenantId],
    )
    return rows.map(({ month }) => month)
  }
  const scored = async (month: string) => {
    await database.asSystem(chain.tenantId).write(async (db) => {
      const id = crypto.randomUUID()
      const key = { tenantId: chain.tenantId, id }
      const row = { ...key, code: month, name: month, nameKey: month, kind: 'direct', status: 'active', createdAt: now }
      await db.franchisee.createMany({ data: [row] })
      const quota = { metric: 'cards_sold', level: 'franchisee', franchiseeId: id, target: 1n, updatedAt: now }
      await db.quota.createMany({ data: [{ ...key, month: new Date(`${month}T00:00:00Z`), ...quota }] })
    })
    expect(await scoreMonth({ database, now: () => now }, chain.tenantId, month)).toBe(1)
  }
  for (const month of ['2026-10-01', '2026-11-01', '2027-01-01']) await scored(month)
  expect(await asked()).toEqual([])
  const [newest] = await versions()
  await set({ basedOn: newest.id, fromMonth: '2026-11-01' })
  expect(await asked()).toEqual(['2026-11-01', '2027-01-01'])
})
