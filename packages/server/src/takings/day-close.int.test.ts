import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const superuser = new pg.Client(urls.superuser)
const [franchisee, other] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, sister] = franchisee.stores as [(typeof franchisee.stores)[0], (typeof franchisee.stores)[0]]
const {
  hq_admin: admin,
  store_manager: manager,
  franchise_owner: owner,
  sales_rep: rep,
  hq_finance: finance,
} = red.actors
let api: TestApi

beforeAll(async () => {
  await superuser.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), superuser.end()]))

const storeId = encodeGlobalID('Store', store.id)
const today = '2026-11-20'
const yesterday = '2026-11-19'
let number = 0
const key = () => `day-close-${String(++number).padStart(6, '0')}`

const sold = '... on CardSale { id }'
const closed = `... on DayClose { id no expected difference differing late handedOver
  methods { paymentMethod expected afterClose opening counted difference reason } signature { signedByName } }`

const write = (field: string, input: object, actor: Actor = manager) =>
  api.change(actor, field, { idempotencyKey: key(), ...input }, field.includes('Sale') ? sold : closed)

const sell = (amount: number, more: object = {}) => {
  const staffId = encodeGlobalID('Staff', store.repIds[0] as string)
  const what = { cardProductId: encodeGlobalID('CardProduct', red.cardProductId), paymentMethod: 'cash', amount }
  const buyer = { customerName: '周杰', customerPhone: '13900139000', soldAt: testNow.toISOString() }
  return write('recordCardSale', { storeId, staffId, ...what, ...buyer, ...more }, rep)
}
const atNoonOf = (day: string) => ({ soldAt: `${day}T04:00:00Z` })

type Counted = [paymentMethod: string, counted: number, reason?: string]
const countOf = (day: string, counted: Counted[], more: object = {}) => ({
  ...{ storeId, day, openingCash: 0, handedOver: 0, ...more },
  methods: counted.map(([paymentMethod, amount, reason]) => ({ paymentMethod, counted: amount, reason })),
})
const count = (day: string, counted: Counted[], more: object = {}, actor: Actor = manager) =>
  write('countDay', countOf(day, counted, more), actor)
const sign = (id: string, actor: Actor = manager) => write('signDay', { id }, actor)

async function sheet(day: string, actor: Actor = manager, id = storeId) {
  const document = `query ($storeId: ID!, $day: Date!) { dayCloseSheet(storeId: $storeId, day: $day) { state openingCash
    takings { paymentMethod expected afterClose } close { no expected signature { signedByName } }
    movements { cause amount paymentMethod bookedOn counts } } }`
  const { data, errors } = await api.ask(actor, document, { storeId: id, day })
  expect(errors).toBeUndefined()
  return data.dayCloseSheet
}
const expectedOf = async (day: string, method: string) =>
  (await sheet(day)).takings.find((one: { paymentMethod: string }) => one.paymentMethod === method)

/** What the ledger says that a store took in cash on a day, by nothing but its tables. */
async function ledgerCash(day: string) {
  const { rows } = await superuser.query(
    `SELECT coalesce(sum(CASE WHEN d.kind = 'takings' THEN t.amount ELSE -t.amount END), 0)::int AS cash
     FROM ledger_transfer t JOIN ledger_movement m ON m.id = t.movement_id
     JOIN ledger_account d ON d.id = t.debit_account_id JOIN ledger_account c ON c.id = t.credit_account_id
     WHERE m.store_id = $1 AND m.booked_on = $2 AND 'cash' IN (d.payment_method, c.payment_method)`,
    [store.id, day],
  )
  return rows[0].cash
}

describe('what can’t be done', () => {
  test('a day to come, a cent short without a reason, notes that don’t add up', async () => {
    expect(await count('2026-11-21', [])).toMatchObject({ code: 'day_close.in_future' })
    expect(await count('2026-08-01', [])).toMatchObject({ code: 'day_close.too_long_ago' })
    expect(await count('2026-11-10', [['cash', 1]])).toMatchObject({ code: 'day_close.reason_missing' })
    const notes = { denominations: [{ value: 10_000, pieces: 1 }] }
    expect(await count('2026-11-10', [['cash', 1, '多']], notes)).toMatchObject({
      code: 'day_close.denominations_differ',
    })
  })

  test('input that can’t be taken', async () => {
    expect(await count(today, [['cash', -1]])).toMatchObject({ issues: [{ path: ['methods', '0', 'counted'] }] })
    expect(
      await count(today, [
        ['cash', 1],
        ['cash', 1],
      ]),
    ).toMatchObject({ issues: [{ code: 'repeated' }] })
    expect(await count(today, [['cash', 1e12]])).toMatchObject({ issues: [{ code: 'too_large' }] })
    expect(await count(today, [['cash', 0, 'a\u0000b']])).toMatchObject({ issues: [{ code: 'control_character' }] })
  })

  test('by whom it isn’t theirs to do', async () => {
    expect(await count(today, [], {}, rep)).toMatchObject({ code: 'access.not_allowed' })
    expect(await count(today, [], {}, finance)).toMatchObject({ code: 'access.not_allowed' })
    const next = { storeId: encodeGlobalID('Store', sister.id) }
    expect(await count(today, [], next, manager)).toMatchObject({ __typename: 'Refused' })
    const elsewhere = other.stores[0]?.id as string
    expect(await sheet(today, owner, encodeGlobalID('Store', elsewhere))).toBeNull()
    const counted = await count('2026-11-01', [], { storeId: encodeGlobalID('Store', elsewhere) }, admin)
    expect(await sign(counted.id, owner)).toMatchObject({ code: 'access.not_found' })
  })
})

describe('a day that was sold and closed', () => {
  test('expects what the ledger says, voids below zero, and is signed by one of sixteen', async () => {
    await sell(30_000, atNoonOf(yesterday))
    await sell(5_000, { ...atNoonOf(yesterday), paymentMethod: 'wechat' })
    expect((await expectedOf(yesterday, 'cash')).expected).toBe(await ledgerCash(yesterday))
    const short: Counted[] = [
      ['cash', 39_000, '找零出错'],
      ['wechat', 5_000],
    ]
    const counted = await count(yesterday, short, { openingCash: 10_000, handedOver: 35_000 })
    expect(counted).toMatchObject({
      no: 1,
      expected: 35_000,
      difference: -1_000,
      differing: 1,
      late: true,
      signature: null,
    })
    const signed = await Promise.all(Array.from({ length: 16 }, () => sign(counted.id)))
    expect(signed.filter(({ __typename }) => __typename === 'DayClose')).toHaveLength(1)
    expect(new Set(signed.map(({ code }) => code))).toEqual(new Set([undefined, 'day_close.signed_already']))
    expect(await sheet(yesterday)).toMatchObject({ state: 'signed', close: { no: 1 } })
    expect(await count(yesterday, short, { openingCash: 10_000 })).toMatchObject({ code: 'day_close.signed_already' })
  })

  test('stays as it is when something comes later, which counts in the next', async () => {
    const before = await expectedOf(yesterday, 'cash')
    await sell(7_000, atNoonOf(yesterday))
    expect(await expectedOf(yesterday, 'cash')).toEqual(before)
    const late = (await sheet(yesterday)).movements.filter(({ counts }: { counts: boolean }) => !counts)
    expect(late).toEqual([{ cause: 'sale', amount: 7_000, paymentMethod: 'cash', bookedOn: yesterday, counts: false }])
    expect(await expectedOf(today, 'cash')).toMatchObject({ expected: 7_000, afterClose: 7_000 })
    expect((await sheet(today)).openingCash).toBe(4_000)
    const board = await api.ask(
      owner,
      `query ($ids: [ID!]) { dayCloseBoard(from: "2026-11-19", to: "2026-11-20", filter: { storeIds: $ids }) {
        rows { storeId days { day state expected difference afterClose } } } }`,
      { ids: [storeId] },
    )
    expect(board.data.dayCloseBoard.rows[0].days).toEqual([
      { day: yesterday, state: 'signed', expected: 35_000, difference: -1_000, afterClose: 7_000 },
      { day: today, state: 'open', expected: 0, difference: null, afterClose: 0 },
    ])
  })

  test('a sale that is voided goes out on the day that it was voided', async () => {
    const sale = await sell(2_000)
    expect((await expectedOf(today, 'cash')).expected).toBe(9_000)
    await write('voidCardSale', { id: sale.id, reason: '录错' })
    expect((await expectedOf(today, 'cash')).expected).toBe(7_000)
  })

  test('is not signed with figures that nobody has seen, nor by an older count', async () => {
    const first = await count(today, [['cash', 7_000]])
    expect(first).toMatchObject({ no: 1, difference: 0, late: false })
    await sell(100)
    expect(await sign(first.id)).toMatchObject({ code: 'day_close.books_moved', params: { methods: ['cash'] } })
    const second = await count(today, [['cash', 7_100]])
    expect(await sign(first.id)).toMatchObject({ code: 'day_close.counted_again' })
    expect(await sign(second.id, owner)).toMatchObject({ signature: {} })
    const { rows } = await superuser.query(
      'SELECT count(*)::int, count(DISTINCT movement_id)::int AS of FROM day_close_movement',
    )
    expect(rows[0].count).toBe(rows[0].of)
  })

  test('all signed closes hold what they say', async () => {
    const { rows } = await superuser.query(
      `SELECT x.day_close_id FROM day_close_method x JOIN day_close_signature s USING (tenant_id, day_close_id)
       WHERE x.expected <> coalesce((SELECT sum(CASE WHEN d.payment_method = x.payment_method THEN t.amount ELSE -t.amount END)
         FROM day_close_movement c JOIN ledger_transfer t ON t.movement_id = c.movement_id
         JOIN ledger_account d ON d.id = t.debit_account_id JOIN ledger_account k ON k.id = t.credit_account_id
         WHERE c.day_close_id = x.day_close_id AND x.payment_method IN (d.payment_method, k.payment_method)), 0)`,
    )
    expect(rows).toEqual([])
  })
})

test('the same key again is the same count; sixteen at once are one', async () => {
  const input = { ...countOf('2026-11-18', [['cash', 0]]), idempotencyKey: 'day-close-same' }
  const answers = await Promise.all(Array.from({ length: 16 }, () => write('countDay', input)))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  expect(answers[0]).toMatchObject({ no: 1 })
})

test('the app can’t change or remove what was counted or signed, nor give a movement to two closes', async () => {
  const door = database.asSystem(red.tenantId)
  const change = (sql: string) => door.write((db) => db.$executeRawUnsafe(sql))
  for (const table of ['day_close', 'day_close_method', 'day_close_signature', 'day_close_movement']) {
    await expect(change(`UPDATE ${table} SET store_id = store_id`)).rejects.toThrow(/permission denied/)
    await expect(change(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/)
  }
  const again = `INSERT INTO day_close_movement SELECT * FROM day_close_movement LIMIT 1`
  await expect(change(again)).rejects.toThrow(/day_close_movement_pkey|Unique/)
})
