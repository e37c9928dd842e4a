import { openDatabase } from '@hubcap/database/door/database'
import { plainMetric } from '@hubcap/rules/performance/scorecard'
import { metrics } from '@hubcap/rules/quotas/metric'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { type Role, roles } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { importClient } from '../testing/import-client.ts'
import { scoreMonth } from './score-month.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
const owner = new pg.Client(urls.owner)
let now = testNow
let api: TestApi

const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [from, to] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const [mover, stayer] = from.repIds as [string, string]
const hq = red.actors.hq_admin
const id = (type: string, row: string | null) => (row === null ? null : encodeGlobalID(type, row))
const scoring = { database, now: () => now }
const november = '2026-11-01'

async function ask(actor: Actor, document: string, variables: object = {}) {
  const { data, errors } = await api.ask(actor, document, variables)
  expect(errors).toBeUndefined()
  return data
}

type Cell = { franchiseeId: string; storeId: string | null; staffId: string | null; target: number | null }

async function setQuotas(metric: string, cells: Cell[]) {
  const { setQuotas: done } = await ask(
    hq,
    `mutation ($input: SetQuotasInput!) { setQuotas(input: $input) { __typename
      ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`,
    {
      input: {
        metric,
        cells: cells.map(({ franchiseeId, storeId, staffId, target }) => ({
          ...{ month: november, target, franchiseeId: id('Franchisee', franchiseeId) },
          ...{ storeId: id('Store', storeId), staffId: id('Staff', staffId) },
        })),
      },
    },
  )
  expect(done).toEqual({ __typename: 'QuotasSet' })
}

const ofFranchisee = (franchiseeId: string, target: number | null): Cell => ({
  ...{ franchiseeId, storeId: null, staffId: null },
  target,
})
const ofStore = (store: { id: string; franchiseeId: string }, target: number | null): Cell => ({
  ...ofFranchisee(store.franchiseeId, target),
  storeId: store.id,
})
const ofRep = (store: { id: string; franchiseeId: string }, staffId: string, target: number | null): Cell => ({
  ...ofStore(store, target),
  staffId,
})

/** The scorecard of this file's SQL. */
async function setScorecard() {
  const { scorecards } = await ask(hq, '{ scorecards(first: 1) { edges { node { id } } } }')
  const { setScorecard: done } = await ask(
    hq,
    'mutation ($input: SetScorecardInput!) { setScorecard(input: $input) { __typename } }',
    {
      input: {
        ...{
          name: 'of the SQL',
          fromMonth: november,
          metrics: [60, 20, 20].map((weight, at) => plainMetric(metrics[at] ?? '', weight, 12_000)),
        },
        ...{ voidFreeShare: 200, voidPenalty: 200, voidPenaltyMax: 2000, basedOn: scorecards.edges[0].node.id },
        bands: [10_000, 8_500, 6_000, 0].map((minPoints) => ({ name: `from ${minPoints}`, minPoints })),
      },
    },
  )
  expect(done).toEqual({ __typename: 'Scorecard' })
}

let sales = 0
async function sell(actor: Actor, storeId: string, staffId: string, soldAt: string, amount: number): Promise<string> {
  sales += 1
  const { recordCardSale } = await ask(
    actor,
    `mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename
      ... on CardSale { id } ... on Refused { code } ... on InvalidInput { issues { path code } } } }`,
    {
      input: {
        ...{ storeId: id('Store', storeId), staffId: id('Staff', staffId), amount, soldAt, paymentMethod: 'cash' },
        ...{ cardProductId: id('CardProduct', red.cardProductId), idempotencyKey: `performance-${sales}` },
        ...{ customerName: `buyer ${sales}`, customerPhone: `1390000${String(1000 + sales)}` },
      },
    },
  )
  expect(recordCardSale.__typename).toBe('CardSale')
  return recordCardSale.id
}

const scoreFields = `id level name month points asOf withTarget: parts { metric actual target points }
  penalty { voidedSales share points } band { index name } nextBand { name missing }
  ranks { store { rank of } franchisee { rank of } chain { rank of } }
  franchiseeId storeId staffId storeName`

type Rank = { rank: number | null; of: number }
type Score = {
  id: string
  level: 'franchisee' | 'store' | 'staff'
  name: string
  points: number | null
  asOf: string
  withTarget: { metric: string; actual: number; target: number | null; points: number }[]
  penalty: { voidedSales: number; share: number; points: number }
  band: { index: number; name: string } | null
  nextBand: { name: string; missing: number } | null
  ranks: Record<'store' | 'franchisee' | 'chain', Rank | null>
  franchiseeId: string
  storeId: string | null
  staffId: string | null
  storeName: string | null
}

async function scoresOf(actor: Actor, filter: object = {}, orderBy: object | null = null): Promise<Score[]> {
  const { performanceScores } = await ask(
    actor,
    `query ($filter: PerformanceScoreFilter, $orderBy: PerformanceScoreOrder) {
      performanceScores(filter: $filter, orderBy: $orderBy, first: 100) { totalCount edges { node { ${scoreFields} } } } }`,
    { filter: { month: november, ...filter }, orderBy },
  )
  const scores = performanceScores.edges.map(({ node }: { node: Score }) => node)
  expect(performanceScores.totalCount).toBe(scores.length)
  return scores
}

beforeAll(async () => {
  await Promise.all([audit.connect(), owner.connect()])
  api = await startTestApi(database, testNow, { now: () => now })
  await setScorecard()
  await setQuotas('sales_amount', [
    ...red.franchisees.map(({ id: franchiseeId }, at) => ofFranchisee(franchiseeId, 70_000 + at)),
    ...red.franchisees.flatMap(({ stores }) => stores.map((store, at) => ofStore(store, 30_000 + 7 * at))),
    ofRep(from, mover, 11_000),
    ofRep(from, stayer, 20_000),
    ofRep(to, to.repIds[0] as string, null),
    ...second.stores.flatMap((store) => store.repIds.map((staffId) => ofRep(store, staffId, 33_333))),
  ])
  await setQuotas('cards_sold', [ofRep(from, mover, 3), ...first.stores.map((store) => ofStore(store, 7))])
  await setQuotas('new_customers', [ofRep(from, mover, 2), ofStore(from, 3)])
  // The mover works in the other store of the same franchisee from the 16th and sells there, to a customer of their own.
  const { moveStaff } = await ask(
    red.actors.franchise_owner,
    'mutation ($input: MoveStaffInput!) { moveStaff(input: $input) { __typename ... on Refused { code } } }',
    { input: { id: id('Staff', mover), storeId: id('Store', to.id), fromOn: '2026-11-16' } },
  )
  expect(moveStaff).toEqual({ __typename: 'Staff' })
  await sell(hq, to.id, mover, '2026-11-17T03:00:00Z', 4_321)
  await sell(hq, from.id, stayer, '2026-11-03T03:00:00Z', 9_876)
  await scoreMonth(scoring, red.tenantId, november)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end(), owner.end()]))

/** What the scores have to be, worked out by SQL that knows nothing of ours but the tables: 60/20/20, up to 120 %. */
const independentSql = `
  WITH happened AS (
    SELECT franchisee_id, store_id, staff_id, status AS kind, amount FROM card_sale
    WHERE tenant_id = $1 AND to_char(sold_on, 'YYYY-MM') = '2026-11'
    UNION ALL SELECT franchisee_id, store_id, staff_id, 'file', 0 FROM customer_file
    WHERE tenant_id = $1 AND to_char(opened_on, 'YYYY-MM') = '2026-11'
  ), figure AS (
    SELECT level, franchisee_id, CASE WHEN level <> 'franchisee' THEN store_id END AS store_id,
      CASE WHEN level = 'staff' THEN staff_id END AS staff_id,
      coalesce(sum(amount) FILTER (WHERE kind = 'recorded'), 0) AS amount, count(*) FILTER (WHERE kind = 'recorded') AS cards,
      count(*) FILTER (WHERE kind = 'file') AS files, count(*) FILTER (WHERE kind = 'voided') AS voided
    FROM happened CROSS JOIN (VALUES ('franchisee'), ('store'), ('staff')) l (level) GROUP BY 1, 2, 3, 4
  ), target AS (
    SELECT level, franchisee_id, store_id, staff_id, max(target) FILTER (WHERE metric = 'sales_amount') AS amount,
      max(target) FILTER (WHERE metric = 'cards_sold') AS cards, max(target) FILTER (WHERE metric = 'new_customers') AS files
    FROM quota WHERE tenant_id = $1 AND month = '2026-11-01' GROUP BY 1, 2, 3, 4
  ), part AS (
    SELECT f.*, 60 * (t.amount IS NOT NULL)::int + 20 * (t.cards IS NOT NULL)::int + 20 * (t.files IS NOT NULL)::int AS whole,
      t.amount AS amount_target, t.cards AS cards_target, t.files AS files_target
    FROM figure f LEFT JOIN target t ON t.level = f.level AND t.franchisee_id = f.franchisee_id
      AND t.store_id IS NOT DISTINCT FROM f.store_id AND t.staff_id IS NOT DISTINCT FROM f.staff_id
  ), earned AS (
    SELECT *, coalesce(round(60 * 10000.0 / nullif(whole, 0) * CASE WHEN amount_target > 0 THEN least(1.2, amount::numeric / amount_target) END), 0)
      + coalesce(round(20 * 10000.0 / nullif(whole, 0) * CASE WHEN cards_target > 0 THEN least(1.2, cards::numeric / cards_target) END), 0)
      + coalesce(round(20 * 10000.0 / nullif(whole, 0) * CASE WHEN files_target > 0 THEN least(1.2, files::numeric / files_target) END), 0) AS earned,
      least(2000, greatest(0, floor((round(voided * 10000.0 / (cards + voided)) - 200) / 100)) * 200) AS penalty
    FROM part
  )
  SELECT level, franchisee_id, store_id, staff_id,
    CASE WHEN whole > 0 THEN greatest(0, earned - penalty)::int END AS points,
    CASE WHEN whole > 0 THEN rank() OVER (PARTITION BY level, whole > 0 ORDER BY greatest(0, earned - penalty) DESC)::int END AS rank
  FROM earned`

test('points and ranks are what plain SQL works out of sales, files and quotas', async () => {
  const { rows } = await audit.query(independentSql, [red.tenantId])
  const expected = rows.map((row) => [
    ...[row.level, id('Franchisee', row.franchisee_id), id('Store', row.store_id), id('Staff', row.staff_id)],
    ...[row.points, row.rank],
  ])
  const scores = await scoresOf(hq)
  const found = scores.map(({ level, franchiseeId, storeId, staffId, points, ranks }) => [
    ...[level, franchiseeId, storeId, staffId, points, ranks.chain?.rank ?? null],
  ])
  const sorted = (list: unknown[][]) => list.map(String).sort()
  expect(sorted(found)).toEqual(sorted(expected))
  expect(found).toHaveLength(2 + 4 + 9)
  expect(new Set(scores.map(({ points }) => points)).size).toBeGreaterThan(4)
})

test('the parts less the penalty are the points, to the hundredth', async () => {
  for (const { points, withTarget, penalty } of await scoresOf(hq)) {
    const earned = withTarget.reduce((sum, part) => sum + part.points, 0)
    expect(points ?? 0).toBe(earned - penalty.points)
  }
})

test('best first and those without points last, forwards and backwards, page by page', async () => {
  const points = (await scoresOf(hq)).map((score) => score.points)
  expect(points).toEqual(points.toSorted((a, b) => (b ?? -1) - (a ?? -1)))
  expect(points).toContain(null)
  const page = `query ($first: Int, $after: String, $last: Int, $before: String, $direction: SortDirection!) {
    performanceScores(filter: { month: "${november}" }, orderBy: { field: points, direction: $direction },
      first: $first, after: $after, last: $last, before: $before) {
      edges { node { points } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`
  for (const direction of ['desc', 'asc']) {
    const seen: (number | null)[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { performanceScores: list } = await ask(hq, page, { first: 4, after, direction })
      seen.push(...list.edges.map(({ node }: { node: Score }) => node.points))
      after = list.pageInfo.endCursor
      more = list.pageInfo.hasNextPage
    }
    const back: (number | null)[] = []
    for (let before: string | null = null, more = true; more; ) {
      const { performanceScores: list } = await ask(hq, page, { last: 4, before, direction })
      back.unshift(...list.edges.map(({ node }: { node: Score }) => node.points))
      before = list.pageInfo.startCursor
      more = list.pageInfo.hasPreviousPage
    }
    const sign = direction === 'desc' ? 1 : -1
    const last = sign * -1_000_000
    expect(seen).toEqual(points.toSorted((a, b) => sign * ((b ?? last) - (a ?? last))))
    expect(back).toEqual(seen)
  }
})

test.each(['franchisee', 'store', 'staff'])('each %s has as many before it as have more points', async (level) => {
  const scores = (await scoresOf(hq, { level })).filter(({ points }) => points !== null)
  for (const { points, ranks } of scores) {
    const better = scores.filter((other) => (other.points as number) > (points as number)).length
    expect(ranks.chain).toEqual({ rank: better + 1, of: scores.length })
  }
})

test('equal points share a rank, and the rank that they take up is left out', async () => {
  const scores = await scoresOf(hq, { level: 'store' })
  expect(scores.map(({ ranks }) => ranks.chain?.rank)).toEqual([1, 1, 3, 4])
})

describe('whose scores are seen', () => {
  const levels: Record<Role, [franchisees: number, stores: number, reps: number]> = {
    hq_admin: [2, 4, 9],
    hq_finance: [2, 4, 9],
    franchise_owner: [1, 2, 5],
    store_manager: [0, 1, 2],
    sales_rep: [0, 0, 2],
  }
  test.each(roles)('by a %s', async (role) => {
    const scores = await scoresOf(red.actors[role])
    const count = (level: string) => scores.filter((score) => score.level === level).length
    expect([count('franchisee'), count('store'), count('staff')]).toEqual(levels[role])
  })

  test('a rep sees own points, own ranks and the limits, and of colleagues nothing', async () => {
    const scores = await scoresOf(red.actors.sales_rep)
    expect(scores.map(({ name }) => name)).toEqual(['red rep 000', 'red rep 000'])
    expect(scores.find(({ points }) => points !== null)?.ranks.chain?.of).toBeGreaterThan(1)
    const colleague = (await scoresOf(hq, { staffIds: [id('Staff', stayer)] }))[0] as Score
    const { node } = await ask(red.actors.sales_rep, 'query ($id: ID!) { node(id: $id) { id } }', { id: colleague.id })
    expect(node).toBeNull()
  })

  test('another chain sees its own', async () => {
    const names = (await scoresOf(blue.actors.hq_admin)).map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('blue'))).toHaveLength(names.length)
  })

  test('row security holds where every query forgets', async () => {
    const rep = red.actors.sales_rep
    const seen = await database
      .asActor(rep)
      .write((db) => db.$queryRaw<{ staff_id: string }[]>`SELECT DISTINCT staff_id::text FROM performance_score`)
    expect(seen).toEqual([{ staff_id: rep.staffId }])
  })
})

describe('each number of a score is the sum of the list that it opens', () => {
  const listsDocument = `query ($recorded: CardSaleFilter, $voided: CardSaleFilter, $files: CustomerFileFilter, $quotas: QuotaFilter) {
    recorded: cardSales(filter: $recorded) { totals { count amount } }
    voided: cardSales(filter: $voided) { totals { voidedCount } }
    customerFiles(filter: $files) { totalCount }
    quotas(filter: $quotas, first: 50) { edges { node { metric target } } } }`

  function filtersOf({ level, franchiseeId, storeId, staffId }: Score) {
    const place = {
      ...(level === 'franchisee' ? { franchiseeIds: [franchiseeId] } : { storeIds: [storeId] }),
      ...(level === 'staff' ? { staffIds: [staffId] } : {}),
    }
    const days = { ...place, from: november, to: '2026-11-30' }
    return {
      recorded: { ...days, status: 'recorded' },
      voided: { ...days, status: 'voided' },
      files: days,
      quotas: { ...place, from: november, to: november, levels: [level] },
    }
  }

  test.each(roles)('for all that a %s sees', async (role) => {
    const scores = await scoresOf(red.actors[role])
    expect(scores.length).toBeGreaterThan(0)
    for (const score of scores) {
      const lists = await ask(red.actors[role], listsDocument, filtersOf(score))
      const part = (metric: string) => score.withTarget.find((one) => one.metric === metric)
      const target = (metric: string) =>
        lists.quotas.edges.find(({ node }: { node: { metric: string } }) => node.metric === metric)?.node.target ?? null
      expect({
        ...{ amount: part('sales_amount')?.actual, cards: part('cards_sold')?.actual },
        ...{ customers: part('new_customers')?.actual, voided: score.penalty.voidedSales },
        targets: score.withTarget.map((one) => one.target),
      }).toEqual({
        ...{ amount: lists.recorded.totals.amount, cards: lists.recorded.totals.count },
        ...{ customers: lists.customerFiles.totalCount, voided: lists.voided.totals.voidedCount },
        targets: score.withTarget.map((one) => target(one.metric)),
      })
    }
  })

  test('a rep who moved is scored in each store by what was sold there', async () => {
    const own = await scoresOf(red.actors.sales_rep)
    const soldIn = (storeId: string) =>
      own
        .find((score) => score.storeId === id('Store', storeId))
        ?.withTarget.find((one) => one.metric === 'sales_amount')
    expect(soldIn(to.id)?.actual).toBe(4_321)
    expect(soldIn(from.id)?.actual).toBe(11_100)
  })

  test('the parts of every level add up to the level above', async () => {
    const scores = await scoresOf(hq)
    const amount = (score: Score) => score.withTarget[0]?.actual ?? 0
    for (const upper of scores.filter(({ level }) => level !== 'staff')) {
      const below = scores.filter((one) =>
        upper.level === 'franchisee'
          ? one.level === 'store' && one.franchiseeId === upper.franchiseeId
          : one.level === 'staff' && one.storeId === upper.storeId,
      )
      expect(below.reduce((sum, one) => sum + amount(one), 0)).toBe(amount(upper))
    }
  })
})

test('scoring twice changes nothing but the time, and rows keep their ids', async () => {
  const before = await scoresOf(hq)
  now = new Date(testNow.getTime() + 60_000)
  await scoreMonth(scoring, red.tenantId, november)
  const after = await scoresOf(hq)
  expect(after.map(({ asOf: _, ...score }) => score)).toEqual(before.map(({ asOf: _, ...score }) => score))
  expect(after[0]?.asOf).toBe(now.toISOString())
})

test('a month in which nothing happened has no scores but those of who is posted in it', async () => {
  await scoreMonth(scoring, red.tenantId, '2020-03-01')
  expect(await scoresOf(hq, { month: '2020-03-15' })).toEqual([])
})

describe('the worker', () => {
  const summary = async (actor: Actor) =>
    (
      await ask(
        actor,
        `query { performanceSummary(month: "2026-11-20", filter: { level: staff }) { month asOf isStale withoutPoints bands { band { name } count } } }`,
      )
    ).performanceSummary
  const waiting = async () => {
    const { rows } = await owner.query(`SELECT payload FROM graphile_worker._private_jobs`)
    return rows.map(({ payload }) => payload).filter(({ tenantId }) => tenantId === red.tenantId)
  }
  const work = async () => {
    await owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
    await importClient({ api, database, ownerUrl: urls.owner, actor: hq, now }).work()
  }

  test('scores the month anew after a sale, asked for in the transaction of the sale, once for many', async () => {
    await work()
    expect(await waiting()).toEqual([])
    expect((await summary(hq)).isStale).toBe(false)
    now = new Date(now.getTime() + 60_000)
    const sale = await sell(hq, from.id, stayer, '2026-11-18T03:00:00Z', 50_000)
    await sell(hq, from.id, stayer, '2026-11-18T04:00:00Z', 60_000)
    expect(await waiting()).toEqual([{ tenantId: red.tenantId, month: november }])
    expect((await summary(hq)).isStale).toBe(true)
    const [before] = await scoresOf(hq, { staffIds: [id('Staff', stayer)] })
    now = new Date(now.getTime() + 1000)
    await work()
    const [after] = await scoresOf(hq, { staffIds: [id('Staff', stayer)] })
    expect(after?.withTarget[0]?.actual).toBe((before?.withTarget[0]?.actual ?? 0) + 110_000)
    expect(after?.ranks.chain?.rank).toBe(1)
    expect(await summary(hq)).toMatchObject({ month: november, asOf: now.toISOString(), isStale: false })

    now = new Date(now.getTime() + 1000)
    await ask(
      red.actors.store_manager,
      'mutation ($input: VoidCardSaleInput!) { voidCardSale(input: $input) { __typename } }',
      {
        input: { id: sale, reason: 'typed wrong', idempotencyKey: 'performance-void' },
      },
    )
    expect(await waiting()).toHaveLength(1)
    await work()
    const [voided] = await scoresOf(hq, { staffIds: [id('Staff', stayer)] })
    expect(voided?.penalty.voidedSales).toBe(2)
    expect(voided?.withTarget[0]?.actual).toBe((after?.withTarget[0]?.actual ?? 0) - 50_000)
  })

  test('counts who is in which band, for those in sight', async () => {
    const count = ({ bands, withoutPoints }: { bands: { count: number }[]; withoutPoints: number }) =>
      bands.reduce((sum, band) => sum + band.count, withoutPoints)
    expect(count(await summary(hq))).toBe(9)
    expect(count(await summary(red.actors.store_manager))).toBe(2)
    expect(count(await summary(red.actors.sales_rep))).toBe(2)
  })
})
