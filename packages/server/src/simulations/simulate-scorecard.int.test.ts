import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scoreMonth } from '../performance/score-month.ts'
import { scorecardColumns, scorecardIn, scorecardOf } from '../performance/scorecard-versions.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { rowOf } from '../testing/till-stage.ts'
import { runSimulation } from './run-simulation.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
const december = new Date('2026-12-05T04:00:00Z')
const month = '2026-11-01'
let api: TestApi

beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => december })
  await scoreMonth({ database, now: () => december }, red.tenantId, month)
})
afterAll(() => Promise.all([api.close(), database.close()]))

let keys = 0
async function simulate(draft: object, change: object = {}) {
  const input = { fromMonth: month, toMonth: month, draft, idempotencyKey: `scorecard-${++keys}`, ...change }
  const document = `mutation ($input: SimulateScorecardInput!) { simulateScorecard(input: $input) { __typename
    ... on Refused { code } ... on InvalidInput { issues { path code } } ... on Simulation { id } } }`
  const { data, errors } = await api.ask(red.actors.hq_admin, document, { input })
  expect(errors).toBeUndefined()
  return data.simulateScorecard
}
async function results(id: string) {
  const simulationId = rowOf(id)
  const run = { door: system, tenantId: red.tenantId, id: simulationId }
  await runSimulation(run, () => december, new AbortController().signal)
  return system.read((db) => db.simulationResult.findMany({ where: { simulationId } }))
}
const held = await system.read(async (db) => scorecardOf(await scorecardIn(db, month)))

test('the scorecard that holds, tried again, gives everybody the score that they have', async () => {
  const scores = await system.read((db) => db.performanceScore.findMany({ where: { level: 'staff' } }))
  const pointsOf = new Map(scores.map(({ staffId, storeId, points }) => [`${staffId} ${storeId}`, points]))
  const { id } = await simulate(held)
  const rows = await results(id)
  expect(rows).toHaveLength(scores.length)
  for (const { staffId, storeId, before, after } of rows) {
    expect(before).toBe(after)
    expect(before === null ? null : Number(before)).toBe(pointsOf.get(`${staffId} ${storeId}`))
  }
  expect(rows.some(({ before }) => before !== null && before > 0n)).toBe(true)
})

test('a draft by which only new customers count gives what it is made of', async () => {
  const draft = {
    ...held,
    metrics: held.metrics.map((one) => ({ ...one, weight: one.metricId === 'new_customers' ? 100 : 0 })),
  }
  const { id } = await simulate(draft)
  for (const { before, after, details } of await results(id)) {
    const { after: told } = details as {
      after: { points: number | null; parts: { metricId: string; weight: number }[] }
    }
    expect(told.points).toBe(after === null ? null : Number(after))
    if (after !== null)
      expect(told.parts.filter(({ weight }) => weight > 0).map(({ metricId }) => metricId)).toEqual(['new_customers'])
    expect(before === null || typeof before === 'bigint').toBe(true)
  }
})

test('a draft with items takes the marks that were given for them', async () => {
  const score = await system.read((db) =>
    db.performanceScore.findFirstOrThrow({ where: { level: 'staff', points: { not: null } } }),
  )
  await system.write(async (db) => {
    const { tenantId, id: scoreId, franchiseeId, storeId, staffId } = score
    if (storeId === null || staffId === null) throw new Error('A person has a store')
    const place = { tenantId, scoreId, month: score.month, franchiseeId, storeId, staffId, givenAt: december }
    const marks = [
      { itemId: 'manner', evaluator: 'self', points: 100, givenRole: 'sales_rep' },
      { itemId: 'manner', evaluator: 'manager', points: 50, givenRole: 'store_manager' },
    ]
    await db.scoreMark.createMany({ data: marks.map((mark) => ({ ...place, ...mark, id: crypto.randomUUID() })) })
  })
  const draft = {
    ...held,
    metrics: held.metrics.map((one) => ({ ...one, weight: one.metricId === 'sales_amount' ? 80 : 0 })),
    items: [{ itemId: 'manner', name: '服务态度', weight: 20 }],
    selfShare: 40,
  }
  const { id } = await simulate(draft)
  const rows = await results(id)
  const itemsOf = ({ details }: (typeof rows)[number]) =>
    (details as { after: { items: { name: string; leftOut: string | null; points: number; weight: number }[] } }).after
      .items
  for (const row of rows) {
    const isMarked = row.staffId === score.staffId && row.storeId === score.storeId
    expect(itemsOf(row)).toMatchObject([{ name: '服务态度', leftOut: isMarked ? null : 'no_mark' }])
  }
  const [marked] = rows.filter(({ staffId, storeId }) => staffId === score.staffId && storeId === score.storeId)
  const [item] = marked ? itemsOf(marked) : []
  expect(item?.weight).toBeGreaterThan(0)
  expect(item?.points).toBe(((item?.weight ?? 0) * 70) / 100)
})

test('a scorecard with items that holds, tried again, gives the scores with marks that everybody has', async () => {
  const card = {
    ...held,
    metrics: held.metrics.map((one, at) => ({ ...one, weight: at === 0 ? one.weight - 25 : one.weight })),
    items: [{ itemId: 'manner', name: '服务态度', about: null, weight: 25 }],
    selfShare: 40,
  }
  await system.write(async (db) => {
    const id = crypto.randomUUID()
    const { tenantId, familyId } = await scorecardIn(db, month)
    const version = { tenantId, id, familyId, name: '默认方案', fromMonth: new Date(month), createdAt: december }
    await db.scorecard.createMany({ data: [{ ...version, ...scorecardColumns(card) }] })
  })
  await scoreMonth({ database, now: () => december }, red.tenantId, month)
  const scores = await system.read((db) => db.performanceScore.findMany({ where: { level: 'staff' } }))
  const pointsOf = new Map(scores.map(({ staffId, storeId, points }) => [`${staffId} ${storeId}`, points]))
  const marked = scores.filter(({ items }) => (items as { points: number }[]).some(({ points }) => points > 0))
  expect(marked).toHaveLength(1)
  const { id } = await simulate(card)
  for (const { staffId, storeId, before, after } of await results(id)) {
    expect(before).toBe(after)
    expect(before === null ? null : Number(before)).toBe(pointsOf.get(`${staffId} ${storeId}`))
  }
})

test('weights that aren’t whole, and a year without scores, are refused', async () => {
  const halved = { ...held, metrics: held.metrics.map((one) => ({ ...one, weight: 20 })) }
  const refused = await simulate(halved)
  expect(refused.issues.map(({ path }: { path: string[] }) => path[0])).toContain('draft')
  expect(await simulate(held, { fromMonth: '2024-01-01', toMonth: '2024-12-01' })).toMatchObject({
    code: 'simulation.nothing_to_compare',
  })
})
