import { openDatabase } from '@hubcap/database/door/database'
import { testMonth } from '@hubcap/database/testing/small-numbers'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { saleAmount, smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))
beforeEach(async () => {
  await database.asSystem(red.tenantId).write((db) => db.quota.deleteMany({ where: { metric: 'cards_sold' } }))
})

const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, sister] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const [rep] = store.repIds as [string]
const id = (typename: string, key: string) => encodeGlobalID(typename, key)

const month = testMonth
const chain = {}
const ofFranchisee = (key = first.id) => ({ franchiseeId: id('Franchisee', key) })
const ofStore = (one = store) => ({ ...ofFranchisee(one.franchiseeId), storeId: id('Store', one.id) })
const ofRep = (one = store, at = 0) => ({ ...ofStore(one), staffId: id('Staff', one.repIds[at] as string) })
const cell = (place: object, target: number | null, rest: object = {}) => ({ month, ...place, target, ...rest })

const document = `mutation ($input: SetQuotasInput!) { setQuotas(input: $input) { __typename
  ... on QuotasSet { count } ... on Refused { code params } ... on InvalidInput { issues { path code params } } } }`
const set = async (actor: Actor, cells: object[], metric = 'cards_sold') => {
  const { data, errors } = await api.ask(actor, document, { input: { metric, cells } })
  expect(errors).toBeUndefined()
  return data.setQuotas
}

const done = (count: number) => ({ __typename: 'QuotasSet', count })
const refused = (code: string, cells: number[]) => ({ __typename: 'Refused', code, params: { cells } })
const notAllowed = { __typename: 'Refused', code: 'access.not_allowed', params: {} }
const notFound = { __typename: 'Refused', code: 'access.not_found', params: {} }

const stored = async (metric = 'cards_sold') =>
  (
    await audit.query(
      `SELECT level, target::int, staff_id FROM quota WHERE tenant_id = $1 AND metric = $2 ORDER BY level, target`,
      [red.tenantId, metric],
    )
  ).rows

describe('who sets what', () => {
  test('headquarters sets every level at once', async () => {
    const cells = [cell(chain, 80), cell(ofFranchisee(), 40), cell(ofStore(), 20), cell(ofRep(), 10)]
    expect(await set(red.actors.hq_admin, cells)).toEqual(done(4))
    expect(await stored()).toEqual([
      { level: 'chain', target: 80, staff_id: null },
      { level: 'franchisee', target: 40, staff_id: null },
      { level: 'staff', target: 10, staff_id: rep },
      { level: 'store', target: 20, staff_id: null },
    ])
  })

  test.each([
    ['franchise_owner', [chain, ofFranchisee()], [ofStore(), ofStore(sister), ofRep(), ofRep(sister)]],
    ['store_manager', [chain, ofFranchisee(), ofStore()], [ofRep(), ofRep(store, 1)]],
  ] as const)('a %s sets own ones below, and none above', async (role, above, below) => {
    const actor = red.actors[role]
    for (const place of above) expect((await set(actor, [cell(place, 1)])).code).toBe('quota.level_above')
    expect(
      await set(
        actor,
        [...below, ...above].map((place) => cell(place, 1)),
      ),
    ).toEqual(
      refused(
        'quota.level_above',
        above.map((_, at) => below.length + at),
      ),
    )
    expect(await stored()).toEqual([])
    expect(
      await set(
        actor,
        below.map((place) => cell(place, 5)),
      ),
    ).toEqual(done(below.length))
  })

  test.each([
    ['franchise_owner', ofStore(second.stores[0])],
    ['store_manager', ofRep(sister)],
    ['store_manager', ofRep(second.stores[0])],
  ] as const)('a %s sets none of another’s', async (role, place) => {
    expect(await set(red.actors[role], [cell(place, 1)])).toEqual(notAllowed)
  })

  test.each(['hq_finance', 'sales_rep'] as Role[])('a %s sets none', async (role) => {
    expect(await set(red.actors[role], [cell(ofRep(), 1)])).toEqual(notAllowed)
  })

  test('nobody sets one of another chain', async () => {
    const foreign = blue.franchisees[0]?.stores[0] as typeof store
    expect(await set(red.actors.hq_admin, [cell(ofStore(foreign), 1)])).toEqual(notFound)
    expect(
      await set(red.actors.hq_admin, [cell({ ...ofStore(), staffId: id('Staff', foreign.repIds[0] as string) }, 1)]),
    ).toEqual(notFound)
  })

  test('a rep of another franchisee, or a store of another, is refused by name', async () => {
    const other = second.stores[0] as typeof store
    const crossed = { ...ofStore(), staffId: id('Staff', other.repIds[0] as string) }
    expect(await set(red.actors.hq_admin, [cell(crossed, 1)])).toEqual(refused('quota.staff_elsewhere', [0]))
    const moved = { ...ofFranchisee(), storeId: id('Store', other.id) }
    expect(await set(red.actors.hq_admin, [cell(moved, 1)])).toEqual(refused('quota.store_elsewhere', [0]))
    // An owner doesn't even learn that there is such a person.
    expect(await set(red.actors.franchise_owner, [cell(crossed, 1)])).toEqual(notFound)
    // Nor does a manager of one who never worked in the own store.
    const nextDoor = { ...ofStore(), staffId: id('Staff', sister.repIds[0] as string) }
    expect(await set(red.actors.store_manager, [cell(nextDoor, 1)])).toEqual(notFound)
  })

  test('a rep who isn’t posted there that month gets none', async () => {
    const there = { ...ofStore(sister), staffId: id('Staff', rep) }
    expect(await set(red.actors.hq_admin, [cell(ofRep(), 1), cell(there, 1)])).toEqual(
      refused('quota.staff_not_there', [1]),
    )
  })
})

describe('what is set', () => {
  test('is changed, taken away, and let be where it is so already', async () => {
    const actor = red.actors.store_manager
    expect(await set(actor, [cell(ofRep(), 5), cell(ofRep(store, 1), 6)])).toEqual(done(2))
    expect(await set(actor, [cell(ofRep(), 7), cell(ofRep(store, 1), 6)])).toEqual(done(1))
    expect(await set(actor, [cell(ofRep(), null), cell(ofRep(store, 1), 8)])).toEqual(done(2))
    expect(await set(actor, [cell(ofRep(), null)])).toEqual(done(0))
    expect((await stored()).map(({ target }) => target)).toEqual([8])
  })

  test('by one who saw something older is refused, cell by cell, and nothing is set', async () => {
    const actor = red.actors.store_manager
    await set(actor, [cell(ofRep(), 5)])
    const cells = [
      cell(ofRep(), 9, { expected: 4 }),
      cell(ofRep(store, 1), 9, { expected: null }),
      cell({ ...ofRep(), month: '2026-12-01' }, 9, { expected: 1 }),
    ]
    expect(await set(actor, cells)).toEqual(refused('quota.changed_meanwhile', [0, 2]))
    expect((await stored()).map(({ target }) => target)).toEqual([5])
    expect(await set(actor, [cell(ofRep(), 9, { expected: 5 })])).toEqual(done(1))
    expect(await set(actor, [cell(ofRep(), null, { expected: 9 })])).toEqual(done(1))
  })

  test('by two at once is set by one of them', async () => {
    const actor = red.actors.store_manager
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => set(actor, [cell(ofRep(), at + 1, { expected: null })])),
    )
    expect(answers.filter(({ __typename }) => __typename === 'QuotasSet')).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'quota.changed_meanwhile')).toHaveLength(5)
    expect(await stored()).toHaveLength(1)
  })

  test('is up to a thousand cells in few statements, with one entry in the log', async () => {
    const months = Array.from({ length: 500 }, (_, at) => {
      return `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
    })
    const cells = months.flatMap((one) =>
      [ofStore(), ofStore(sister)].map((place) => ({ ...cell(place, 3), month: one })),
    )
    const entries = `SELECT franchisee_id, before, after FROM audit_entry WHERE action = 'quota.set' ORDER BY at, id`
    const before = (await audit.query(entries)).rows.length
    expect(await set(red.actors.franchise_owner, cells)).toEqual(done(1000))
    const { rows } = await audit.query(entries)
    expect(rows).toHaveLength(before + 1)
    const entry = rows.at(-1)
    expect(entry.franchisee_id).toBe(first.id)
    expect([entry.before.length, entry.after.length]).toEqual([1000, 1000])
    expect([entry.before[0].target, entry.after[0].target]).toEqual([null, 3])
    const more = await set(red.actors.franchise_owner, [...cells, cell(ofStore(), 1)])
    expect(more.issues).toEqual([{ path: ['cells'], code: 'too_many_items', params: { max: 1000 } }])
  })

  test('asks for the scores of its months anew', async () => {
    await set(red.actors.hq_admin, [cell({ ...ofRep(), month: '2027-03-01' }, 4)])
    const owner = new pg.Client(urls.owner)
    await owner.connect()
    const { rows } = await owner.query(`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key LIKE $1`, [
      `${red.tenantId}:score:2027-03%`,
    ])
    await owner.end()
    expect(rows[0].n).toBe(1)
  })
})

describe('what can’t be taken', () => {
  test.each([
    ['10^12', 1_000_000_000_000, 'sales_amount', 'too_large'],
    ['a million and one cards', 1_000_001, 'cards_sold', 'too_large'],
    ['nothing', 0, 'cards_sold', 'not_positive'],
    ['less than nothing', -5, 'sales_amount', 'not_positive'],
  ])('a quota of %s, and the cell is named', async (_, target, metric, code) => {
    const { issues } = await set(red.actors.hq_admin, [cell(ofRep(), 1), cell(ofStore(), target)], metric)
    expect(issues).toMatchObject([{ path: ['cells', '1', 'target'], code }])
    expect(await stored('cards_sold')).toEqual([])
  })

  test('the most that a quota can be is taken', async () => {
    expect(
      await set(red.actors.hq_admin, [cell({ ...ofRep(), month: '2027-01-01' }, 100_000_000_000)], 'sales_amount'),
    ).toEqual(done(1))
  })

  test('a day that begins no month, a store without its franchisee, the same cell twice', async () => {
    const { storeId } = ofStore()
    const cells = [{ ...cell(ofRep(), 1), month: '2026-11-20' }, cell({ storeId }, 1)]
    expect((await set(red.actors.hq_admin, cells)).issues).toMatchObject([
      { path: ['cells', '0', 'month'], code: 'not_a_month' },
    ])
    expect((await set(red.actors.hq_admin, [cell({ storeId }, 1)])).issues).toMatchObject([
      { path: ['cells', '0', 'franchiseeId'], code: 'required' },
    ])
    expect((await set(red.actors.hq_admin, [cell(ofRep(), 1), cell(ofRep(), 2)])).issues).toMatchObject([
      { path: ['cells', '1'], code: 'repeated' },
    ])
  })
})

test('a quota of another metric, or month, is another', async () => {
  expect(await set(red.actors.store_manager, [cell(ofRep(), 3, { expected: null })])).toEqual(done(1))
  const amount = 2 * saleAmount(0, 0, 0)
  expect(
    await set(red.actors.store_manager, [cell(ofRep(), amount + 1, { expected: amount })], 'sales_amount'),
  ).toEqual(done(1))
})
