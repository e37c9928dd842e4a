import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { id, tillStage } from '../../testing/till-stage.ts'
import { useCardAt } from '../../testing/use-card.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, connections: 20 })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const { system, call, makeCard } = tillStage(database, red, testNow, () => api)
const { hq_admin: hq, hq_finance: finance, franchise_owner: owner, store_manager: manager } = red.actors
type Place = (typeof red.franchisees)[0]
const [one, other] = red.franchisees as [Place, Place]
const [oneId, otherId] = [id('Franchisee', one.id), id('Franchisee', other.id)]

const save = (change: object = {}, actor: Actor = hq) =>
  call(
    'saveDeparture',
    {
      ...{ franchiseeId: oneId, leavesOn: '2026-09-01', isByHeadquarters: true, reason: '合同到期' },
      ...{ idempotencyKey: crypto.randomUUID(), ...change },
    },
    actor,
    '... on FranchiseeDeparture { id status revision isByHeadquarters }',
  )
const sign = (departureId: string, revision: number, actor: Actor = hq) =>
  call(
    'signDeparture',
    { id: departureId, revision, idempotencyKey: crypto.randomUUID() },
    actor,
    '... on FranchiseeDeparture { id status principal bonus covered }',
  )
const overview = async (actor: Actor = hq, franchiseeId = oneId) => {
  const document = `query ($id: ID!) { departure(franchiseeId: $id) { clearing numbers stores staff customers held
    products { cards principal bonus bonusBorne } decision { status } } }`
  const { data, errors } = await api.ask(actor, document, { id: franchiseeId })
  return errors ? { errors } : data.departure
}
const end = async () => {
  await system.write((db) => db.store.updateMany({ where: { franchiseeId: one.id }, data: { status: 'closed' } }))
  const { revision } = await system.read((db) => db.franchisee.findFirstOrThrow({ where: { id: one.id } }))
  return call('updateFranchisee', { id: oneId, revision, status: 'ended' }, hq, '... on Franchisee { status }')
}

let cardId = ''
beforeAll(async () => {
  cardId = await makeCard({ franchisee: 0 })
  await useCardAt(database, {
    ...{ tenantId: red.tenantId, cardId, franchiseeId: other.id, storeId: other.stores[0]?.id as string },
    ...{ amount: 10_000, on: '2026-09-03' },
  })
})

test('says what is owed on cards, what covers it, and what is to be settled', async () => {
  const found = await overview()
  expect(found).toMatchObject({ customers: 1, held: 0, decision: null })
  expect(found.products).toHaveLength(1)
  expect(found.products[0].principal + found.products[0].bonus).toBe(90_000)
  expect(found.clearing).toBeLessThan(0)
  expect(found.stores).toBeGreaterThan(0)
  expect((await overview(owner)).products).toEqual(found.products)
  // The other franchisee is out of the owner's sight, and a manager reads none of it.
  expect(await overview(owner, otherId)).toBeNull()
  expect(await overview(manager)).toHaveProperty('errors')
})

test('whoever leaves owes nothing more by itself before it is signed who honours its cards', async () => {
  expect(await end()).toMatchObject({ code: 'departure.not_signed' })
})

test('is decided by headquarters alone, and never in favour of whoever leaves or has left', async () => {
  expect(await save({}, finance)).toMatchObject({ code: 'access.not_allowed' })
  expect(await save({}, owner)).toMatchObject({ code: 'access.not_allowed' })
  expect(await save({ isByHeadquarters: false })).toMatchObject({ issues: [{ path: ['honouredById'] }] })
  expect(await save({ isByHeadquarters: false, honouredById: oneId })).toMatchObject({
    code: 'departure.honours_itself',
  })
  expect(
    await save({ isByHeadquarters: false, honouredById: id('Franchisee', one.stores[0]?.id as string) }),
  ).toMatchObject({
    code: 'access.not_found',
  })
  const drafted = await save()
  expect(drafted).toMatchObject({ status: 'drafted', revision: 1, isByHeadquarters: true })
  const crossed = { franchiseeId: otherId, isByHeadquarters: false, honouredById: oneId }
  expect(await save(crossed)).toMatchObject({ code: 'departure.honourer_leaves' })
  const changed = await save({ reason: '双方协商' })
  expect(changed).toMatchObject({ id: drafted.id, revision: 2 })
  expect(await sign(drafted.id, 1)).toMatchObject({ code: 'departure.changed_since' })
  const both = await Promise.all([sign(drafted.id, 2), sign(drafted.id, 2)])
  expect(both.map(({ status, code }) => status ?? code).toSorted()).toEqual(['departure.signed_already', 'signed'])
  const signed = both.find(({ status }) => status === 'signed')
  expect(signed.principal + signed.bonus).toBe(90_000)
  expect(await save()).toMatchObject({ code: 'departure.signed_already' })
})

test('what it owes for its cards is paid by who honours them, and the books agree', async () => {
  const run =
    '... on ClearingRun { id status revision payments { id debtorName creditorName amount } nets { franchiseeName net } }'
  let drafted = await call('draftClearingRun', { day: '2026-09-03', idempotencyKey: crypto.randomUUID() }, hq, run)
  for (const action of ['review', 'approve', 'lock']) {
    const { id: runId, revision } = drafted
    drafted = await call(
      'stepClearingRun',
      { id: runId, action, revision, idempotencyKey: crypto.randomUUID() },
      hq,
      run,
    )
  }
  expect(drafted.status).toBe('locked')
  const names = await system.read((db) => db.franchisee.findMany({ where: { id: { in: [one.id, other.id] } } }))
  const nameOf = (rowId: string) => names.find((row) => row.id === rowId)?.name
  const nets = drafted.nets as { franchiseeName: string; net: number }[]
  const amount = -(nets.find(({ franchiseeName }) => franchiseeName === nameOf(one.id))?.net ?? 0)
  expect(amount).toBeGreaterThan(0)
  expect(drafted.payments.map(({ id: _, ...payment }: { id: string }) => payment)).toEqual([
    { debtorName: null, creditorName: nameOf(other.id), amount },
    { debtorName: nameOf(one.id), creditorName: null, amount },
  ])
  for (const { id: paymentId } of drafted.payments) {
    const paid = { id: paymentId, paidOn: '2026-11-19', idempotencyKey: crypto.randomUUID() }
    expect(await call('noteClearingPayment', paid, hq, '... on ClearingPayment { paidOn }')).toHaveProperty('paidOn')
  }
  expect(await system.read((db) => checkBooks(db))).toEqual([])
  expect((await overview()).clearing).toBe(0)
  expect(await end()).toMatchObject({ status: 'ended' })
})

test('the customers to tell are those with value on its cards', async () => {
  const list = async (filter: object) => {
    const document = 'query ($filter: CustomerFilter) { customers(first: 20, filter: $filter) { totalCount } }'
    return (await api.ask(hq, document, { filter })).data.customers.totalCount
  }
  expect(await list({ owedById: oneId })).toBe(1)
  expect(await list({ owedById: otherId })).toBe(0)
  expect(await list({ owedById: 'nonsense' })).toBe(0)
  const { name } = await system.read((db) =>
    db.customer.findFirstOrThrow({ where: { cards: { some: { id: cardId } } }, select: { name: true } }),
  )
  expect(await list({ owedById: oneId, search: name })).toBeGreaterThanOrEqual(1)
})
