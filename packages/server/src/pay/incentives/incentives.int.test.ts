import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { expect, test } from 'vitest'
import { twoChains } from '../../testing/two-chains.ts'

const { red, blue, api } = await twoChains(await testDatabase())

const {
  hq_admin: admin,
  hq_finance: finance,
  franchise_owner: owner,
  store_manager: manager,
  sales_rep: rep,
} = red.actors
const repOf = (franchisee: number, store: number) => red.franchisees[franchisee]?.stores[store]?.repIds[0] ?? ''

let keys = 0
const key = () => `incentive-${String(++keys).padStart(4, '0')}`

const write = (field: string, type: string, input: object, actor: Actor = admin) =>
  api.change(actor, field, input, `... on ${type} { id revision status }`)

const createItem = (change: object = {}, actor: Actor = admin) =>
  write(
    'createIncentiveItem',
    'IncentiveItem',
    { name: '全勤奖', kind: 'reward', minAmount: 5000, maxAmount: 20_000, idempotencyKey: key(), ...change },
    actor,
  )
let itemId = ''
const propose = (change: object = {}, actor: Actor = manager) =>
  write(
    'proposeIncentive',
    'Incentive',
    {
      ...{ incentiveItemId: itemId, staffId: encodeGlobalID('Staff', repOf(0, 0)), day: '2026-11-19', amount: 10_000 },
      ...{ evidence: '十一月全勤', idempotencyKey: key() },
      ...change,
    },
    actor,
  )
const decide = (id: string, step: string, change: object = {}, actor: Actor = owner) =>
  write('decideIncentive', 'Incentive', { id, step, revision: 1, idempotencyKey: key(), ...change }, actor)

async function listed(actor: Actor): Promise<string[]> {
  const { data } = await api.ask(actor, '{ incentives(first: 20) { edges { node { status } } } }')
  return data.incentives.edges.map(({ node }: { node: { status: string } }) => node.status)
}

test('the catalogue is headquarters’, each name once, the most never below the least', async () => {
  for (const actor of [finance, owner, manager, rep])
    expect(await createItem({}, actor)).toMatchObject({ code: 'access.not_allowed' })
  expect(await createItem({ maxAmount: 4999 })).toMatchObject({
    issues: [{ path: ['maxAmount'], code: 'below_minimum' }],
  })
  const made = await createItem()
  expect(made).toMatchObject({ status: 'active', revision: 1 })
  expect(await createItem()).toMatchObject({ code: 'write.duplicate', params: { field: 'name' } })
  itemId = made.id
})

test.each([
  ['too much', { amount: 20_001 }, 'incentive.amount_out_of_range'],
  ['a day to come', { day: '2026-11-21' }, 'incentive.in_future'],
  ['somebody of another store', { staffId: encodeGlobalID('Staff', repOf(0, 1)) }, 'access.not_found'],
  ['somebody of another franchisee', { staffId: encodeGlobalID('Staff', repOf(1, 0)) }, 'access.not_found'],
])('a manager proposes nothing of %s', async (_, change, code) => {
  expect(await propose(change)).toMatchObject({ code })
})

test('a rep and finance propose nothing', async () => {
  for (const actor of [rep, finance]) expect(await propose({}, actor)).toMatchObject({ code: 'access.not_allowed' })
})

test('a manager proposes, the owner decides, once', async () => {
  const { id } = await propose()
  expect(await decide(id, 'approve', {}, manager)).toMatchObject({ code: 'access.not_allowed' })
  expect(await decide(id, 'reject')).toMatchObject({ code: 'incentive.reason_missing' })
  expect(await decide(id, 'withdraw', { reason: '错了' })).toMatchObject({ code: 'incentive.not_in_status' })
  const both = await Promise.all([decide(id, 'approve'), decide(id, 'approve')])
  expect(both.map(({ status, code }) => status ?? code).sort()).toEqual(['approved', 'write.stale'])
  expect(await decide(id, 'withdraw', { reason: '重复了', revision: 2 })).toMatchObject({ status: 'withdrawn' })
  expect(await decide(id, 'approve', { revision: 3 })).toMatchObject({ code: 'incentive.not_in_status' })
})

test('the person sees the own ones, the manager those of the store, other chains none', async () => {
  await propose({ staffId: encodeGlobalID('Staff', repOf(0, 1)) }, owner)
  await propose({ staffId: encodeGlobalID('Staff', repOf(1, 0)) }, admin)
  expect((await listed(admin)).length).toBe(3)
  expect((await listed(owner)).length).toBe(2)
  expect(await listed(manager)).toEqual(['withdrawn'])
  expect(await listed(rep)).toEqual(['withdrawn'])
  expect(await listed(blue.actors.hq_admin)).toEqual([])
})

test('a retired item is proposed by no more', async () => {
  const change = {
    id: itemId,
    revision: 1,
    name: '全勤奖',
    minAmount: 5000,
    maxAmount: 5000,
    evidenceRequired: false,
    status: 'retired',
  }
  expect(await write('updateIncentiveItem', 'IncentiveItem', change)).toMatchObject({ status: 'retired', revision: 2 })
  expect(await write('updateIncentiveItem', 'IncentiveItem', change)).toMatchObject({ code: 'write.stale' })
  expect(await propose()).toMatchObject({ code: 'incentive.item_retired' })
})
