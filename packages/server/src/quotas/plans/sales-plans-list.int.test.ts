import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const { hq_admin: hq, franchise_owner: owner, store_manager: manager } = red.actors
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const store = first.stores[0]
const { tenantId } = red
let api: TestApi

type Place = { franchiseeId?: string; storeId?: string }
type Version = [status: string, awaits?: string]
type Months = { period?: string; firstMonth?: string }

async function plan(title: string, place: Place, versions: Version[], months: Months = {}) {
  const { period = 'month', firstMonth = '2026-11-01' } = months
  const id = uuidv7()
  await database.asSystem(tenantId).write(async (db) => {
    const row = { ...place, period, firstMonth: new Date(firstMonth), title, createdAt: testNow }
    await db.salesPlan.createMany({ data: [{ tenantId, id, ...row }] })
    await db.salesPlanVersion.createMany({
      data: versions.map(([status, awaits], at) => ({
        ...{ tenantId, id: uuidv7(), salesPlanId: id, ...place, versionNo: at + 1, status, awaits: awaits ?? null },
        ...{ content: '', targets: [], createdAt: testNow },
      })),
    })
  })
}

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const ofStore = { franchiseeId: first.id, storeId: store?.id ?? '' }
  await plan('chain year', {}, [['approved']], { period: 'year', firstMonth: '2027-01-01' })
  await plan('first quarter', { franchiseeId: first.id }, [['returned'], ['submitted', 'chain']], { period: 'quarter' })
  await plan('store returned', ofStore, [['approved'], ['returned']])
  await plan('store again', ofStore, [['returned'], ['approved'], ['draft']], { firstMonth: '2026-10-01' })
  await plan('store changed', ofStore, [['returned'], ['superseded'], ['approved']], { firstMonth: '2026-12-01' })
  await plan('second', { franchiseeId: second.id }, [['draft']])
})
afterAll(() => Promise.all([api.close(), database.close()]))

const list = `query ($filter: SalesPlanFilter, $orderBy: SalesPlanOrder) {
  salesPlans(filter: $filter, orderBy: $orderBy, first: 20) { totalCount edges { node { title firstMonth } } } }`

async function titles(actor: Actor, variables: object = {}): Promise<string[]> {
  const { data, errors } = await api.ask(actor, list, variables)
  expect(errors).toBeUndefined()
  const found = data.salesPlans.edges.map(({ node }: { node: { title: string } }) => node.title)
  expect(data.salesPlans.totalCount).toBe(found.length)
  return found
}
const id = (typename: string, key: string | undefined) => encodeGlobalID(typename, String(key))

test.each([
  ['draft', { statuses: ['draft'] }, ['second', 'store again']],
  ['submitted', { statuses: ['submitted'] }, ['first quarter']],
  ['with the owner', { statuses: ['submitted'], awaits: ['franchisee'] }, []],
  [
    'draft or with headquarters',
    { statuses: ['draft', 'submitted'], awaits: ['chain'] },
    ['second', 'store again', 'first quarter'],
  ],
  ['returned', { statuses: ['returned'] }, ['store returned']],
  ['approved', { statuses: ['approved'] }, ['store changed', 'chain year']],
  ['superseded', { statuses: ['superseded'] }, []],
  ['of the chain', { levels: ['chain'] }, ['chain year']],
  ['of franchisees', { levels: ['franchisee'] }, ['second', 'first quarter']],
  [
    'of stores or the chain',
    { levels: ['store', 'chain'] },
    ['store changed', 'store again', 'store returned', 'chain year'],
  ],
  ['of nobody', { levels: ['staff'] }, []],
  ['of a franchisee', { franchiseeIds: [id('Franchisee', second.id)] }, ['second']],
  ['of a store', { storeIds: [id('Store', store?.id)], statuses: ['approved'] }, ['store changed']],
  ['for longer than a month', { periods: ['year', 'quarter'] }, ['first quarter', 'chain year']],
  ['for a year', { fromMonth: '2027-01-01', toMonth: '2027-12-01' }, ['chain year']],
  ['all', {}, ['second', 'store changed', 'store again', 'store returned', 'first quarter', 'chain year']],
])('plans %s are those, the newest first', async (_what, filter, expected) => {
  expect(await titles(hq, { filter })).toEqual(expected)
})

test('plans are sorted by the month that they begin in', async () => {
  const orderBy = { field: 'firstMonth', direction: 'asc' }
  const found = await titles(hq, { orderBy })
  expect([found[0], ...found.slice(-2)]).toEqual(['store again', 'store changed', 'chain year'])
  expect((await titles(hq, { orderBy: { ...orderBy, direction: 'desc' } }))[0]).toBe('chain year')
})

test('a filter shows nobody what isn’t theirs', async () => {
  const statuses = ['draft', 'submitted', 'returned', 'approved']
  expect(await titles(owner, { filter: { statuses } })).toEqual([
    ...['store changed', 'store again', 'store returned', 'first quarter'],
  ])
  expect(await titles(manager, { filter: { levels: ['chain', 'franchisee'] } })).toEqual([])
})
