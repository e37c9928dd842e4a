import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const asSystem = database.asSystem(red.tenantId)
const { hq_admin: admin, hq_finance: finance, franchise_owner: owner, store_manager: manager } = red.actors
let api: TestApi
const [reward, penalty, shown] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
const placeOf = (franchisee: number, store: number) => {
  const { id: franchiseeId, stores } = red.franchisees[franchisee] as (typeof red.franchisees)[0]
  const { id: storeId, repIds } = stores[store] as (typeof stores)[0]
  return { franchiseeId, storeId, staffId: repIds[0] as string }
}
const [here, sister, elsewhere] = [placeOf(0, 0), placeOf(0, 1), placeOf(1, 0)]

/** Amounts are their names: each once. */
const rows = [
  { ...here, incentiveItemId: reward, kind: 'reward', day: '2026-11-02', amount: 100n, status: 'proposed' },
  { ...sister, incentiveItemId: penalty, kind: 'penalty', day: '2026-11-05', amount: 300n, status: 'proposed' },
  { ...elsewhere, incentiveItemId: reward, kind: 'reward', day: '2026-10-31', amount: 200n, status: 'proposed' },
  { ...here, incentiveItemId: shown, kind: 'reward', day: '2026-11-08', amount: 400n, status: 'proposed' },
  { ...here, incentiveItemId: penalty, kind: 'penalty', day: '2026-11-09', amount: 500n, status: 'rejected' },
].map((row) => ({ ...row, id: crypto.randomUUID() }))
const idOf = (amount: number) =>
  encodeGlobalID('Incentive', rows.find((row) => row.amount === BigInt(amount))?.id as string)

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const { tenantId } = red
  await asSystem.write(async (db) => {
    const item = { tenantId, minAmount: 1n, maxAmount: 1000n, status: 'active', createdAt: testNow }
    await db.incentiveItem.createMany({
      data: [
        { ...item, id: reward, name: '全勤奖', kind: 'reward' },
        { ...item, id: penalty, name: '迟到', kind: 'penalty' },
        { ...item, id: shown, name: '客户表扬', kind: 'reward', evidenceRequired: true },
      ],
    })
    const proposed = { tenantId, evidence: '考勤记录', proposedAt: testNow }
    const rejected = { decidedAt: testNow, decidedById: admin.userAccountId, reason: '没有这回事' }
    await db.incentive.createMany({
      data: rows.map((row) => ({
        ...{ ...row, ...proposed, day: new Date(row.day) },
        ...(row.status === 'rejected' ? rejected : {}),
      })),
    })
  })
})
afterAll(() => Promise.all([api.close(), database.close()]))

/** The amounts of what a filter leaves, in the list's order. */
async function amounts(filter: object, actor: Actor = admin, orderBy: object | null = null, page = 'first: 20') {
  const document = `query ($filter: IncentiveFilter, $orderBy: IncentiveOrder) {
    incentives(${page}, filter: $filter, orderBy: $orderBy) { edges { cursor node { amount } } totalCount } }`
  const { data, errors } = await api.ask(actor, document, { filter, orderBy })
  expect(errors).toBeUndefined()
  const { edges, totalCount } = data.incentives as {
    edges: { cursor: string; node: { amount: number } }[]
    totalCount: number
  }
  return { found: edges.map(({ node }) => node.amount), totalCount, last: edges.at(-1)?.cursor }
}
const found = async (filter: object, actor?: Actor) => (await amounts(filter, actor)).found

test('the latest day comes first, or what somebody sorts by; a page goes on where the last one ended', async () => {
  expect(await amounts({})).toMatchObject({ found: [500, 400, 300, 100, 200], totalCount: 5 })
  const byAmount = { field: 'amount', direction: 'asc' }
  const first = await amounts({}, admin, byAmount, 'first: 2')
  expect(first).toMatchObject({ found: [100, 200], totalCount: 5 })
  expect((await amounts({}, admin, byAmount, `first: 2, after: "${first.last}"`)).found).toEqual([300, 400])
})

test.each([
  ['days', { from: '2026-11-02', to: '2026-11-05' }, [300, 100]],
  ['a last day', { to: '2026-10-31' }, [200]],
  ['franchisees', { franchiseeIds: [encodeGlobalID('Franchisee', elsewhere.franchiseeId)] }, [200]],
  ['stores', { storeIds: [encodeGlobalID('Store', sister.storeId)] }, [300]],
  ['people', { staffIds: [encodeGlobalID('Staff', here.staffId)] }, [500, 400, 100]],
  ['items', { incentiveItemIds: [encodeGlobalID('IncentiveItem', reward)] }, [100, 200]],
  ['a kind', { kind: 'penalty' }, [500, 300]],
  ['statuses', { statuses: ['rejected', 'approved'] }, [500]],
  ['no statuses', { statuses: [] }, []],
  ['several at once', { kind: 'penalty', statuses: ['proposed'] }, [300]],
])('is filtered by %s', async (_, filter, left) => {
  expect(await found(filter)).toEqual(left)
})

test('a person is found by name and number; signs of patterns find nobody', async () => {
  const { name, staffNo } = await asSystem.read((db) => db.staff.findFirstOrThrow({ where: { id: sister.staffId } }))
  expect(await found({ search: staffNo })).toEqual([300])
  expect(await found({ search: ` ${name} ` })).toContain(300)
  expect(await found({ search: ' ' })).toHaveLength(5)
  for (const search of ['%', '_', '\\', `${staffNo}\\`]) expect(await found({ search })).toEqual([])
  expect(await found({ search: staffNo }, manager)).toEqual([])
})

test('a file has what the list shows to whoever asks, penalties below zero', async () => {
  const authorization = `Bearer ${await api.tokenOf(manager)}`
  const filter = JSON.stringify({ from: '2026-11-01' })
  const response = await fetch(`${api.url}/exports/incentives.csv?${new URLSearchParams({ filter, locale: 'en' })}`, {
    headers: { authorization },
  })
  expect(response.status).toBe(200)
  const lines: Record<string, string>[] = parse(await response.text(), { bom: true, columns: true })
  expect(lines.map((line) => [line.Day, line['Amount (penalties below zero)'], line.Status])).toEqual([
    ['2026-11-09', '-5.00', 'Rejected'],
    ['2026-11-08', '4.00', 'Proposed'],
    ['2026-11-02', '1.00', 'Proposed'],
  ])
})

async function approve(
  approved: readonly number[],
  actor: Actor = owner,
  idempotencyKey: string = crypto.randomUUID(),
) {
  const document = `mutation ($input: ApproveIncentivesInput!) { approveIncentives(input: $input) { __typename
    ... on RowsChanged { count } ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
  const { data, errors } = await api.ask(actor, document, { input: { ids: approved.map(idOf), idempotencyKey } })
  expect(errors).toBeUndefined()
  return data.approveIncentives
}
const waiting = () => found({ statuses: ['proposed'] })

test('several are approved by whoever may decide on all of them', async () => {
  for (const actor of [finance, manager])
    expect(await approve([100], actor)).toMatchObject({ code: 'access.not_allowed' })
  expect(await approve([])).toMatchObject({ issues: [{ path: ['ids'] }] })
  expect(await approve([100, 100])).toMatchObject({ issues: [{ path: ['ids'], code: 'repeated' }] })
  expect(await waiting()).toEqual([400, 300, 100, 200])
})

test('what stands in the way of one is said of it, and none is approved', async () => {
  expect(await approve([100, 400, 500, 200])).toMatchObject({
    code: 'write.rows_in_the_way',
    params: {
      count: 3,
      rows: [
        { at: 1, code: 'incentive.evidence_missing' },
        { at: 2, code: 'incentive.not_in_status', params: { status: ['rejected'] } },
        { at: 3, code: 'access.not_found' },
      ],
    },
  })
  expect(await waiting()).toEqual([400, 300, 100, 200])
})

test('all are approved once, however often it is asked, each with its entry in the log', async () => {
  const key = crypto.randomUUID()
  const answers = await Promise.all([
    approve([100, 300], owner, key),
    approve([300, 100]),
    approve([100, 300], owner, key),
  ])
  expect(answers[0]).toEqual(answers[2])
  expect(answers.map(({ count, code }) => count ?? code).sort()).toContain('write.rows_in_the_way')
  expect(await waiting()).toEqual([400, 200])
  const logged = await asSystem.read((db) => db.auditEntry.count({ where: { action: 'incentive.decide' } }))
  expect(logged).toBe(2)
})
