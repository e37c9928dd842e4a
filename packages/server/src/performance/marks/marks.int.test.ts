import { openDatabase } from '@hubcap/database/door/database'
import { plainMetric } from '@hubcap/rules/performance/scorecard'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { rowOf } from '../../testing/till-stage.ts'
import { scoreMonth } from '../score-month.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const system = database.asSystem(red.tenantId)
const november = '2026-11-01'
let now = testNow
let api: TestApi
const { hq_admin: hq, hq_finance: finance, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
const later = () => {
  now = new Date(now.getTime() + 60_000)
}
const score = () => {
  later()
  return scoreMonth({ database, now: () => now }, red.tenantId, november)
}

let keys = 0
const fresh = () => `marks-test-${++keys}`

async function ask(actor: Actor, document: string, variables: object = {}) {
  const { data, errors } = await api.ask(actor, document, variables)
  expect(errors).toBeUndefined()
  return data
}

/** What came of it: an id, or what is wrong with it. */
async function call(field: string, type: string, actor: Actor, input: object): Promise<string> {
  later()
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Node { id }
    ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
  const { id, code, params, issues } = (await ask(actor, document, { input }))[field]
  if (id) return id
  return issues ? `${issues[0].path.join('.')} ${issues[0].code}` : [code, ...Object.values(params)].join(' ')
}

const give = (actor: Actor, id: string, marks: object[], idempotencyKey = fresh()) =>
  call('giveScoreMarks', 'GiveScoreMarksInput', actor, { id, marks, idempotencyKey })
const move = (to: string) =>
  call('moveScorePeriod', 'MoveScorePeriodInput', hq, { month: november, to, idempotencyKey: fresh() })

const items = [
  { itemId: 'manner', name: '服务态度', about: '接待、回访', weight: 20 },
  { itemId: 'tidiness', name: '门店卫生', about: null, weight: 10 },
]
const card = {
  ...{ name: '默认方案', fromMonth: november, voidFreeShare: 200, voidPenalty: 0, voidPenaltyMax: 2000 },
  ...{ metrics: [plainMetric('sales_amount', 70, 12_000)], items, selfShare: 40, smallestGroup: null },
  bands: [
    { name: 'A', minPoints: 8000, share: null },
    { name: 'B', minPoints: 0, share: null },
  ],
}

beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => now })
  await score()
  const { scorecard } = await ask(hq, `{ scorecard(month: "${november}") { id } }`)
  const set = await call('setScorecard', 'SetScorecardInput', hq, { ...card, basedOn: scorecard.id })
  expect(set).not.toContain('.')
  await score()
})
afterAll(() => Promise.all([api.close(), database.close()]))

type Score = {
  id: string
  level: string
  points: number | null
  evaluator: string | null
  parts: { weight: number; points: number }[]
  items: { itemId: string; name: string; weight: number; selfShare: number; leftOut: string | null; points: number }[]
  marks: { itemId: string; evaluator: string; points: number; comment: string | null; givenRole: string }[]
}

async function scoresOf(actor: Actor, filter: object = {}): Promise<Score[]> {
  const document = `query ($filter: PerformanceScoreFilter) { performanceScores(filter: $filter, first: 50) { edges { node {
    id level points evaluator parts { weight points } items { itemId name weight selfShare leftOut points }
    marks { itemId evaluator points comment givenRole } } } } }`
  const { performanceScores } = await ask(actor, document, { filter: { month: november, ...filter } })
  return performanceScores.edges.map(({ node }: { node: Score }) => node)
}

const staffIds = [encodeGlobalID('Staff', rep.staffId ?? '')]
async function mine(actor: Actor = rep): Promise<Score> {
  const [own] = await scoresOf(actor, { staffIds, hasItems: true })
  if (!own) throw new Error('The rep has no score')
  return own
}
const unmarked = async (actor: Actor) =>
  (
    await ask(
      actor,
      `{ scorePeriod(month: "${november}") { self: unmarked(by: self) manager: unmarked(by: manager) } }`,
    )
  ).scorePeriod

describe('marks', () => {
  test('are asked of people alone, and wait without a figure', async () => {
    const people = await scoresOf(hq, { hasItems: true })
    expect(people.length).toBeGreaterThan(0)
    expect(people.every(({ level }) => level === 'staff')).toBe(true)
    expect((await mine()).items).toEqual([
      { itemId: 'manner', name: '服务态度', weight: 0, selfShare: 0, leftOut: 'no_mark', points: 0 },
      { itemId: 'tidiness', name: '门店卫生', weight: 0, selfShare: 0, leftOut: 'no_mark', points: 0 },
    ])
    expect(await unmarked(hq)).toEqual({ self: people.length, manager: people.length })
    expect(await unmarked(rep)).toEqual({ self: 1, manager: 1 })
    expect(await unmarked(blue.actors.hq_admin)).toEqual({ self: 0, manager: 0 })
    const stores = await scoresOf(hq, { level: 'store' })
    expect(stores.flatMap((one) => one.items.map(({ leftOut }) => leftOut))).toContain('no_person')
  })

  test('are given by whoever is scored as oneself, by those above as manager', async () => {
    const seen = async (actor: Actor) =>
      [...new Set((await scoresOf(actor, { level: 'staff' })).map(({ evaluator }) => evaluator))].sort()
    expect(await seen(rep)).toEqual(['self'])
    expect(await seen(manager)).toEqual(['manager'])
    expect(await seen(owner)).toEqual(['manager'])
    expect(await seen(hq)).toEqual(['manager'])
    expect(await seen(finance)).toEqual([null])
  })

  test.each([
    [[{ itemId: 'manner', points: 101 }], 'marks.0.points too_large'],
    [[{ itemId: 'manner', points: -1 }], 'marks.0.points too_small'],
    [[{ itemId: 'nothing', points: 1 }], 'score_mark.no_such_item'],
    [[], 'marks required'],
  ])('%j are refused: %s', async (marks, expected) => {
    expect(await give(manager, (await mine()).id, marks)).toBe(expected)
  })

  test('aren’t given by anybody else', async () => {
    const { id } = await mine()
    const marks = [{ itemId: 'manner', points: 80 }]
    expect(await give(finance, id, marks)).toBe('access.not_allowed')
    expect(await give(blue.actors.hq_admin, id, marks)).toBe('access.not_found')
    const [store] = await scoresOf(owner, { level: 'store' })
    expect(await give(owner, store?.id ?? '', marks)).toBe('score_mark.not_yours')
  })

  test('count by their shares; the own one alone gives nothing yet', async () => {
    const { id } = await mine()
    const own = [{ itemId: 'manner', points: 100, comment: ' 回访都做了 ' }]
    const key = fresh()
    expect(await give(rep, id, own, key)).toBe(id)
    expect(await give(rep, id, own, key)).toBe(id)
    await score()
    expect((await mine()).items[0]).toMatchObject({ leftOut: 'no_mark', points: 0 })
    await give(manager, id, [
      { itemId: 'manner', points: 70 },
      { itemId: 'tidiness', points: 90 },
    ])
    await score()
    const { items: scored, parts, points, marks } = await mine(manager)
    // 20 × (0.4 × 100 + 0.6 × 70) % and 10 × 90 %
    expect(scored).toMatchObject([
      { weight: 2000, selfShare: 40, leftOut: null, points: 1640 },
      { weight: 1000, selfShare: 0, leftOut: null, points: 900 },
    ])
    expect(points).toBe((parts[0]?.points ?? 0) + 2540)
    expect(marks).toEqual([
      { itemId: 'manner', evaluator: 'self', points: 100, comment: '回访都做了', givenRole: 'sales_rep' },
      { itemId: 'manner', evaluator: 'manager', points: 70, comment: null, givenRole: 'store_manager' },
      { itemId: 'tidiness', evaluator: 'manager', points: 90, comment: null, givenRole: 'store_manager' },
    ])
    expect(await unmarked(rep)).toEqual({ self: 1, manager: 0 })
    expect(await scoresOf(rep, { unmarkedBy: 'manager' })).toEqual([])
    expect(await scoresOf(rep, { unmarkedBy: 'self' })).toHaveLength(1)
  })

  test('given anew take the place of the former, which the log keeps', async () => {
    const { id } = await mine()
    await give(owner, id, [{ itemId: 'manner', points: 50, comment: '迟到' }])
    await give(owner, id, [{ itemId: 'manner', points: 50, comment: '迟到' }])
    expect((await mine()).marks[1]).toMatchObject({ points: 50, comment: '迟到', givenRole: 'franchise_owner' })
    const entries = await system.read((db) =>
      db.auditEntry.findMany({ where: { entity: 'score_mark' }, orderBy: { id: 'asc' } }),
    )
    const last = entries.at(-1)
    expect(entries).toHaveLength(4)
    expect([last?.before, last?.after]).toMatchObject([{ points: 70 }, { points: 50, itemId: 'manner' }])
    await score()
    expect((await mine()).items[0]?.points).toBe(1400)
  })

  test('stay with their item when the scorecard changes', async () => {
    const { scorecard } = await ask(
      hq,
      `{ scorecard(month: "${november}") { id items { itemId name about weight } selfShare } }`,
    )
    expect(scorecard).toMatchObject({ items, selfShare: 40 })
    const [manner, tidiness] = items
    const changed = [
      { ...tidiness, weight: 5 },
      { ...manner, name: '待客', weight: 25 },
    ]
    await call('setScorecard', 'SetScorecardInput', hq, { ...card, items: changed, basedOn: scorecard.id })
    await score()
    expect((await mine()).items).toMatchObject([
      { itemId: 'tidiness', weight: 500, points: 450 },
      { itemId: 'manner', name: '待客', weight: 2500, points: 1750 },
    ])
  })
})

describe('a month', () => {
  test('isn’t closed before every manager has given theirs', async () => {
    now = new Date('2026-12-02T04:00:00Z')
    await score()
    await move('review')
    const { manager: missing } = await unmarked(hq)
    expect(missing).toBeGreaterThan(0)
    expect(await move('closed')).toBe(`score_period.unmarked ${missing}`)
    for (const { id } of await scoresOf(hq, { hasItems: true, unmarkedBy: 'manager' }))
      await give(hq, id, [
        { itemId: 'manner', points: 60 },
        { itemId: 'tidiness', points: 60 },
      ])
    expect(await unmarked(hq)).toMatchObject({ manager: 0 })
    expect(await move('closed')).toBe('score_period.stale')
  })

  test('takes an objection to an item', async () => {
    await score()
    const { id } = await mine()
    const input = { id, line: 'manner', reason: '没有迟到', idempotencyKey: fresh() }
    const objection = await call('raiseScoreObjection', 'RaiseScoreObjectionInput', rep, input)
    const answer = { id: objection, outcome: 'stands', answer: '考勤有记录', idempotencyKey: fresh() }
    expect(await call('answerScoreObjection', 'AnswerScoreObjectionInput', manager, answer)).toBe(objection)
  })

  test('takes no marks once it is closed, and its scores stay', async () => {
    await score()
    expect(await move('closed')).not.toContain('.')
    const before = await scoresOf(hq)
    const { id } = await mine()
    expect(await give(manager, id, [{ itemId: 'manner', points: 100 }])).toBe('score_period.fixed')
    expect(await give(rep, id, [{ itemId: 'manner', points: 0 }])).toBe('score_period.fixed')
    await score()
    expect(await scoresOf(hq)).toEqual(before)
  })
})

test('what was written beside the marks of somebody who is erased is gone, in the log, too', async () => {
  const { id } = await mine()
  const staffId = rep.staffId ?? ''
  await system.write(async (db) => {
    await db.$executeRaw`SELECT app.scrub_staff(${[staffId]}::uuid[], ${[]}::uuid[], ${'erased'}::text)`
  })
  const marks = await system.read((db) => db.scoreMark.findMany({ where: { scoreId: rowOf(id) } }))
  expect(marks.length).toBeGreaterThan(0)
  expect(marks.every(({ comment }) => comment === null)).toBe(true)
  const entries = await system.read((db) => db.auditEntry.findMany({ where: { entity: 'score_mark' } }))
  expect(JSON.stringify(entries)).not.toContain('迟到')
  expect(JSON.stringify(entries)).not.toContain('回访都做了')
})
