import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { expect, test } from 'vitest'
import { twoChains } from '../testing/two-chains.ts'

const { red, blue, api } = await twoChains(await testDatabase())

const {
  hq_admin: admin,
  hq_finance: finance,
  franchise_owner: owner,
  store_manager: manager,
  sales_rep: rep,
} = red.actors
const [franchisee, other] = red.franchisees
const store = franchisee?.stores[0]
const repId = store?.repIds[0]
if (!franchisee || !other || !store || !repId) throw new Error('The small network has no rep')

let keys = 0
const key = () => `pay-key-${String(++keys).padStart(4, '0')}`
const rule = (change: object = {}) => ({
  ...{ metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate: 300 }] },
  ...change,
})
const plan = (change: object = {}) => ({
  ...{ name: '销售提成', fromMonth: '2026-11-01', audience: 'everybody', rules: [rule()], idempotencyKey: key() },
  ...change,
})

const set = (input: object, actor: Actor = admin) =>
  api.change(
    actor,
    'setCommissionPlan',
    input,
    '... on CommissionPlanVersion { id fromMonth cap draw drawIsRecoverable plan { id name } }',
  )
const give = (input: object, actor: Actor = admin) =>
  api.change(
    actor,
    'giveCommissionPlan',
    { idempotencyKey: key(), ...input },
    '... on CommissionAssignment { id store { name } }',
  )

async function plans(actor: Actor = admin) {
  const { data } = await api.ask(
    actor,
    `{ commissionPlans(first: 9) { totalCount edges { node { id name versions { id fromMonth cap rules { metricId tiers { from rate } } } } } } }`,
  )
  return data.commissionPlans.edges.map(({ node }: { node: object }) => node)
}

async function given(actor: Actor = admin): Promise<number> {
  const { data } = await api.ask(actor, '{ commissionAssignments(first: 9) { edges { node { id } } } }')
  return data.commissionAssignments.edges.length
}

test.each([
  [
    'a gap at the beginning',
    rule({ tiers: [{ from: 1, rate: 1 }] }),
    ['rules', '0', 'tiers', '0', 'from'],
    'first_tier_not_zero',
  ],
  [
    'an overlap',
    rule({
      tiers: [
        { from: 0, rate: 1 },
        { from: 0, rate: 2 },
      ],
    }),
    ['rules', '0', 'tiers', '1', 'from'],
    'tiers_out_of_order',
  ],
  ['a negative rate', rule({ tiers: [{ from: 0, rate: -1 }] }), ['rules', '0', 'tiers', '0', 'rate'], 'too_small'],
])('%s is refused at the tier', async (_, wrong, path, code) => {
  expect(await set(plan({ rules: [wrong] }))).toMatchObject({ issues: [{ path, code }] })
})

test.each([
  [
    'the same money twice',
    [rule(), rule({ metricId: 'principal_used' })],
    'commission.paid_twice',
    { sale: 1, use: 2 },
  ],
  ['a ratio', [rule({ metricId: 'lead_conversion' })], 'commission.not_payable', { rule: 1 }],
  ['more than was taken', [rule({ tiers: [{ from: 0, rate: 10_001 }] })], 'commission.rate_above_whole', { rule: 1 }],
  ['a kind of card that there isn’t', [rule({ group: '洗车' })], 'commission.not_a_group', { rule: 1 }],
])('a plan that pays %s is refused', async (_, rules, code, params) => {
  expect(await set(plan({ rules }))).toMatchObject({ code, params })
})

test('a post is named where the plan is for one, a draw of nothing and an empty plan are refused', async () => {
  expect(await set(plan({ audience: 'post' }))).toMatchObject({ issues: [{ path: ['post'], code: 'required' }] })
  expect(await set(plan({ draw: { amount: 0, isRecoverable: true } }))).toMatchObject({
    issues: [{ path: ['draw', 'amount'], code: 'not_positive' }],
  })
  expect(await set(plan({ rules: [] }))).toMatchObject({ issues: [{ path: ['rules'] }] })
  expect(await plans()).toEqual([])
})

test('headquarters alone sets plans and gives them', async () => {
  for (const actor of [finance, owner, manager, rep]) {
    expect(await set(plan(), actor)).toMatchObject({ code: 'access.not_allowed' })
    const nothing = {
      commissionPlanId: null,
      fromMonth: '2026-11-01',
      franchiseeId: encodeGlobalID('Franchisee', franchisee.id),
    }
    expect(await give(nothing, actor)).toMatchObject({ code: 'access.not_allowed' })
  }
})

test('a plan is made once for a key, and read by everybody of the chain', async () => {
  const input = plan({ cap: 500_000, draw: { amount: 100_000, isRecoverable: true } })
  const [one, two] = await Promise.all([set(input), set(input)])
  expect(one).toMatchObject({ cap: 500_000, draw: 100_000, drawIsRecoverable: true, plan: { name: '销售提成' } })
  expect(two).toEqual(one)
  for (const actor of [admin, finance, owner, manager, rep]) expect(await plans(actor)).toHaveLength(1)
  expect(await plans(blue.actors.hq_admin)).toEqual([])
  expect(await set(plan())).toMatchObject({ code: 'write.duplicate', params: { field: 'name' } })
})

test('a change makes a version; of two who change the same one is told', async () => {
  const [{ id: commissionPlanId, versions }] = await plans()
  const [first] = versions
  const change = { commissionPlanId, seenVersionId: first.id, fromMonth: '2026-12-01', name: '销售提成 2027' }
  const both = await Promise.all([set(plan(change)), set(plan(change))])
  expect(both.map(({ code }) => code ?? 'made').sort()).toEqual(['made', 'write.stale'])
  const [after] = await plans()
  expect(after).toMatchObject({ name: '销售提成 2027', versions: [{ fromMonth: '2026-12-01', cap: null }, first] })
  expect(
    await set(plan({ ...change, commissionPlanId: encodeGlobalID('CommissionPlan', red.tenantId) })),
  ).toMatchObject({
    code: 'access.not_found',
  })
})

test('is given to a franchisee, a store or a person, each seen by those who see the place', async () => {
  const [{ id: commissionPlanId }] = await plans()
  const place = { commissionPlanId, fromMonth: '2026-11-01', franchiseeId: encodeGlobalID('Franchisee', franchisee.id) }
  const storeId = encodeGlobalID('Store', store.id)
  const staffId = encodeGlobalID('Staff', repId)
  const elsewhere = { ...place, franchiseeId: encodeGlobalID('Franchisee', other.id) }
  expect(await give({ ...elsewhere, storeId })).toMatchObject({ code: 'access.not_found' })
  expect(await give({ ...elsewhere, staffId })).toMatchObject({ code: 'access.not_found' })
  expect(await give({ ...place, fromMonth: '2026-11-02' })).toMatchObject({
    issues: [{ path: ['fromMonth'], code: 'not_a_month' }],
  })
  for (const to of [{}, { storeId }, { staffId }]) expect(await give({ ...place, ...to })).toHaveProperty('id')
  expect(await give({ ...place, commissionPlanId: null, fromMonth: '2026-12-01' })).toHaveProperty('id')
  const { data } = await api.ask(
    rep,
    '{ commissionAssignments(first: 9) { edges { node { fromMonth until staff { id } plan { id } } } } }',
  )
  expect(data.commissionAssignments.edges).toEqual([
    { node: { fromMonth: '2026-11-01', until: null, staff: { id: staffId }, plan: { id: commissionPlanId } } },
  ])
  const ofAll = await api.ask(
    admin,
    '{ commissionAssignments(first: 9) { edges { node { fromMonth until store { id } staff { id } } } } }',
  )
  expect(ofAll.data.commissionAssignments.edges).toContainEqual({
    node: { fromMonth: '2026-11-01', until: '2026-12-01', store: null, staff: null },
  })
  expect(await Promise.all([admin, owner, manager, rep, blue.actors.hq_admin].map(given))).toEqual([4, 4, 2, 1, 0])
})
