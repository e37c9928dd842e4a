import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { type Role, scopeOf } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '../tenancy/create-account.ts'
import { hashPassword } from '../tenancy/password-hash.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const id = encodeGlobalID
const createdAt = testNow
const password = 'a password for tests'
const passwordHash = await hashPassword(password)

/** A chain of its own for each test: what happens to people stays with them. */
async function chain(mark: string) {
  const network = await smallNetwork(database, mark)
  const [first, second] = network.franchisees as [(typeof network.franchisees)[0], (typeof network.franchisees)[0]]
  const [store, sibling] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
  const { tenantId, actors, cardProductId } = network
  const asSystem = database.asSystem(tenantId)

  /** An account with one post, as who acts in it. */
  async function account(
    role: Role,
    places: { franchiseeId: string; storeId: string | null }[],
    staffId: string | null,
  ) {
    const fields = { tenantId, name: `${mark} ${role}`, email: `${uuidv7()}@${mark}.example`, phoneKey: null }
    const posts = [{ role, staffId, places }]
    return asSystem.write(async (db) => {
      const userAccountId = await createAccount(db, { ...fields, locale: 'zh', passwordHash, posts }, testNow)
      const assignment = await db.assignment.findFirstOrThrow({ where: { userAccountId } })
      const franchiseeIds = places.map((place) => place.franchiseeId)
      const storeIds = places.flatMap((place) => place.storeId ?? [])
      const post = { assignmentId: assignment.id, role, scope: scopeOf(role), franchiseeIds, storeIds, staffId }
      return { actor: { tenantId, userAccountId, ...post } as Actor, email: fields.email }
    })
  }

  /** A further employment of somebody, or of a new person, in the second franchisee. */
  async function employ(name: string, personId = uuidv7()) {
    const elsewhere = second.stores[0] as (typeof second.stores)[0]
    const staffId = uuidv7()
    const at = { tenantId, franchiseeId: second.id, staffId }
    await asSystem.write(async (db) => {
      await db.person.createMany({ data: [{ tenantId, id: personId, createdAt }], skipDuplicates: true })
      const who = { personId, name, nameKey: name, staffNo: 'ELSEWHERE', status: 'active' }
      const row = { tenantId, id: staffId, franchiseeId: second.id, storeId: elsewhere.id, createdAt }
      await db.staff.createMany({ data: [{ ...row, ...who }] })
      const pay = { id: uuidv7(), fromOn: new Date('2026-01-01'), baseWage: 999_900n, createdAt }
      await db.staffPay.createMany({ data: [{ ...at, ...pay }] })
    })
    return { staffId, storeId: elsewhere.id }
  }

  async function change(actor: Actor, field: 'moveStaff' | 'updateStaff', input: object) {
    const type = field === 'moveStaff' ? 'MoveStaffInput' : 'UpdateStaffInput'
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
      ... on Staff { revision status store { id } } ... on Refused { code } } }`
    return (await api.ask(actor, document, { input })).data[field]
  }

  async function record(actor: Actor, storeId: string, staffId: string) {
    const document = `mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename
      ... on CardSale { storeName staffName } ... on Refused { code } } }`
    const what = { cardProductId: id('CardProduct', cardProductId), amount: 70_000, paymentMethod: 'cash' }
    const customer = { customerName: '李雷', customerPhone: '13912345678' }
    const when = { soldAt: testNow.toISOString(), idempotencyKey: crypto.randomUUID() }
    const input = { storeId: id('Store', storeId), staffId: id('Staff', staffId), ...what, ...customer, ...when }
    return (await api.ask(actor, document, { input })).data.recordCardSale
  }

  const places = (staffId: string) =>
    asSystem.read(async (db) => {
      const rows = await db.assignmentPlace.findMany({
        where: { assignment: { staffId } },
        orderBy: { storeId: 'asc' },
      })
      return rows.map((row) => row.storeId)
    })
  return { ...network, actors, first, second, store, sibling, asSystem, account, employ, change, record, places }
}

const salesDocument = `{ cardSales { totals { amount } edges { node { storeName staffName staff { id } store { id } } } } }`
const sales = async (actor: Actor) => (await api.ask(actor, salesDocument)).data.cardSales

describe('a rep who moves in mid-month', () => {
  const move = async (mark: string) => {
    const network = await chain(mark)
    const { actors, change, store, sibling } = network
    const staffId = store.repIds[0] as string
    const input = { id: id('Staff', staffId), storeId: id('Store', sibling.id), fromOn: '2026-11-15' }
    expect(await change(actors.franchise_owner, 'moveStaff', input)).toMatchObject({ store: { id: input.storeId } })
    return { ...network, staffId }
  }

  test('sells at the new store at once, and at the old one no more', async () => {
    const { record, actors, store, sibling, staffId } = await move('sells')
    expect(await record(actors.sales_rep, sibling.id, staffId)).toEqual({
      __typename: 'CardSale',
      storeName: 'sells store 01',
      staffName: 'sells rep 000',
    })
    expect(await record(actors.sales_rep, store.id, staffId)).toMatchObject({ code: 'access.not_found' })
  })

  test('leaves the sales to the old store’s manager, with the name', async () => {
    const before = await chain('before')
    const sold = await sales(before.actors.store_manager)
    const { actors, staffId } = await move('leaves')
    const kept = await sales(actors.store_manager)
    expect(kept.totals).toEqual(sold.totals)
    const own = kept.edges.filter((edge: { node: { staffName: string } }) => edge.node.staffName === 'leaves rep 000')
    expect(own).toHaveLength(2)
    expect(own[0].node).toMatchObject({ storeName: 'leaves store 00', staff: null })
    const { data } = await api.ask(
      actors.store_manager,
      '{ overview(month: "2026-11-01") { current { amount } byStaff { id name amount } } }',
    )
    const byStaff: { id: string; name: string; amount: number }[] = data.overview.byStaff
    expect(byStaff.find((one) => one.id === id('Staff', staffId))?.name).toBe('leaves rep 000')
    expect(byStaff.reduce((sum, one) => sum + one.amount, 0)).toBe(data.overview.current.amount)
  })

  test('still sees the own sales, with where they were made', async () => {
    const { actors } = await move('sees')
    const { edges } = await sales(actors.sales_rep)
    expect(edges).toHaveLength(2)
    expect(edges[0].node).toMatchObject({ storeName: 'sees store 00', store: null, staffName: 'sees rep 000' })
  })

  test('shows the old manager a customer who was developed by somebody out of sight', async () => {
    const { actors } = await move('files')
    const document = '{ customerFiles { edges { node { isDeveloped staff { name } } } } }'
    const { data } = await api.ask(actors.store_manager, document)
    expect(data.customerFiles.edges).toContainEqual({ node: { isDeveloped: true, staff: null } })
  })

  test('shows nothing to a rep of the same name elsewhere', async () => {
    const network = await move('same')
    const { staffId, storeId } = await network.employ('same rep 000')
    const place = { franchiseeId: network.second.id, storeId }
    const { actor } = await network.account('sales_rep', [place], staffId)
    expect(await sales(actor)).toEqual({ totals: { amount: 0 }, edges: [] })
  })
})

describe('names on old sales', () => {
  test('stay when the rep is renamed and leaves', async () => {
    const { actors, change, store } = await chain('names')
    const person = id('Staff', store.repIds[0] as string)
    const owner = actors.franchise_owner
    expect(await change(owner, 'updateStaff', { id: person, revision: 1, name: '新名字' })).toMatchObject({
      revision: 2,
    })
    expect(await change(owner, 'updateStaff', { id: person, revision: 2, status: 'left' })).toMatchObject({
      status: 'left',
    })
    const { edges } = await sales(actors.store_manager)
    expect(
      edges.filter((edge: { node: { staffName: string } }) => edge.node.staffName === 'names rep 000'),
    ).toHaveLength(2)
  })
})

describe('posts', () => {
  test('of a rep in two stores move with the one that is left', async () => {
    const { change, actors, account, places, store, sibling, first } = await chain('two')
    const staffId = store.repIds[1] as string
    const both = [store.id, sibling.id].map((storeId) => ({ franchiseeId: first.id, storeId }))
    await account('sales_rep', both, staffId)
    const to = async (storeId: string | null, fromOn: string) =>
      change(actors.hq_admin, 'moveStaff', {
        id: id('Staff', staffId),
        storeId: storeId && id('Store', storeId),
        fromOn,
      })
    await to(sibling.id, '2026-11-16')
    expect(await places(staffId)).toEqual([sibling.id])
    await to(null, '2026-11-17')
    expect(await places(staffId)).toEqual([null])
    await to(store.id, '2026-11-18')
    expect(await places(staffId)).toEqual([store.id])
  })

  test('stay where they are when a posting is written up that a later one has ended', async () => {
    const { change, actors, places, store, sibling } = await chain('later')
    const staffId = store.repIds[0] as string
    const to = (storeId: string | null, fromOn: string) =>
      change(actors.hq_admin, 'moveStaff', {
        id: id('Staff', staffId),
        storeId: storeId && id('Store', storeId),
        fromOn,
      })
    await to(sibling.id, '2026-11-16')
    await to(null, '2026-11-10')
    expect(await places(staffId)).toEqual([sibling.id])
  })

  test('of owners don’t hang on the store that they work in', async () => {
    const { change, actors, account, places, store, first } = await chain('owner')
    const staffId = store.repIds[1] as string
    await account('franchise_owner', [{ franchiseeId: first.id, storeId: null }], staffId)
    await change(actors.hq_admin, 'moveStaff', { id: id('Staff', staffId), storeId: null, fromOn: '2026-11-16' })
    expect(await places(staffId)).toEqual([null])
  })

  test('are shown with the person, to those who are over them', async () => {
    const { actors, store, account, first } = await chain('shown')
    const staffId = store.repIds[0] as string
    const document = `query ($id: ID!) { node(id: $id) { ... on Staff {
      posts { role endedAt account { name } places { store { name } } } } } }`
    const posts = async (actor: Actor) =>
      (await api.ask(actor, document, { id: id('Staff', staffId) })).data.node?.posts ?? null
    const own = {
      ...{ role: 'sales_rep', endedAt: null, account: { name: 'shown sales_rep' } },
      places: [{ store: { name: 'shown store 00' } }],
    }
    for (const role of ['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'] as const)
      expect([role, await posts(actors[role])]).toEqual([role, [own]])
    const { actor: colleague } = await account(
      'sales_rep',
      [{ franchiseeId: first.id, storeId: store.id }],
      store.repIds[1] as string,
    )
    expect(await posts(colleague)).toBeNull()
  })
})

describe('who is suspended or has left', () => {
  const viewer = async (actor: Actor) => (await api.ask(actor, '{ viewer { role assignments { role } } }')).data.viewer
  const signInDocument = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refused { code } } }`
  const signIn = async (login: string) =>
    (await api.ask(null, signInDocument, { input: { login, password } })).data.signIn

  test.each(['suspended', 'left'] as const)(
    'can’t act while %s, nor sign in, and can again when back',
    async (status) => {
      const { actors, account, change, record, store, first } = await chain(`gone-${status}`)
      const staffId = store.repIds[1] as string
      const { actor, email } = await account('sales_rep', [{ franchiseeId: first.id, storeId: store.id }], staffId)
      expect(await signIn(email)).toEqual({ __typename: 'SignedIn' })
      const person = id('Staff', staffId)
      await change(actors.franchise_owner, 'updateStaff', { id: person, revision: 1, status })
      expect(await viewer(actor)).toBeNull()
      expect(await record(actor, store.id, staffId)).toMatchObject({ code: 'auth.not_signed_in' })
      expect(await signIn(email)).toEqual({ __typename: 'Refused', code: 'auth.no_post' })
      await change(actors.franchise_owner, 'updateStaff', { id: person, revision: 2, status: 'active' })
      expect(await viewer(actor)).toEqual({ role: 'sales_rep', assignments: [{ role: 'sales_rep' }] })
      expect(await record(actor, store.id, staffId)).toMatchObject({ __typename: 'CardSale' })
    },
  )

  test('goes on in another post, which is the only one then', async () => {
    const { actors, asSystem, employ, change, store, second, tenantId } = await chain('second')
    const { userAccountId, assignmentId } = actors.sales_rep
    const { staffId, storeId } = await employ('second rep 000')
    const post = { tenantId, id: uuidv7(), userAccountId: userAccountId as string }
    await asSystem.write(async (db) => {
      await db.assignment.createMany({ data: [{ ...post, role: 'store_manager', staffId, createdAt }] })
      const place = { franchiseeId: second.id, storeId, userAccountId: post.userAccountId }
      await db.assignmentPlace.createMany({ data: [{ tenantId, id: uuidv7(), assignmentId: post.id, ...place }] })
    })
    const both = [{ role: 'sales_rep' }, { role: 'store_manager' }]
    const { role, assignments } = await viewer(actors.sales_rep)
    expect([
      role,
      assignments.toSorted((a: { role: string }, b: { role: string }) => (a.role < b.role ? -1 : 1)),
    ]).toEqual(['sales_rep', both])
    const person = id('Staff', store.repIds[0] as string)
    await change(actors.franchise_owner, 'updateStaff', { id: person, revision: 1, status: 'suspended' })
    expect(await viewer({ ...actors.sales_rep, assignmentId })).toEqual({
      role: 'store_manager',
      assignments: [{ role: 'store_manager' }],
    })
  })

  test('isn’t by their own hand', async () => {
    const { account, change, store, first } = await chain('own')
    const staffId = store.repIds[0] as string
    const { actor } = await account('franchise_owner', [{ franchiseeId: first.id, storeId: null }], staffId)
    const input = { id: id('Staff', staffId), revision: 1 }
    for (const status of ['suspended', 'left'])
      expect(await change(actor, 'updateStaff', { ...input, status })).toMatchObject({ code: 'staff.own_status' })
  })
})

describe('pay', () => {
  const document = `query ($id: ID!) { node(id: $id) { ... on Staff { name payHistory { fromOn baseWage } pay { baseWage } } } }`
  const read = async (actor: Actor, staffId: string) =>
    (await api.ask(actor, document, { id: id('Staff', staffId) })).data.node

  test('of the same person at another franchisee is never shown to an owner', async () => {
    const { actors, asSystem, employ, store } = await chain('pay')
    const here = store.repIds[0] as string
    const { personId } = await asSystem.read((db) => db.staff.findFirstOrThrow({ where: { id: here } }))
    const { staffId: there } = await employ('pay rep 000', personId)
    const owner = actors.franchise_owner
    expect(await read(owner, here)).toMatchObject({ payHistory: [{ baseWage: 500_000 }], pay: { baseWage: 500_000 } })
    expect(await read(owner, there)).toBeNull()
    const { data } = await api.ask(owner, '{ staff(first: 100) { edges { node { payHistory { baseWage } } } } }')
    expect(JSON.stringify(data)).not.toContain('999900')
    const row = await asSystem.read((db) => db.staffPay.findFirstOrThrow({ where: { staffId: there } }))
    const direct = 'query ($id: ID!) { node(id: $id) { ... on StaffPay { baseWage } } }'
    expect((await api.ask(owner, direct, { id: id('StaffPay', row.id) })).data.node).toBeNull()
    expect(await read(actors.hq_finance, there)).toMatchObject({ pay: { baseWage: 999_900 } })
  })

  test('has a history for those who may see it, and none for a manager', async () => {
    const { actors, change, store } = await chain('raise')
    const staffId = store.repIds[0] as string
    const input = { id: id('Staff', staffId), revision: 1, baseWage: 550_000 }
    await change(actors.franchise_owner, 'updateStaff', input)
    const history = [
      { fromOn: '2026-11-20', baseWage: 550_000 },
      { fromOn: '2025-01-01', baseWage: 500_000 },
    ]
    for (const role of ['hq_admin', 'hq_finance', 'franchise_owner', 'sales_rep'] as const)
      expect(await read(actors[role], staffId)).toMatchObject({ payHistory: history, pay: { baseWage: 550_000 } })
    expect(await read(actors.store_manager, staffId)).toMatchObject({ payHistory: [], pay: null })
  })
})
