import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const asSystem = database.asSystem(red.tenantId)
const owner = red.actors.franchise_owner
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [from, to] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const id = (typename: string, key: string) => encodeGlobalID(typename, key)
const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** A rep of the first store with a quota in each of these months; a new one for each test. */
let staffId = ''
beforeEach(async () => {
  staffId = uuidv7()
  const personId = uuidv7()
  const key = { tenantId: red.tenantId, createdAt: testNow }
  const place = { franchiseeId: first.id, storeId: from.id }
  await asSystem.write(async (db) => {
    await db.person.createMany({ data: [{ ...key, id: personId }] })
    const person = { id: staffId, personId, staffNo: staffId.slice(-12), name: 'red mover', nameKey: 'red mover' }
    await db.staff.createMany({ data: [{ ...key, ...place, ...person, status: 'active', hiredOn: day('2025-01-01') }] })
    await db.staffPosting.createMany({ data: [{ ...key, ...place, id: uuidv7(), staffId, fromOn: day('2025-01-01') }] })
  })
})

const set = async (storeId: string, targets: Record<string, number>, metric = 'cards_sold') =>
  asSystem.write((db) =>
    db.quota.createMany({
      data: Object.entries(targets).map(([month, target]) => ({
        ...{ tenantId: red.tenantId, id: uuidv7(), month: day(month), metric, level: 'staff', target: BigInt(target) },
        ...{ franchiseeId: first.id, storeId, staffId, updatedAt: testNow },
      })),
    }),
  )

const document = `mutation ($input: MoveStaffInput!) { moveStaff(input: $input) { __typename ... on Refused { code } } }`
const move = async (storeId: string | null, fromOn: string, actor = owner) => {
  const input = { id: id('Staff', staffId), storeId: storeId && id('Store', storeId), fromOn }
  const { data, errors } = await api.ask(actor, document, { input })
  expect(errors).toBeUndefined()
  return data.moveStaff.__typename
}

/** Targets by month at a store. */
async function at(storeId: string, metric = 'cards_sold') {
  const rows = await asSystem.read((db) =>
    db.quota.findMany({ where: { staffId, storeId, metric }, orderBy: { month: 'asc' } }),
  )
  return Object.fromEntries(rows.map(({ month, target }) => [month.toISOString().slice(0, 7), Number(target)]))
}

describe('a move in mid-month', () => {
  test('parts that month’s quota by working days, and takes later ones along whole', async () => {
    // October 2026: the 1st to 7th are off and the 10th, a Saturday, is worked. From the 15th on 12 of 18 remain.
    await set(from.id, { '2026-09-01': 90, '2026-10-01': 100, '2026-11-01': 110, '2026-12-01': 120 })
    expect(await move(to.id, '2026-10-15')).toBe('Staff')
    expect(await at(from.id)).toEqual({ '2026-09': 90, '2026-10': 33 })
    expect(await at(to.id)).toEqual({ '2026-10': 67, '2026-11': 110, '2026-12': 120 })
  })

  test('does so for each metric, to the cent', async () => {
    await set(from.id, { '2026-10-01': 100_000_000_000 }, 'sales_amount')
    await set(from.id, { '2026-10-01': 1 }, 'new_customers')
    await move(to.id, '2026-10-15')
    const amounts = [await at(from.id, 'sales_amount'), await at(to.id, 'sales_amount')]
    expect(amounts).toEqual([{ '2026-10': 33_333_333_333 }, { '2026-10': 66_666_666_667 }])
    expect([await at(from.id, 'new_customers'), await at(to.id, 'new_customers')]).toEqual([{}, { '2026-10': 1 }])
  })

  test('adds to what is there', async () => {
    await set(from.id, { '2026-10-01': 100 })
    await set(to.id, { '2026-10-01': 5 })
    await move(to.id, '2026-10-15')
    expect([await at(from.id), await at(to.id)]).toEqual([{ '2026-10': 33 }, { '2026-10': 72 }])
  })

  test('on the first day takes all of it', async () => {
    await set(from.id, { '2026-11-01': 10 })
    await move(to.id, '2026-11-01')
    expect([await at(from.id), await at(to.id)]).toEqual([{}, { '2026-11': 10 }])
  })

  test('to the office ends what is left', async () => {
    await set(from.id, { '2026-10-01': 100, '2026-11-01': 110 })
    await move(null, '2026-10-15')
    expect(await at(from.id)).toEqual({ '2026-10': 33 })
  })
})

test('a move that is entered behind a later one takes along only what lies before that', async () => {
  await set(from.id, { '2026-08-01': 80, '2026-09-01': 90, '2026-10-01': 100, '2026-11-01': 110 })
  await move(null, '2026-10-09')
  await set(from.id, { '2026-11-01': 7 })
  await move(to.id, '2026-08-01')
  // The office since 9 October: what is at the store in November isn't of the time between.
  expect(await at(from.id)).toEqual({ '2026-11': 7 })
  // Of October it was the first of 18 working days, the 8th.
  expect(await at(to.id)).toEqual({ '2026-08': 80, '2026-09': 90, '2026-10': 6 })
})

test('sums of the franchisee stay as they were, and the log names both parts', async () => {
  await set(from.id, { '2026-10-01': 101 })
  await move(to.id, '2026-10-20')
  const parts = [await at(from.id), await at(to.id)].map((one) => one['2026-10'] ?? 0)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(101)
  const entry = await asSystem.read((db) =>
    db.auditEntry.findFirst({ where: { action: 'quota.set' }, orderBy: [{ at: 'desc' }, { id: 'desc' }] }),
  )
  expect(entry).toMatchObject({
    franchiseeId: first.id,
    userAccountId: owner.userAccountId,
    before: [
      { storeId: from.id, target: 101 },
      { storeId: to.id, target: null },
    ],
    after: [
      { storeId: from.id, target: parts[0] },
      { storeId: to.id, target: parts[1] },
    ],
  })
})

describe('after a move', () => {
  const grid = async (actor: typeof owner, storeId: string) => {
    const { data } = await api.ask(
      actor,
      `{ quotaGrid(year: 2026, metric: "cards_sold", storeId: "${id('Store', storeId)}") {
        rows { name staffId cells { month target editable } } } }`,
    )
    const row = data.quotaGrid.rows.find((one: { staffId: string }) => one.staffId === id('Staff', staffId))
    return row && { name: row.name, editable: row.cells.map(({ editable }: { editable: boolean }) => editable) }
  }

  test('the manager of the store that was left still sees whose quota it is, and can’t set later months', async () => {
    await set(from.id, { '2026-10-01': 100 })
    await move(to.id, '2026-10-15')
    const before = { name: 'red mover', editable: [...Array(10).fill(true), false, false] }
    expect(await grid(red.actors.store_manager, from.id)).toEqual(before)
    expect(await grid(owner, to.id)).toEqual({
      name: 'red mover',
      editable: [...Array(9).fill(false), true, true, true],
    })
  })

  test('and may take it away, but give none for a month in which nobody is there', async () => {
    await set(from.id, { '2026-10-01': 100 })
    await move(to.id, '2026-10-15')
    const mutation = `mutation ($input: SetQuotasInput!) { setQuotas(input: $input) { __typename ... on Refused { code } } }`
    const place = {
      franchiseeId: id('Franchisee', first.id),
      storeId: id('Store', from.id),
      staffId: id('Staff', staffId),
    }
    const tell = async (month: string, target: number | null) =>
      (
        await api.ask(red.actors.store_manager, mutation, {
          input: { metric: 'cards_sold', cells: [{ ...place, month, target }] },
        })
      ).data.setQuotas
    expect(await tell('2026-11-01', 5)).toMatchObject({ code: 'quota.staff_not_there' })
    expect(await tell('2026-10-01', null)).toEqual({ __typename: 'QuotasSet' })
    expect(await at(from.id)).toEqual({})
  })
})
