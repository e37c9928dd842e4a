import { openDatabase } from '@hubcap/database/door/database'
import { cardNo } from '@hubcap/rules/cards/card-no'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, connections: 20 })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
let now = testNow
let api: TestApi
let seriesId = ''
const shape = { prefix: '88', serialDigits: 6 }
const no = (serial: number) => cardNo(shape, serial)

const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, sister] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const {
  hq_admin: admin,
  hq_finance: finance,
  franchise_owner: owner,
  store_manager: manager,
  sales_rep: rep,
} = red.actors
const id = (typename: string, row: string | undefined) => encodeGlobalID(typename, row as string)
const repId = id('Staff', store.repIds[0])
const colleagueId = id('Staff', store.repIds[1])

type Answer = { __typename: string; id?: string; code?: string; params?: Record<string, string>; quantity?: number }

async function mutate(actor: Actor, field: string, given: object): Promise<Answer> {
  const type =
    field === 'reportNumbersLost' || field === 'voidNumbers'
      ? 'WriteOffNumbers'
      : field.replace(/^./, (one) => one.toUpperCase())
  const row =
    field === 'createNumberSeries'
      ? '... on NumberSeries { id }'
      : '... on NumberMovement { id quantity expected missing { first last } surplus { first last } }'
  const document = `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename ${row}
    ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
  const input = {
    idempotencyKey: crypto.randomUUID(),
    ...(field === 'createNumberSeries' ? {} : { seriesId }),
    ...given,
  }
  const { data, errors } = await api.ask(actor, document, { input })
  expect(errors).toBeUndefined()
  return data[field]
}

const range = (from: number, to: number = from) => ({ first: no(from), last: no(to) })
/** From headquarters to a holder, who says that they came. */
async function give(from: number, to: number, holder: object, receiver: Actor) {
  expect(await mutate(admin, 'issueNumbers', { ...range(from, to), ...holder })).toMatchObject({
    quantity: to - from + 1,
  })
  expect(await mutate(receiver, 'receiveNumbers', range(from, to))).toMatchObject({ quantity: to - from + 1 })
}

const sell = async (actor: Actor, change: object): Promise<Answer & { cardNo?: string }> => {
  const document = `mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename
    ... on CardSale { id cardNo } ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
  const input = {
    ...{ storeId: id('Store', store.id), staffId: repId, cardProductId: id('CardProduct', red.cardProductId) },
    ...{ amount: 50_000, paymentMethod: 'wechat', soldAt: testNow.toISOString(), customerName: '李雷' },
    ...{ customerPhone: '13912345678', idempotencyKey: crypto.randomUUID(), ...change },
  }
  return (await api.ask(actor, document, { input })).data.recordCardSale
}

const whereabouts = async (actor: Actor, number: string, at: string | null = null) => {
  const document = `query ($number: String!, $at: DateTime) { numberWhereabouts(number: $number, at: $at) { number state holder
    movements { kind fromHolder toHolder reason recordedByName franchisee { name } store { name } staff { name } } } }`
  return (await api.ask(actor, document, { number, at })).data.numberWhereabouts
}

/** Every printed number stands in one stretch, and in none twice; the database says so, too. */
async function checkStretches(printed: number) {
  const rows = await system.read((db) => db.numberStretch.findMany({ orderBy: { firstSerial: 'asc' } }))
  let next = 1n
  for (const row of rows) {
    expect(row.firstSerial).toBe(next)
    next = row.lastSerial + 1n
  }
  expect(next).toBe(BigInt(printed) + 1n)
}

beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => now })
  const made = await mutate(admin, 'createNumberSeries', { kind: 'card', medium: 'paper', name: '会员卡', ...shape })
  seriesId = made.id as string
  expect(await mutate(admin, 'printNumbers', { quantity: 1000 })).toMatchObject({ quantity: 1000 })
})
afterAll(() => Promise.all([api.close(), database.close()]))

describe('series', () => {
  test('whose numbers another has, or that no number can look like, are refused', async () => {
    const create = (change: object) =>
      mutate(admin, 'createNumberSeries', { kind: 'card', medium: 'paper', name: 'x', ...shape, ...change })
    expect(await create({})).toMatchObject({ code: 'stock.series_taken' })
    expect(await create({ prefix: '880', serialDigits: 5 })).toMatchObject({ code: 'stock.series_taken' })
    expect(await create({ prefix: 'AB' })).toMatchObject({ code: 'stock.series_shape' })
    expect(await create({ prefix: '1', serialDigits: 2 })).toMatchObject({ code: 'stock.series_shape' })
    expect(await create({ serialDigits: 13 })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await create({ prefix: '77', cardProductId: id('CardProduct', first.id) })).toMatchObject({
      code: 'access.not_found',
    })
  })

  test('numbers are printed once, behind each other, and no more than there is room for', async () => {
    expect(await mutate(admin, 'printNumbers', { quantity: 5, first: no(998) })).toMatchObject({
      code: 'stock.overlapping',
      params: { from: no(998), to: no(1000) },
    })
    expect(await mutate(admin, 'printNumbers', { quantity: 0 })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await mutate(admin, 'printNumbers', { quantity: 100_001 })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await mutate(admin, 'printNumbers', { quantity: 2, first: no(999_999) })).toMatchObject({
      code: 'stock.series_full',
    })
    for (const actor of [finance, owner, manager, rep])
      expect(await mutate(actor, 'printNumbers', { quantity: 5 })).toMatchObject({ code: 'access.not_allowed' })
  })
})

describe('handing over', () => {
  test('needs the signature of whoever numbers were sent to', async () => {
    const staff = { staffId: repId }
    expect(await mutate(admin, 'issueNumbers', { ...range(1, 50), ...staff })).toMatchObject({ quantity: 50 })
    expect(await sell(rep, { cardNo: no(1) })).toMatchObject({ code: 'stock.not_received' })
    for (const actor of [admin, owner, manager])
      expect(await mutate(actor, 'receiveNumbers', range(1, 50))).toMatchObject({ code: 'stock.not_receiver' })
    expect(await mutate(rep, 'receiveNumbers', range(1, 50))).toMatchObject({ quantity: 50 })
    expect(await mutate(rep, 'receiveNumbers', range(1, 50))).toMatchObject({ code: 'stock.received_already' })
  })

  test('goes back up likewise, and both sides have it before them', async () => {
    await give(51, 60, { storeId: id('Store', store.id) }, manager)
    expect(await mutate(manager, 'returnNumbers', { ...range(51, 55), to: 'franchisee' })).toMatchObject({
      quantity: 5,
    })
    expect(await mutate(manager, 'issueNumbers', { ...range(51), staffId: repId })).toMatchObject({
      code: 'stock.not_held',
    })
    expect(await whereabouts(manager, no(51))).toMatchObject([{ state: 'on_the_way', holder: 'franchisee' }])
    expect(await mutate(owner, 'receiveNumbers', range(51, 55))).toMatchObject({ quantity: 5 })
    expect(await whereabouts(manager, no(51))).toMatchObject([{ state: 'held', holder: 'franchisee' }])
    expect(await mutate(manager, 'returnNumbers', { ...range(51), to: 'headquarters' })).toMatchObject({
      code: 'stock.never_printed',
    })
  })

  test('nobody gives what they don’t hold, and not the wrong way', async () => {
    const to = { staffId: colleagueId }
    expect(await mutate(manager, 'issueNumbers', { ...range(1, 5), ...to })).toMatchObject({ code: 'stock.wrong_way' })
    expect(await mutate(manager, 'issueNumbers', { ...range(100, 105), ...to })).toMatchObject({
      code: 'stock.never_printed',
    })
    expect(await mutate(admin, 'issueNumbers', { ...range(995, 1005), ...to })).toMatchObject({
      code: 'stock.never_printed',
      params: { from: no(1001), to: no(1005) },
    })
    expect(await mutate(admin, 'issueNumbers', { ...range(45, 70), ...to })).toMatchObject({ code: 'stock.wrong_way' })
    expect(await mutate(admin, 'issueNumbers', { ...range(9, 5), ...to })).toMatchObject({ code: 'stock.reversed' })
    expect(await mutate(admin, 'issueNumbers', { first: no(5).replace(/.$/, 'x'), ...to })).toMatchObject({
      code: 'card_no.not_digits',
    })
    const mistyped = String(BigInt(no(500)) + 1n)
    expect(await mutate(admin, 'issueNumbers', { first: mistyped, ...to })).toMatchObject({ code: 'card_no.mistyped' })
    const foreign = { storeId: id('Store', second.stores[0]?.id) }
    expect(await mutate(owner, 'issueNumbers', { ...range(52), ...foreign })).toMatchObject({
      code: 'access.not_found',
    })
    expect(await mutate(rep, 'issueNumbers', { ...range(1), ...to })).toMatchObject({ code: 'access.not_allowed' })
  })

  test('the same request again changes nothing, and sixteen who want one stretch get it once', async () => {
    const idempotencyKey = crypto.randomUUID()
    const input = { ...range(200, 209), storeId: id('Store', store.id), idempotencyKey }
    const [one, again] = [await mutate(admin, 'issueNumbers', input), await mutate(admin, 'issueNumbers', input)]
    expect(again.id).toBe(one.id)
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, at) =>
        mutate(admin, 'issueNumbers', { ...range(300 + at, 320), storeId: id('Store', (at % 2 ? store : sister).id) }),
      ),
    )
    expect(answers.filter(({ __typename }) => __typename === 'NumberMovement')).toHaveLength(1)
    await checkStretches(1000)
  })
})

describe('selling by number', () => {
  test('takes the seller’s own numbers, or the store’s, and each once', async () => {
    expect(await sell(rep, { cardNo: ` ${no(2).slice(0, 4)} ${no(2).slice(4)}` })).toMatchObject({ cardNo: no(2) })
    expect(await sell(rep, { cardNo: no(56) })).toMatchObject({ cardNo: no(56) })
    expect(await sell(rep, { cardNo: no(2) })).toMatchObject({ code: 'stock.already_sold' })
    expect(await sell(rep, { cardNo: no(400) })).toMatchObject({ code: 'stock.never_printed' })
    expect(await sell(manager, { cardNo: no(3), staffId: colleagueId })).toMatchObject({ code: 'stock.not_held' })
    expect(await sell(rep, {})).toMatchObject({ cardNo: null })
    await checkStretches(1000)
  })

  test('wrong numbers say what is wrong with them, and nothing moves', async () => {
    const before = await system.read((db) => db.card.count())
    expect(await sell(rep, { cardNo: String(BigInt(no(3)) + 1n) })).toMatchObject({ code: 'card_no.mistyped' })
    expect(await sell(rep, { cardNo: no(3).slice(1) })).toMatchObject({ code: 'card_no.wrong_length' })
    expect(await sell(rep, { cardNo: cardNo({ prefix: '66', serialDigits: 6 }, 3) })).toMatchObject({
      code: 'card_no.other_chain',
    })
    expect(await sell(rep, { cardNo: '88%\\' })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await system.read((db) => db.card.count())).toBe(before)
  })

  test('lost and voided numbers can’t be sold', async () => {
    expect(await mutate(rep, 'reportNumbersLost', { ...range(10, 12), reason: '' })).toMatchObject({
      __typename: 'InvalidInput',
    })
    expect(await mutate(rep, 'reportNumbersLost', { ...range(10, 12), reason: '丢了' })).toMatchObject({ quantity: 3 })
    expect(await mutate(manager, 'voidNumbers', { ...range(13), reason: '折坏了' })).toMatchObject({ quantity: 1 })
    expect(await mutate(rep, 'voidNumbers', { ...range(14), reason: 'x' })).toMatchObject({
      code: 'access.not_allowed',
    })
    for (const serial of [10, 11, 12, 13])
      expect(await sell(rep, { cardNo: no(serial) })).toMatchObject({ code: 'stock.gone' })
    expect(await mutate(rep, 'reportNumbersLost', { ...range(57), reason: '丢了' })).toMatchObject({
      code: 'stock.not_held',
    })
  })

  test('sixteen who sell one number at once: one card; sixteen of sixteen: sixteen', async () => {
    const same = await Promise.all(Array.from({ length: 16 }, () => sell(rep, { cardNo: no(20) })))
    expect(same.filter(({ __typename }) => __typename === 'CardSale')).toHaveLength(1)
    expect(new Set(same.flatMap(({ code }) => code ?? []))).toEqual(new Set(['stock.already_sold']))
    const each = await Promise.all(Array.from({ length: 16 }, (_, at) => sell(rep, { cardNo: no(30 + at) })))
    expect(each.map(({ __typename }) => __typename)).toEqual(Array.from({ length: 16 }, () => 'CardSale'))
    const idempotencyKey = crypto.randomUUID()
    const twice = await Promise.all([1, 2, 3].map(() => sell(rep, { cardNo: no(21), idempotencyKey })))
    expect(new Set(twice.map(({ id: sale }) => sale)).size).toBe(1)
    await checkStretches(1000)
  })
})

describe('knowing', () => {
  test('who has a number, and who had it at any time before', async () => {
    const hour = (at: number) => new Date(testNow.getTime() + at * 3_600_000)
    now = hour(1)
    await give(700, 709, { franchiseeId: id('Franchisee', first.id) }, owner)
    now = hour(2)
    expect(await mutate(owner, 'issueNumbers', { ...range(700, 704), storeId: id('Store', store.id) })).toMatchObject({
      quantity: 5,
    })
    now = hour(3)
    expect(await mutate(manager, 'receiveNumbers', range(700, 704))).toMatchObject({ quantity: 5 })
    const at = async (actor: Actor, time: Date) => (await whereabouts(actor, no(700), time.toISOString()))[0]
    expect(await at(admin, hour(0.5))).toMatchObject({ state: 'held', holder: 'headquarters' })
    expect(await at(admin, hour(1))).toMatchObject({ state: 'held', holder: 'franchisee' })
    expect(await at(admin, hour(2))).toMatchObject({ state: 'on_the_way', holder: 'store' })
    expect(await at(admin, hour(3))).toMatchObject({ state: 'held', holder: 'store' })
    expect((await at(admin, hour(3))).movements.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['received', 'issued', 'received', 'issued', 'printed'],
    ])
    expect((await at(manager, hour(3))).movements.map(({ kind }: { kind: string }) => kind)).toEqual([
      'received',
      'issued',
    ])
    expect(await whereabouts(red.actors.sales_rep, no(705))).toEqual([])
    expect(await whereabouts(admin, 'nonsense %')).toEqual([])
    now = testNow
  })

  // Of fifty, 19 are sold by now, three lost and one voided.
  test('a count says what is missing and what is too much', async () => {
    const counted = [range(3, 5), range(56), range(900)]
    expect(await mutate(rep, 'countNumbers', { staffId: repId, counted })).toMatchObject({
      ...{ quantity: 5, expected: 27 },
      missing: expect.arrayContaining([{ first: no(1), last: no(1) }]),
      surplus: [
        { first: no(56), last: no(56) },
        { first: no(900), last: no(900) },
      ],
    })
    expect(await mutate(rep, 'countNumbers', { staffId: colleagueId, counted })).toMatchObject({
      code: 'access.not_found',
    })
    expect(await mutate(manager, 'countNumbers', { staffId: colleagueId, counted: [] })).toMatchObject({
      code: 'stock.nothing_to_count',
    })
  })

  test('whoever holds numbers neither leaves nor moves', async () => {
    const document = `mutation ($input: MoveStaffInput!) { moveStaff(input: $input) { __typename ... on Refused { code params } } }`
    const input = { id: repId, storeId: id('Store', sister.id), fromOn: '2026-11-20' }
    expect((await api.ask(owner, document, { input })).data.moveStaff).toMatchObject({ code: 'stock.still_held' })
    const leave = `mutation ($input: UpdateStaffInput!) { updateStaff(input: $input) { __typename ... on Refused { code params } } }`
    const left = { id: repId, revision: 1, status: 'left' }
    expect((await api.ask(owner, leave, { input: left })).data.updateStaff).toMatchObject({ code: 'stock.still_held' })
  })

  test('a rep is not shown what lies in a colleague’s hands', async () => {
    expect(await mutate(admin, 'issueNumbers', { ...range(800, 809), staffId: colleagueId })).toMatchObject({
      quantity: 10,
    })
    expect(await whereabouts(manager, no(800))).toHaveLength(1)
    expect(await whereabouts(rep, no(800))).toEqual([])
    const document = `query ($staffIds: [ID!]) { numberStretches(filter: { staffIds: $staffIds }) { totalCount }
      numberMovements(filter: { staffIds: $staffIds }) { totalCount } }`
    const seen = async (actor: Actor) => (await api.ask(actor, document, { staffIds: [colleagueId] })).data
    expect(await seen(rep)).toEqual({ numberStretches: { totalCount: 0 }, numberMovements: { totalCount: 0 } })
    expect(await seen(manager)).toEqual({ numberStretches: { totalCount: 1 }, numberMovements: { totalCount: 1 } })
  })

  test('how many each has', async () => {
    const document = `{ numberStock { holder state quantity series { name } franchisee { name } store { name } staff { name } } }`
    const all = (await api.ask(admin, document, {})).data.numberStock as { quantity: number }[]
    expect(all.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(1000)
    const own = (await api.ask(rep, document, {})).data.numberStock as { holder: string; store: object }[]
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ store: place }) => place !== null)).toBe(true)
  })
})
