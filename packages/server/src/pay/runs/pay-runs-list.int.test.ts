import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { parse } from 'csv-parse/sync'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
await smallNetwork(database, 'blue')
const { hq_finance: finance, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const people = first.stores.flatMap(({ repIds }) => repIds)
const { tenantId } = red
let api: TestApi

type Step = { step: string; hour: number; doneById?: string | null }

/** A run of a month in which everybody is paid as much. */
async function run(franchiseeId: string, month: string, staffIds: readonly string[], steps: Step[], status: string) {
  const id = uuidv7()
  const inRun = { tenantId, payRunId: id, franchiseeId }
  const none = { earned: 0n, cutByCap: 0n, clawbackBefore: 0n, takenBack: 0n, clawbackTaken: 0n, clawbackCarried: 0n }
  const nothing = { ...none, drawAdded: 0n, drawRepaid: 0n, drawOwed: 0n, commission: 0n, rewards: 0n, penalties: 0n }
  const owed = { penaltiesBefore: 0n, penaltiesTaken: 0n, penaltiesCarried: 0n, baseWage: 100n, total: 100n }
  await database.asSystem(tenantId).write(async (db) => {
    const made = { status: 'calculated', knownAt: testNow, minimumWage: 0n, createdAt: testNow }
    await db.payRun.createMany({ data: [{ tenantId, id, franchiseeId, month: new Date(month), ...made }] })
    await db.payStep.createMany({
      data: steps.map(({ hour, ...step }) => ({
        ...{ ...inRun, ...step, id: uuidv7(), at: new Date(Date.UTC(2026, 10, 2, hour)) },
      })),
    })
    await db.payStatement.createMany({
      data: staffIds.map((staffId) => ({
        ...{ ...inRun, ...nothing, ...owed, id: uuidv7(), staffId, rules: [], paidDays: 1, workingDays: 1 },
      })),
    })
    await db.payRun.updateMany({ where: { id }, data: { status } })
  })
}

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const by = { doneById: finance.userAccountId ?? null }
  const calculated = { step: 'calculate', hour: 1, ...by }
  const locked = [
    calculated,
    { step: 'review', hour: 2 },
    { step: 'approve', hour: 3 },
    { step: 'lock', hour: 4, ...by },
  ]
  const again = [calculated, { step: 'review', hour: 2, ...by }, { step: 'calculate', hour: 5, ...by }]
  await run(first.id, '2025-12-01', people, locked, 'locked')
  await run(first.id, '2026-01-01', people, again, 'calculated')
  await run(second.id, '2026-01-01', second.stores[0]?.repIds ?? [], [calculated], 'calculated')
})
afterAll(() => Promise.all([api.close(), database.close()]))

const list = `query ($filter: PayRunFilter, $orderBy: PayRunOrder, $first: Int, $after: String) {
  payRuns(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount totals { total } pageInfo { endCursor }
    edges { node { month status people total franchisee { id } steps { step } } } } }`

async function runs(actor: Actor, variables: object = {}) {
  const { data, errors } = await api.ask(actor, list, variables)
  expect(errors).toBeUndefined()
  const { edges, totals, totalCount, pageInfo } = data.payRuns
  const nodes = edges.map(({ node }: { node: object }) => node) as { month: string; total: number; steps: object[] }[]
  return { nodes, months: nodes.map(({ month }) => month), total: totals.total, totalCount, pageInfo }
}
const id = (typename: string, key: string | undefined) => encodeGlobalID(typename, String(key))

describe('the list of runs', () => {
  test('has the latest month first, or the earliest, page by page', async () => {
    expect((await runs(finance)).months).toEqual(['2026-01-01', '2026-01-01', '2025-12-01'])
    const orderBy = { field: 'month', direction: 'asc' }
    const page = await runs(finance, { orderBy, first: 1 })
    expect(page.months).toEqual(['2025-12-01'])
    const { months } = await runs(finance, { orderBy, first: 5, after: page.pageInfo.endCursor })
    expect(months).toEqual(['2026-01-01', '2026-01-01'])
  })

  test.each([
    ['a franchisee', { franchiseeIds: [id('Franchisee', second.id)] }, 1],
    ['the franchisee of a store', { storeIds: [id('Store', first.stores[1]?.id)] }, 2],
    ['where they stand', { statuses: ['locked', 'approved'] }, 1],
    ['a year', { fromMonth: '2026-01-01', toMonth: '2026-12-01' }, 2],
    ['both at once', { franchiseeIds: [id('Franchisee', second.id)], statuses: ['locked'] }, 0],
  ])('is filtered by %s, its sum too', async (_by, filter, count) => {
    const { nodes, totalCount, total } = await runs(finance, { filter })
    expect([nodes.length, totalCount]).toEqual([count, count])
    expect(total).toBe(nodes.reduce((sum, one) => sum + one.total, 0))
  })

  test('sums what each sees of it: all, a franchisee’s, their own, nothing', async () => {
    const theirs = people.length * 100
    const elsewhere = (second.stores[0]?.repIds.length ?? 0) * 100
    expect((await runs(finance)).total).toBe(2 * theirs + elsewhere)
    expect(await runs(owner)).toMatchObject({ total: 2 * theirs, totalCount: 2 })
    expect(await runs(rep)).toMatchObject({ total: 200, totalCount: 2 })
    expect(await runs(manager)).toMatchObject({ total: 0, totalCount: 2 })
    for (const actor of [manager, rep]) expect((await runs(actor)).nodes.flatMap(({ steps }) => steps)).toEqual([])
  })
})

describe('the list as a file', () => {
  async function lines(actor: Actor, query: Record<string, string> = {}): Promise<Record<string, string>[]> {
    const headers = { authorization: `Bearer ${await api.tokenOf(actor)}` }
    const address = `${api.url}/exports/pay-runs.csv?${new URLSearchParams({ locale: 'en', ...query })}`
    const response = await fetch(address, { headers })
    expect(response.status).toBe(200)
    return parse(new Uint8Array(await response.arrayBuffer()), { bom: true, columns: true })
  }

  test('says what a run comes to, and who took the steps that still hold', async () => {
    const filter = JSON.stringify({ franchiseeIds: [id('Franchisee', first.id)] })
    const [january, december] = await lines(finance, { filter })
    const by = await database
      .asSystem(tenantId)
      .read((db) => db.userAccount.findFirstOrThrow({ where: { id: finance.userAccountId ?? '' } }))
    const sum = { People: String(people.length), Total: `${people.length}.00` }
    expect(december).toMatchObject({
      ...{ ...sum, Month: '2025-12-01', Status: 'Locked', 'Locked by': by.name, 'Approved by': '' },
      'Locked at': '2026-11-02 12:00:00',
    })
    expect(january).toMatchObject({
      ...{ ...sum, Status: 'Calculated', 'Calculated at': '2026-11-02 13:00:00', 'Reviewed by': '' },
      'Reviewed at': '',
    })
  })

  test('has the columns that are seen, and nothing that isn’t the reader’s', async () => {
    const [line] = await lines(owner, { columns: 'month,total' })
    expect(Object.keys(line ?? {})).toEqual(['Month', 'Total'])
    for (const row of await lines(manager)) expect(row).toMatchObject({ People: '', Total: '', 'Calculated by': '' })
    for (const row of await lines(rep)) expect(row).toMatchObject({ People: '1', Total: '1.00' })
  })
})
