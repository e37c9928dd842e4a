import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { scoreMonth } from '../score-month.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const november = '2026-11-01'
let now = testNow
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => now })
  await score()
})
afterAll(() => Promise.all([api.close(), database.close()]))

const { hq_admin: hq, hq_finance: finance, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
const score = () => scoreMonth({ database, now: () => now }, red.tenantId, november)
const later = () => {
  now = new Date(now.getTime() + 60_000)
}

let keys = 0
const fresh = () => `score-period-${++keys}-key`

async function ask(actor: Actor, document: string, variables: object = {}) {
  const { data, errors } = await api.ask(actor, document, variables)
  expect(errors).toBeUndefined()
  return data
}

const inputs = {
  moveScorePeriod: 'MoveScorePeriodInput',
  raiseScoreObjection: 'RaiseScoreObjectionInput',
  answerScoreObjection: 'AnswerScoreObjectionInput',
  adjustScore: 'AdjustScoreInput',
  signScore: 'SignScoreInput',
}

/** What came of it: an id, or the code of the refusal. */
async function call(field: keyof typeof inputs, actor: Actor, input: object): Promise<string> {
  later()
  const document = `mutation ($input: ${inputs[field]}!) { ${field}(input: $input) { __typename ... on Node { id }
    ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
  const data = await ask(actor, document, { input: { idempotencyKey: fresh(), ...input } })
  const { id, code, issues } = data[field]
  return id ?? code ?? `${issues[0].path.join('.')} ${issues[0].code}`
}

const move = (to: string, actor: Actor = hq, month = november) => call('moveScorePeriod', actor, { month, to })

type Score = {
  id: string
  level: string
  points: number | null
  adjusted: number
  isOwn: boolean
  mayJudge: boolean
  signedAt: string | null
  objections: { id: string; line: string; outcome: string | null; answer: string | null; answeredRole: string | null }[]
  adjustments: { points: number; reason: string; madeRole: string; answersObjection: boolean }[]
}

async function scoresOf(actor: Actor, filter: object = {}): Promise<Score[]> {
  const document = `query ($filter: PerformanceScoreFilter) { performanceScores(filter: $filter, first: 50) { edges { node {
    id level points adjusted isOwn mayJudge signedAt objections { id line outcome answer answeredRole }
    adjustments { points reason madeRole answersObjection } } } } }`
  const { performanceScores } = await ask(actor, document, { filter: { month: november, ...filter } })
  return performanceScores.edges.map(({ node }: { node: Score }) => node)
}

const staffIds = [encodeGlobalID('Staff', rep.staffId ?? '')]
async function mine(actor: Actor = rep): Promise<Score> {
  const [own] = (await scoresOf(actor, { staffIds })).filter(({ points }) => points !== null)
  if (!own) throw new Error('The rep has no score')
  return own
}

const period = async (actor: Actor) =>
  (await ask(actor, `{ scorePeriod(month: "2026-11-15") { status next openObjections steps { status } } }`)).scorePeriod

describe('a month', () => {
  test('is a draft that isn’t reviewed before it is over', async () => {
    expect(await period(rep)).toEqual({ status: 'draft', next: ['review'], openObjections: 0, steps: [] })
    expect(await move('review')).toBe('score_period.not_over')
    now = new Date('2026-12-02T04:00:00Z')
  })

  test('without scores has no review', async () => {
    expect(await move('review', hq, '2026-09-01')).toBe('score_period.nobody')
  })

  test.each([
    ['finance', finance],
    ['owner', owner],
    ['manager', manager],
    ['rep', rep],
  ])('isn’t moved by %s', async (_, actor) => {
    expect(await move('review', actor)).toBe('access.not_allowed')
  })

  test('takes no objections in draft', async () => {
    const { id } = await mine()
    expect(await call('raiseScoreObjection', rep, { id, line: 'total', reason: 'x' })).toBe(
      'score_period.not_in_review',
    )
  })

  test('isn’t closed out of draft', async () => {
    expect(await move('closed')).toBe('score_period.not_next')
  })

  test('goes into review for everybody of the chain, and of no other', async () => {
    await move('review')
    expect(await period(rep)).toMatchObject({ status: 'review', next: ['closed', 'draft'] })
    expect(await period(blue.actors.hq_admin)).toMatchObject({ status: 'draft' })
  })
})

describe('whose a score is', () => {
  test('is said to each', async () => {
    const seen = async (actor: Actor) => {
      const all = await scoresOf(actor)
      const levels = (list: Score[]) => [...new Set(list.map(({ level }) => level))].sort()
      return [levels(all.filter(({ isOwn }) => isOwn)), levels(all.filter(({ mayJudge }) => mayJudge))]
    }
    expect(await seen(rep)).toEqual([['staff'], []])
    expect(await seen(manager)).toEqual([['store'], ['staff']])
    expect(await seen(owner)).toEqual([['franchisee'], ['staff', 'store']])
    expect(await seen(hq)).toEqual([[], ['franchisee', 'staff', 'store']])
    expect(await seen(finance)).toEqual([[], []])
  })
})

describe('an objection', () => {
  let objection = ''

  test('is raised by whoever is scored, to a line of the score, once', async () => {
    const { id } = await mine()
    expect(await call('raiseScoreObjection', manager, { id, line: 'total', reason: 'x' })).toBe(
      'performance_score.not_own',
    )
    expect(await call('raiseScoreObjection', hq, { id, line: 'total', reason: 'x' })).toBe('access.not_allowed')
    expect(await call('raiseScoreObjection', rep, { id, line: 'nothing', reason: 'x' })).toBe(
      'score_objection.no_such_line',
    )
    expect(await call('raiseScoreObjection', rep, { id, line: 'total', reason: ' ' })).toBe('reason required')
    const input = { id, line: 'sales_amount', reason: 'one sale is missing', idempotencyKey: fresh() }
    objection = await call('raiseScoreObjection', rep, input)
    expect(await call('raiseScoreObjection', rep, input)).toBe(objection)
    const again = { id, line: 'sales_amount', reason: 'still' }
    expect(await call('raiseScoreObjection', rep, again)).toBe('score_objection.open_already')
    expect((await mine(manager)).objections).toMatchObject([{ id: objection, line: 'sales_amount', outcome: null }])
    expect(await period(manager)).toMatchObject({ openObjections: 1 })
    expect(await period(blue.actors.hq_admin)).toMatchObject({ openObjections: 0 })
  })

  test('keeps the month from being closed', async () => {
    expect(await move('closed')).toBe('score_period.unanswered')
  })

  test('is seen by nobody beside those of the place', async () => {
    const document = 'query ($id: ID!) { node(id: $id) { id } }'
    expect((await ask(blue.actors.hq_admin, document, { id: objection })).node).toBeNull()
    expect(
      await call('answerScoreObjection', blue.actors.hq_admin, { id: objection, outcome: 'stands', answer: 'x' }),
    ).toBe('access.not_found')
  })

  test('is answered by those above, with points where it is changed, and once', async () => {
    const before = await mine()
    const answer = { id: objection, answer: 'found it', points: 250 }
    expect(await call('answerScoreObjection', rep, { ...answer, outcome: 'changed' })).toBe('access.not_allowed')
    expect(await call('answerScoreObjection', manager, { ...answer, outcome: 'changed', points: null })).toBe(
      'score_objection.points_missing',
    )
    expect(await call('answerScoreObjection', manager, { ...answer, outcome: 'changed' })).toBe(objection)
    expect(await call('answerScoreObjection', hq, { ...answer, outcome: 'stands' })).toBe('score_objection.answered')
    expect(await move('closed')).toBe('score_period.stale')
    await score()
    const after = await mine()
    expect([after.adjusted, after.points]).toEqual([250, (before.points ?? 0) + 250])
    expect(after.objections).toMatchObject([{ outcome: 'changed', answer: 'found it', answeredRole: 'store_manager' }])
    expect(after.adjustments).toEqual([
      { points: 250, reason: 'found it', madeRole: 'store_manager', answersObjection: true },
    ])
  })

  test('of a store is its manager’s, and answered by the owner', async () => {
    const [store] = (await scoresOf(manager)).filter(({ isOwn }) => isOwn)
    const raised = await call('raiseScoreObjection', manager, {
      id: store?.id,
      line: 'penalty',
      reason: 'a void too many',
    })
    expect(await call('answerScoreObjection', manager, { id: raised, outcome: 'stands', answer: 'x' })).toBe(
      'score_objection.not_yours',
    )
    expect(await call('answerScoreObjection', owner, { id: raised, outcome: 'stands', answer: 'it was two' })).toBe(
      raised,
    )
  })
})

describe('an adjustment', () => {
  test('has a reason and points, and is made by those above', async () => {
    const { id } = await mine()
    expect(await call('adjustScore', rep, { id, points: 100, reason: 'x' })).toBe('access.not_allowed')
    expect(await call('adjustScore', finance, { id, points: 100, reason: 'x' })).toBe('access.not_allowed')
    expect(await call('adjustScore', owner, { id, points: 0, reason: 'x' })).toBe('points required')
    expect(await call('adjustScore', owner, { id, points: 10_001, reason: 'x' })).toBe('points too_large')
    expect(await call('adjustScore', owner, { id, points: 100, reason: '' })).toBe('reason required')
    const [franchise] = (await scoresOf(owner)).filter(({ isOwn }) => isOwn)
    expect(await call('adjustScore', owner, { id: franchise?.id, points: 100, reason: 'x' })).toBe(
      'score_adjustment.not_yours',
    )
    const input = { id, points: -200, reason: 'late for the morning shift', idempotencyKey: fresh() }
    const made = await call('adjustScore', owner, input)
    expect(await call('adjustScore', owner, input)).toBe(made)
    await score()
    expect(await mine()).toMatchObject({ adjusted: 50, adjustments: [{ points: 250 }, { points: -200 }] })
  })
})

describe('a closed month', () => {
  test('never changes, whatever comes in late', async () => {
    expect(await move('closed')).toMatch(/./)
    expect(await period(rep)).toMatchObject({ status: 'closed', next: ['signed'] })
    const before = await scoresOf(hq)
    await database.asSystem(red.tenantId).write((db) => db.quota.updateMany({ data: { target: 1n, updatedAt: now } }))
    await score()
    expect(await scoresOf(hq)).toEqual(before)
    const { id } = await mine()
    expect(await call('adjustScore', hq, { id, points: 100, reason: 'x' })).toBe('score_period.fixed')
    expect(await call('raiseScoreObjection', rep, { id, line: 'total', reason: 'x' })).toBe(
      'score_period.not_in_review',
    )
    expect(await move('review')).toBe('score_period.not_next')
    const summary = await ask(hq, `{ performanceSummary(month: "${november}") { isStale } }`)
    expect(summary.performanceSummary.isStale).toBe(false)
  })

  test('is signed by whoever is scored, once, and by headquarters', async () => {
    const { id } = await mine()
    expect(await call('signScore', manager, { id })).toBe('performance_score.not_own')
    expect(await call('signScore', hq, { id })).toBe('access.not_allowed')
    expect(await call('signScore', rep, { id })).toBe(id)
    expect(await call('signScore', rep, { id })).toBe('performance_score.signed')
    expect((await mine(hq)).signedAt).not.toBeNull()
    await move('signed')
    expect(await period(rep)).toMatchObject({ status: 'signed', next: [] })
  })
})

test('of two that move a month at once one is told', async () => {
  now = new Date('2027-01-03T04:00:00Z')
  const december = '2026-12-01'
  await database.asSystem(red.tenantId).write(async (db) => {
    const [quota] = await db.quota.findMany({ where: { level: 'franchisee' }, take: 1 })
    if (!quota) throw new Error('There is no quota')
    await db.quota.createMany({
      data: [{ ...quota, id: crypto.randomUUID(), month: new Date(`${december}T00:00:00Z`) }],
    })
  })
  await scoreMonth({ database, now: () => now }, red.tenantId, december)
  const both = await Promise.all([move('review', hq, december), move('review', hq, december)])
  expect(both).toContain('score_period.not_next')
  expect(new Set(both).size).toBe(2)
})
