import { openDatabase } from '@hubcap/database/door/database'
import { plainMetric } from '@hubcap/rules/performance/scorecard'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { rowOf } from '../testing/till-stage.ts'
import { scoreMonth } from './score-month.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
const hq = red.actors.hq_admin
const month = `${testNow.toISOString().slice(0, 7)}-01`
const year = Number(month.slice(0, 4))
const later = `${year + 1}-01-01`
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const card = {
  ...{ fromMonth: month, smallestGroup: null, voidFreeShare: 300, voidPenalty: 100, voidPenaltyMax: 1_000 },
  metrics: [plainMetric('cards_sold', 100, 12_000)],
  bands: [
    { name: 'Great', minPoints: 9_000, share: null },
    { name: 'Fine', minPoints: 0, share: null },
  ],
}

async function ask(actor: Actor, document: string, variables: object = {}) {
  const { data, errors } = await api.ask(actor, document, variables)
  expect(errors).toBeUndefined()
  return data
}

let keys = 0
async function mutate(field: string, type: string, input: object, actor: Actor = hq) {
  const made = field === 'createScorecard' ? 'Scorecard { familyId isDefault }' : 'ScorecardAssignment { id }'
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
    ... on Refused { code params } ... on InvalidInput { issues { path code } } ... on ${made} } }`
  return (await ask(actor, document, { input: { ...input, idempotencyKey: `families-${++keys}` } }))[field]
}
const create = (changes: object, actor: Actor = hq) =>
  mutate('createScorecard', 'CreateScorecardInput', { ...card, ...changes }, actor)
const assign = (changes: object, actor: Actor = hq) =>
  mutate('assignScorecard', 'AssignScorecardInput', { level: 'staff', fromMonth: month, ...changes }, actor)

const families = async (actor: Actor = hq) =>
  (await ask(actor, `{ scorecardFamilies(month: "${month}") { name familyId isDefault fromMonth } }`)).scorecardFamilies
const standing = async (actor: Actor = hq) =>
  (
    await ask(
      actor,
      `{ scorecardAssignments(month: "${month}") { level fromMonth family { familyId } store { id } staff { id } } }`,
    )
  ).scorecardAssignments

const scored = () => system.read((db) => db.performanceScore.findMany({ include: { scorecard: true } }))
/** Before whatever the tests do. */
const before = new Date(testNow.getTime() - 1000)
const rescore = () => scoreMonth({ database, now: () => before }, red.tenantId, month)

const rows = await system.read(async (db) => ({
  stores: await db.store.findMany({ orderBy: { id: 'asc' } }),
  scores: await db.performanceScore.findMany({ where: { level: 'staff' } }),
}))
const [store] = rows.stores
if (!store) throw new Error('The small network has no store')
const storeId = encodeGlobalID('Store', store.id)
const franchiseeId = encodeGlobalID('Franchisee', store.franchiseeId)

test('another scorecard stands beside the default and scores nobody until it is given', async () => {
  await rescore()
  const made = await create({ name: '洗车方案' })
  expect(made).toMatchObject({ __typename: 'Scorecard', isDefault: false })
  expect(await families()).toMatchObject([{ isDefault: true }, { name: '洗车方案', familyId: made.familyId }])
  await rescore()
  expect((await scored()).every(({ scorecard }) => scorecard?.familyId === red.tenantId)).toBe(true)
})

test('no two are called alike, and one that begins later holds for nobody before', async () => {
  expect(await create({ name: '洗车方案' })).toMatchObject({ code: 'write.duplicate', params: { field: 'name' } })
  const next = await create({ name: '明年方案', fromMonth: later })
  expect(await assign({ familyId: next.familyId })).toMatchObject({
    code: 'scorecard.begins_later',
    params: { month: later },
  })
  expect(await assign({ familyId: next.familyId, fromMonth: `${year - 1}-01-01` })).toMatchObject({
    code: 'scorecard.month_over',
  })
  expect(await standing()).toEqual([])
})

test('the staff of one store are scored by theirs, ranked among themselves; everybody else as before', async () => {
  const own = (await families()).find(({ name }: { name: string }) => name === '洗车方案')
  expect(await assign({ familyId: own.familyId, franchiseeId, storeId })).toMatchObject({
    __typename: 'ScorecardAssignment',
  })
  const summary = async (filter: string) =>
    (
      await ask(
        hq,
        `{ performanceSummary(month: "${month}", filter: { level: staff${filter} }) { isStale bands { band { name } count } scorecards { familyId } } }`,
      )
    ).performanceSummary
  expect((await summary('')).isStale).toBe(true)
  await rescore()
  const after = await scored()
  for (const { level, storeId: at, scorecard, parts, chainRanked } of after) {
    const isTheirs = level === 'staff' && at === store.id
    expect(scorecard?.familyId === red.tenantId).toBe(!isTheirs)
    if (!isTheirs) continue
    expect(parts).toMatchObject([{ metricId: 'cards_sold' }])
    const together = after.filter((one) => one.level === 'staff' && one.storeId === store.id && one.points !== null)
    expect(chainRanked).toBe(together.length)
  }
  expect(after.some(({ level, storeId: at }) => level === 'staff' && at === store.id)).toBe(true)
  expect(await summary('')).toMatchObject({ bands: [], scorecards: [{}, { familyId: own.familyId }] })
  const theirs = await summary(`, familyId: "${own.familyId}"`)
  expect(theirs.bands.map(({ band }: { band: { name: string } }) => band.name)).toEqual(['Great', 'Fine'])
  const { performanceScores } = await ask(
    hq,
    `{ performanceScores(first: 50, filter: { month: "${month}", familyId: "${own.familyId}" }) { totalCount edges { node { store { id } } } } }`,
  )
  expect(performanceScores.totalCount).toBeGreaterThan(0)
  for (const { node } of performanceScores.edges) expect(node.store.id).toBe(storeId)
})

test('a new version of one leaves the others alone', async () => {
  const own = (await families()).find(({ name }: { name: string }) => name === '洗车方案')
  const document = `mutation ($input: SetScorecardInput!) { setScorecard(input: $input) { __typename
    ... on Scorecard { familyId name } ... on Refused { code params } } }`
  const [held] = (await families()) as { name: string }[]
  const input = { ...card, basedOn: own.familyId, voidFreeShare: 110 }
  const taken = await ask(hq, document, { input: { ...input, name: held?.name } })
  expect(taken.setScorecard).toMatchObject({ code: 'write.duplicate' })
  const set = await ask(hq, document, { input: { ...input, name: '洗车二版' } })
  expect(set.setScorecard).toEqual({ __typename: 'Scorecard', familyId: own.familyId, name: '洗车二版' })
  expect((await ask(hq, document, { input: { ...input, name: '洗车三版' } })).setScorecard).toMatchObject({
    code: 'write.stale',
  })
  expect((await families()).map(({ name }: { name: string }) => name)).toEqual([held?.name, '洗车二版', '明年方案'])
})

test('who is of another place sees nothing of it, and nobody but headquarters sets it', async () => {
  expect(await standing()).toHaveLength(1)
  const manager = red.actors.store_manager
  const seen = manager.storeIds.includes(store.id) ? 1 : 0
  expect(await standing(manager)).toHaveLength(seen)
  expect(await create({ name: 'x' }, manager)).toMatchObject({ code: 'access.not_allowed' })
  expect(await assign({ familyId: null }, red.actors.hq_finance)).toMatchObject({ code: 'access.not_allowed' })
  expect(await assign({ familyId: encodeGlobalID('Scorecard', store.id) })).toMatchObject({ code: 'access.not_found' })
})

test('what was given ends, and a person’s own comes before the place', async () => {
  const [rep] = rows.scores.filter((one) => one.storeId === store.id)
  const own = (await families()).find(({ name }: { name: string }) => name === '洗车二版')
  expect(await assign({ familyId: null, franchiseeId, storeId })).toMatchObject({ __typename: 'ScorecardAssignment' })
  expect(await standing()).toEqual([])
  await rescore()
  expect((await scored()).every(({ scorecard }) => scorecard?.familyId === red.tenantId)).toBe(true)
  const staffId = encodeGlobalID('Staff', rep?.staffId ?? '')
  await assign({ familyId: own.familyId, franchiseeId, staffId })
  await rescore()
  const theirs = (await scored()).filter(({ scorecard }) => scorecard?.familyId === rowOf(own.familyId))
  expect(theirs.length).toBeGreaterThan(0)
  expect(theirs.every((one) => one.staffId === rep?.staffId)).toBe(true)
})

test('the same request sent again makes nothing new', async () => {
  const input = { ...card, name: '一次', idempotencyKey: 'sent-again-1' }
  const document = `mutation ($input: CreateScorecardInput!) { createScorecard(input: $input) { ... on Scorecard { id } } }`
  const [first, second] = [await ask(hq, document, { input }), await ask(hq, document, { input })]
  expect(second).toEqual(first)
})
