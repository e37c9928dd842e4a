import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const asSystem = database.asSystem(red.tenantId)
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const id = (typename: string, key: string) => encodeGlobalID(typename, key)
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, other] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const { hq_admin: hq, hq_finance: finance, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
beforeAll(() =>
  // Franchised, so that a store's plan goes to the owner first.
  asSystem.write((db) => db.franchisee.updateMany({ where: { id: first.id }, data: { kind: 'franchised' } })),
)

let count = 0
const once = () => {
  count += 1
  return { idempotencyKey: `sales-plan-${count}-key` }
}
const ask = (actor: Actor, field: string, input: object, made = '') => api.change(actor, field, input, made)
const places = {
  store: { franchiseeId: id('Franchisee', first.id), storeId: id('Store', store.id) },
  franchisee: { franchiseeId: id('Franchisee', first.id) },
  chain: {},
}
const create = (actor: Actor, place: object, more: object = {}) =>
  ask(
    actor,
    'createSalesPlan',
    { ...place, period: 'quarter', firstMonth: '2027-01-01', title: 'Spring', ...once(), ...more },
    '... on SalesPlan { id versions { id revision } }',
  )

type Version = { id: string; revision: number }
let plan = { id: '' }
let version: Version = { id: '', revision: 0 }
const target = (month: string, value: number) => ({ month, metric: 'cards_sold', target: value })

const begin = async (actor: Actor, place: object, targets: object[] = [target('2027-02-01', 70)]) => {
  const made = await create(actor, place)
  plan = { id: made.id }
  version = made.versions[0]
  if (targets.length > 0) await save(actor, targets)
}
const shown = '... on SalesPlanVersion { id revision status awaits }'
const take = <Answer extends Partial<Version>>(answer: Answer): Answer => {
  if (answer.revision) version = { id: answer.id ?? version.id, revision: answer.revision }
  return answer
}
const save = async (actor: Actor, targets: object[]) =>
  take(await ask(actor, 'saveSalesPlan', { ...version, content: 'more cards', targets }, shown))
const step = async (actor: Actor, action: string, remarks?: string) =>
  take(await ask(actor, 'stepSalesPlan', { ...version, action, remarks }, shown))

const quota = async () => {
  const where = { month: new Date('2027-02-01'), metric: 'cards_sold', storeId: store.id, staffId: null }
  return Number((await asSystem.read((db) => db.quota.findFirst({ where })))?.target ?? 0)
}

describe('a plan of a store', () => {
  beforeEach(async () => begin(manager, places.store))

  test('goes to the owner, to headquarters, and becomes quotas', async () => {
    expect(await step(manager, 'submit')).toMatchObject({ status: 'submitted', awaits: 'franchisee' })
    expect(await step(hq, 'approve')).toMatchObject({ code: 'sales_plan.not_your_turn' })
    expect(await step(manager, 'approve')).toMatchObject({ code: 'sales_plan.not_your_turn' })
    expect(await step(owner, 'approve')).toMatchObject({ status: 'submitted', awaits: 'chain' })
    expect(await quota()).toBe(0)
    expect(await step(hq, 'approve')).toMatchObject({ status: 'approved', awaits: null })
    expect(await quota()).toBe(70)
  })

  test('that is changed once it is approved takes the place of what held', async () => {
    await step(manager, 'submit')
    await step(owner, 'approve')
    await step(hq, 'approve')
    const revised = await ask(manager, 'reviseSalesPlan', { ...plan, ...once() }, shown)
    expect(revised).toMatchObject({ status: 'draft' })
    expect(await ask(manager, 'reviseSalesPlan', { ...plan, ...once() })).toMatchObject({
      code: 'sales_plan.not_decided',
    })
    const before = version
    take(revised)
    await save(owner, [target('2027-02-01', 90)])
    expect(await step(owner, 'submit')).toMatchObject({ status: 'submitted', awaits: 'chain' })
    await step(hq, 'approve')
    expect(await quota()).toBe(90)
    const { data } = await api.ask(manager, `{ node(id: "${before.id}") { ... on SalesPlanVersion { status } } }`)
    expect(data.node.status).toBe('superseded')
  })

  test('is returned with remarks, which stay, and can’t be changed meanwhile', async () => {
    await step(manager, 'submit')
    expect(await save(manager, [])).toMatchObject({ code: 'sales_plan.not_a_draft' })
    expect(await step(owner, 'return')).toMatchObject({ issues: [{ path: ['remarks'] }] })
    expect(await step(owner, 'return', 'too little')).toMatchObject({ status: 'returned' })
    const document = `{ node(id: "${version.id}") { ... on SalesPlanVersion { steps { action remarks } } } }`
    const { data } = await api.ask(manager, document)
    expect(data.node.steps).toEqual([
      { action: 'submit', remarks: null },
      { action: 'return', remarks: 'too little' },
    ])
  })

  test('without targets isn’t submitted, and one older than what is shown isn’t taken', async () => {
    const old = version
    await save(manager, [])
    expect(await step(manager, 'submit')).toMatchObject({ code: 'sales_plan.without_targets' })
    version = old
    expect(await step(manager, 'submit')).toMatchObject({ code: 'write.stale' })
  })

  test.each([
    [[target('2027-02-01', -5)], ['targets', '0', 'target']],
    [[target('2027-02-01', 1_000_001)], ['targets', '0', 'target']],
    [[target('2027-02-15', 5)], ['targets', '0', 'month']],
  ])('with bad targets says which', async (targets, path) => {
    const { issues } = await save(manager, targets)
    expect(issues.map((one: { path: string[] }) => one.path)).toEqual([path])
  })

  test('has no targets outside of its months', async () => {
    expect(await save(manager, [target('2027-04-01', 5)])).toMatchObject({ code: 'sales_plan.outside_period' })
  })
})

describe('a plan', () => {
  test('of headquarters is approved by another of its administrators, where there is one', async () => {
    await begin(hq, places.chain)
    await step(hq, 'submit')
    expect(await step(hq, 'approve')).toMatchObject({ status: 'approved' })
  })

  test.each([
    ['a franchisee', manager, places.franchisee],
    ['headquarters', owner, places.chain],
    ['another store', manager, { ...places.store, storeId: id('Store', other.id) }],
    ['another franchisee', owner, { franchiseeId: id('Franchisee', second.id) }],
  ])('of %s isn’t for those who don’t lead it', async (_, actor, place) => {
    const { __typename, code } = await create(actor, place)
    expect([__typename, code]).toEqual(['Refused', expect.stringMatching(/^access\.not_(found|allowed)$/)])
  })

  test('isn’t for finance or a rep to write, nor for a rep to read', async () => {
    for (const actor of [finance, rep])
      expect(await create(actor, places.store)).toMatchObject({ code: 'access.not_allowed' })
    const { errors } = await api.ask(rep, '{ salesPlans(first: 5) { edges { node { id } } } }')
    expect(errors).toBeDefined()
  })

  test('under the same key is the same plan', async () => {
    const key = { idempotencyKey: 'one-and-the-same' }
    const made = [await create(owner, places.franchisee, key), await create(owner, places.franchisee, key)]
    expect(made[0].id).toBe(made[1].id)
  })
})
