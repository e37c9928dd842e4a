import { openDatabase } from '@hubcap/database/door/database'
import { cardNo } from '@hubcap/rules/cards/card-no'
import { moveLots } from '@hubcap/rules/cards/postings/move-lots'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lotOf } from '../cards/lot-rows.ts'
import { saveLots } from '../cards/save-lots.ts'
import { checkBooks } from '../ledger/check-books.ts'
import { saveBookings } from '../ledger/save-bookings.ts'
import { decided } from '../operation/decided.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, rowOf, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
const superuser = new pg.Client(urls.superuser)
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  await superuser.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end(), superuser.end()]))

const { system, call, makeCard } = tillStage(database, red, testNow, () => api)
const blueStage = tillStage(database, blue, testNow, () => api)
const [own, other] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const store = own.stores[0] as (typeof own.stores)[0]
const { hq_admin: hq, sales_rep: rep, store_manager: manager, franchise_owner: owner } = red.actors
/** Of the other franchisee's first customer, whom the rep has never seen. */
const phone = '13800131000'
const shape = { prefix: '8866', serialDigits: 8 }

let wash = ''
let wax = ''
beforeAll(async () => {
  const item = async (code: string, name: string, price: number) =>
    (await call('createServiceItem', { code, name, kind: 'basic', price }, hq, '... on ServiceItem { id }')).id
  wash = await item('WASH', '精洗', 6800)
  wax = await item('WAX', '打蜡', 10_000)
})

const sale = (change: object = {}) => ({
  ...{ storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string), soldAt: testNow.toISOString() },
  ...{ lines: [{ serviceItemId: wash, quantity: 1 }], cards: [], payments: [] },
  idempotencyKey: crypto.randomUUID(),
  ...change,
})
const selection = `... on TillSale { id saleNo total paidOtherwise status customer { name }
  lines { serviceName price listPrice amount } payments { paymentMethod cardName amount uses balanceAfter usesAfter } }`
const record = (input: object, actor = rep) => call('recordTillSale', input, actor, selection)
const identify = (typed: string, actor = rep, at = store.id) =>
  call(
    'identifyAtTill',
    { storeId: id('Store', at), typed },
    actor,
    `... on AtTill { found presentation maskedName
    cards { id kind balance uses hindrance lots { kind remaining uses } } vehicles { plate } }`,
  )
const reverse = (saleId: string, actor = manager, idempotencyKey: string = crypto.randomUUID()) =>
  call('reverseTillSale', { id: saleId, reason: '记错了', idempotencyKey }, actor, '... on TillSale { id status }')
const tables = [
  'till_sale',
  'till_payment',
  'ledger_movement',
  'ledger_transfer',
  'card_lot_use',
  'clearing_line',
  'customer',
]
async function footprint() {
  const counts: unknown[] = []
  for (const table of tables) counts.push((await audit.query(`SELECT count(*) FROM ${table}`)).rows[0].count)
  counts.push((await audit.query(`SELECT sum(balance) FROM ledger_account`)).rows[0].sum)
  return counts
}
const remaining = async (cardId: string) =>
  Number((await audit.query('SELECT sum(remaining) AS sum FROM card_lot WHERE card_id = $1', [cardId])).rows[0].sum)
const booksHold = async () => expect(await system.read((db) => checkBooks(db))).toEqual([])
async function presentedBy(typed: string) {
  const { presentation } = await identify(typed)
  return presentation as string
}

describe('identifying at the till', () => {
  test('finds nobody for what is unknown, another chain’s or in stock, and logs each look-up', async () => {
    const numbers = [1, 2, 3].map((serial) => cardNo(shape, serial))
    await blueStage.makeCard({ cardNo: numbers[1] as string })
    const stock = await makeCard({ cardNo: numbers[2] as string })
    await system.write((db) => db.card.updateMany({ where: { id: stock }, data: { status: 'in_stock' } }))
    const before = (await audit.query('SELECT count(*)::int AS n FROM customer_identification')).rows[0].n
    for (const typed of [...numbers, '13999999999', '浙A99999'])
      expect(await identify(typed)).toMatchObject({ found: false, presentation: null, maskedName: null, cards: [] })
    expect((await audit.query('SELECT count(*)::int AS n FROM customer_identification')).rows[0].n).toBe(before + 5)
  })

  test.each([
    [cardNo(shape, 7).replace(/.$/, (digit) => String((Number(digit) + 1) % 10)), 'card_no.mistyped'],
    ['138001', 'till.not_recognised'],
    ['red customer', 'till.not_recognised'],
    ['%', 'till.not_recognised'],
  ])('%s is none', async (typed, code) => expect(await identify(typed)).toMatchObject({ code }))

  test('whoever comes with a card number presents that card alone', async () => {
    const no = cardNo(shape, 42)
    const cardId = await makeCard({ cardNo: no })
    await makeCard()
    const found = await identify(no.replace(/(\d{4})/, '$1 '))
    expect(found).toMatchObject({ found: true, maskedName: 'r*** 1***' })
    expect(found.cards.map((card: { id: string }) => rowOf(card.id))).toEqual([cardId])
    expect(found.vehicles).toEqual([])
  })

  test('is limited, by whatever one looks', async () => {
    for (let at = 0; at < 40; at++) await identify(`浙A${String(10_000 + at)}`, owner)
    expect(await identify('浙A99998', owner)).toMatchObject({ code: 'identify.too_many' })
  })

  test('isn’t done in another’s store', async () => {
    const there = other.stores[0]?.id as string
    expect(await identify(phone, rep, there)).toMatchObject({ code: 'access.not_found' })
  })
})

describe('vehicles', () => {
  const vehicle = '... on Vehicle { id plate revision }'
  const left = '... on Customer { id vehicles { plate } }'
  const own1 = id('Customer', store.customerIds[0] as string)
  const add = (plate: string, customerId = own1) =>
    call('addVehicle', { customerId, plate, idempotencyKey: crypto.randomUUID() }, rep, vehicle)

  test('lead to their customer, once per chain', async () => {
    const made = await add('浙a 12345')
    expect(made).toMatchObject({ plate: '浙a 12345', revision: 1 })
    expect(await add('浙A·12345')).toMatchObject({ code: 'vehicle.plate_taken' })
    expect(await add('没有车牌')).toMatchObject({ issues: [{ path: ['plate'], code: 'invalid_plate' }] })
    expect(await add('浙A54321', id('Customer', other.stores[0]?.customerIds[0] as string))).toMatchObject({
      code: 'access.not_found',
    })
    expect(await identify('浙A12345')).toMatchObject({ found: true, vehicles: [{ plate: '浙a 12345' }] })
    const changed = { id: made.id, revision: 1, plate: '浙AD12345' }
    expect(await call('updateVehicle', changed, rep, vehicle)).toMatchObject({ plate: '浙AD12345' })
    expect(await call('updateVehicle', changed, rep, vehicle)).toMatchObject({ code: 'write.stale' })
    expect(await identify('浙A12345')).toMatchObject({ found: false })
    expect(await call('removeVehicle', { id: made.id }, rep, left)).toMatchObject({ vehicles: [] })
    expect(await identify('浙AD12345')).toMatchObject({ found: false })
  })
})

describe('a sale at the till', () => {
  test('another’s card pays a part and cash the rest; what it was is on the receipt and in both books', async () => {
    const cardId = await makeCard()
    const { presentation, cards } = await identify(phone)
    const card = cards.find((one: { id: string }) => rowOf(one.id) === cardId)
    expect(card).toMatchObject({ kind: 'stored_value', balance: 100_000, hindrance: null })
    const lines = [
      { serviceItemId: wash, quantity: 2 },
      { serviceItemId: wax, quantity: 1 },
    ]
    const pays = { cards: [{ cardId: card.id, amount: 20_000 }], payments: [{ method: 'cash', amount: 3600 }] }
    const made = await record(sale({ presentation, lines, ...pays }))
    expect(made).toMatchObject({
      ...{ __typename: 'TillSale', total: 23_600, paidOtherwise: 3600, status: 'recorded', customer: null },
      payments: [
        { cardName: 'red product', amount: 20_000, balanceAfter: 80_000 },
        { paymentMethod: 'cash', amount: 3600 },
      ],
    })
    expect(await remaining(cardId)).toBe(80_000)
    const { rows } = await audit.query(
      `SELECT debtor_id, creditor_id, sum(amount)::int AS amount FROM clearing_line WHERE card_id = $1 GROUP BY 1, 2`,
      [cardId],
    )
    expect(rows).toEqual([{ debtor_id: other.id, creditor_id: own.id, amount: 20_000 }])
    await booksHold()
  })

  test('the same key eight times at once is one sale; with other input it is refused', async () => {
    const cardId = await makeCard()
    const presentation = await presentedBy(phone)
    const input = sale({ presentation, cards: [{ cardId: id('Card', cardId), amount: 6800 }] })
    const made = await Promise.all(Array.from({ length: 8 }, () => record(input)))
    expect(new Set(made.map((one) => one.id)).size).toBe(1)
    expect(await remaining(cardId)).toBe(93_200)
    expect(await record({ ...input, cards: [], payments: [{ method: 'cash', amount: 6800 }] })).toMatchObject({
      code: 'write.key_reused',
    })
  })

  test('sixteen tills take from one card no more than it holds', async () => {
    const cardId = await makeCard({ price: 30_000, bonus: 0 })
    const presentation = await presentedBy(phone)
    const pays = { presentation, cards: [{ cardId: id('Card', cardId), amount: 6800 }] }
    const made = await Promise.all(Array.from({ length: 16 }, () => record(sale(pays))))
    expect(made.filter(({ code }) => code === 'card.balance_short')).toHaveLength(12)
    expect(await remaining(cardId)).toBe(30_000 - 4 * 6800)
    await booksHold()
  })

  test('that is refused moves nothing', async () => {
    const cardId = await makeCard()
    const frozen = await makeCard()
    await system.write((db) => db.card.updateMany({ where: { id: frozen }, data: { status: 'frozen' } }))
    const foreign = await blueStage.makeCard()
    const presentation = await presentedBy(phone)
    const by = (card: string, amount = 6800) => ({ presentation, cards: [{ cardId: id('Card', card), amount }] })
    const cash = (amount: number) => ({ payments: [{ method: 'cash', amount }] })
    const before = await footprint()
    const refused: [object, string][] = [
      [by(frozen), 'card.is_frozen'],
      [{ ...by(cardId), presentation: null }, 'till.card_not_presented'],
      [by(foreign), 'till.card_not_presented'],
      [{ ...by(cardId), presentation: 'forged' }, 'customer.presentation_expired'],
      [{ ...by(cardId, 100_001), lines: [{ serviceItemId: wax, quantity: 11 }], ...cash(9999) }, 'card.balance_short'],
      [by(cardId, 6799), 'till.not_paid_in_full'],
      [cash(6801), 'till.not_paid_in_full'],
      [{ ...cash(6800), soldAt: new Date(testNow.getTime() + 3_600_000).toISOString() }, 'till.clock_ahead'],
      [{ ...cash(6800), soldAt: '2025-01-01T00:00:00Z' }, 'till.clock_behind'],
      [
        { lines: [{ serviceItemId: wash, quantity: 1, price: 1, priceReason: 'x' }], ...cash(1) },
        'till.price_not_allowed',
      ],
      [{ ...cash(6800), staffId: id('Staff', store.repIds[1] as string) }, 'access.not_found'],
      [{ ...cash(6800), storeId: id('Store', other.stores[0]?.id as string) }, 'access.not_found'],
    ]
    for (const [change, code] of refused) expect([code, await record(sale(change))]).toMatchObject([code, { code }])
    const wrong: [object, string][] = [
      [cash(0), 'not_positive'],
      [cash(-5), 'too_small'],
      [cash(1_000_000_000_000), 'too_large'],
      [{ lines: [] }, 'required'],
      [{ lines: [{ serviceItemId: wash, quantity: 0 }] }, 'too_small'],
      [{ lines: [{ serviceItemId: wash, quantity: 1000 }] }, 'too_large'],
    ]
    for (const [change, code] of wrong)
      expect([code, (await record(sale(change))).issues?.map((one: { code: string }) => one.code)]).toEqual([
        code,
        [code],
      ])
    await expect(record(sale({ payments: [{ method: 'cash', amount: 68.125 }] }))).rejects.toThrow()
    expect(await footprint()).toEqual(before)
  })

  test('with a card that is only for where it was sold is refused elsewhere, and cleared by its own terms', async () => {
    const cardId = await makeCard()
    const presentation = await presentedBy(phone)
    const input = () => sale({ presentation, cards: [{ cardId: id('Card', cardId), amount: 6800 }] })
    // Nobody changes a version that was sold: the card's own terms are set past the app's rights.
    const agreed = (set: string) =>
      superuser.query(`UPDATE card_product_version SET ${set} WHERE tenant_id = $1`, [red.tenantId])
    await agreed("usable_at = 'seller_franchisee'")
    expect(await record(input())).toMatchObject({ code: 'till.card_not_usable_here' })
    const shown = (await identify(phone)).cards.find((one: { id: string }) => rowOf(one.id) === cardId)
    expect(shown).toMatchObject({ hindrance: 'till.card_not_usable_here' })
    await agreed("usable_at = 'everywhere', draw_rule = 'principal_first'")
    expect(await record(input())).toMatchObject({ total: 6800 })
    await agreed("draw_rule = 'bonus_first'")
    const { rows } = await audit.query('SELECT kind FROM clearing_line WHERE card_id = $1', [cardId])
    expect(rows).toEqual([{ kind: 'principal' }])
  })

  test('a manager changes a price with a reason', async () => {
    const line = { serviceItemId: wash, quantity: 1, price: 5000 }
    const pays = { payments: [{ method: 'wechat', amount: 5000 }] }
    expect(await record(sale({ lines: [line], ...pays }), manager)).toMatchObject({ code: 'till.price_reason_missing' })
    expect(await record(sale({ lines: [{ ...line, priceReason: '下雨' }], ...pays }), manager)).toMatchObject({
      total: 5000,
      lines: [{ price: 5000, listPrice: 6800 }],
    })
  })

  test('by a count takes uses, by a period card the month’s', async () => {
    const count = await makeCard({ content: { kind: 'count', uses: 3 }, bonus: 0, price: 10_000 })
    const content = { kind: 'period', from: '2026-11-01', to: '2027-10-31', perMonth: 2 } as const
    const period = await makeCard({ content, bonus: 0, price: 120_000 })
    const unlimited = await makeCard({ content: { ...content, perMonth: null }, bonus: 0, price: 120_000 })
    const presentation = await presentedBy(phone)
    const by = (card: string, uses = 1, quantity = 1) =>
      sale({
        presentation,
        cards: [{ cardId: id('Card', card), uses, line: 1 }],
        lines: [{ serviceItemId: wash, quantity }],
      })
    expect(await record(by(count, 2, 2))).toMatchObject({ total: 13_600, payments: [{ uses: 2, usesAfter: 1 }] })
    expect(await record(by(count, 2, 2))).toMatchObject({ code: 'card.uses_short', params: { left: 1 } })
    expect(await record(by(period))).toMatchObject({ payments: [{ uses: 1, usesAfter: 1 }] })
    expect(await record(by(period))).toMatchObject({ payments: [{ usesAfter: 0 }] })
    expect(await record(by(period))).toMatchObject({ code: 'card.uses_short' })
    const free = await record(by(unlimited))
    expect(free).toMatchObject({ payments: [{ uses: 1, usesAfter: null }] })
    expect(await reverse(free.id)).toMatchObject({ status: 'reversed' })
    await booksHold()
  })

  test('a walk-in stays unknown, or is known again by phone and plate', async () => {
    const pays = { payments: [{ method: 'alipay', amount: 6800 }] }
    expect(await record(sale(pays))).toMatchObject({ total: 6800, customer: null })
    const given = { ...pays, customerName: '周杰', customerPhone: '13922222222', plate: '沪AD12345' }
    expect(await record(sale(given))).toMatchObject({ customer: { name: '周杰' } })
    const before = await footprint()
    expect(await record(sale({ ...pays, plate: '沪ad-12345' }))).toMatchObject({ customer: { name: '周杰' } })
    expect((await footprint()).at(6)).toBe(before.at(6))
    expect(await record(sale({ ...pays, plate: '沪B88888' }))).toMatchObject({ customer: { name: '沪B88888' } })
    expect(await identify('13922222222')).toMatchObject({ found: true, vehicles: [{ plate: '沪AD12345' }] })
  })
})

describe('a sale that is reversed', () => {
  const pays = (cardId: string, presentation: string) =>
    sale({
      presentation,
      cards: [{ cardId: id('Card', cardId), amount: 5000 }],
      payments: [{ method: 'cash', amount: 1800 }],
    })

  test('is so once, by the manager and not the rep, and everything is as it was', async () => {
    const cardId = await makeCard()
    const made = await record(pays(cardId, await presentedBy(phone)))
    expect(await reverse(made.id, rep)).toMatchObject({ code: 'access.not_allowed' })
    const answers = await Promise.all(Array.from({ length: 4 }, () => reverse(made.id)))
    expect(answers.filter(({ status }) => status === 'reversed')).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'till.already_reversed')).toHaveLength(3)
    expect(await remaining(cardId)).toBe(100_000)
    const { rows } = await audit.query(
      `SELECT sum(CASE WHEN debtor_id = $2 THEN amount ELSE -amount END)::int AS net FROM clearing_line WHERE card_id = $1`,
      [cardId, other.id],
    )
    expect(rows).toEqual([{ net: 0 }])
    await booksHold()
  })

  test('gives back to the card that its lots have gone to', async () => {
    const cardId = await makeCard()
    const made = await record(pays(cardId, await presentedBy(phone)))
    const newCard = uuidv7()
    await system.write(async (db) => {
      const card = await db.card.findFirstOrThrow({ where: { id: cardId } })
      await db.card.create({ data: { ...card, id: newCard } })
      const lots = (await db.cardLot.findMany({ where: { cardId } })).map(lotOf)
      const movement = decided(moveLots('replacement', lots, newCard))
      const recorded = { actor: hq, actorName: 'test', now: testNow, origin: {} } as never
      await saveLots(db, movement.lots)
      await saveBookings(db, recorded, [
        {
          ...{ id: uuidv7(), cause: 'replacement', at: testNow, bookedOn: '2026-11-20', franchiseeId: null },
          ...{ storeId: null, staffId: null, cardId, cardSaleId: null, movement },
        },
      ])
      await db.card.updateMany({ where: { id: cardId }, data: { status: 'replaced' } })
    })
    expect(await reverse(made.id)).toMatchObject({ status: 'reversed' })
    expect(await remaining(newCard)).toBe(100_000)
    await booksHold()
  })

  test('is headquarters’ matter once the card is out of sight, and nobody’s once it was refunded', async () => {
    const cardId = await makeCard()
    const made = await record(pays(cardId, await presentedBy(phone)))
    await system.write((db) => db.card.updateMany({ where: { id: cardId }, data: { status: 'refunded' } }))
    expect(await reverse(made.id)).toMatchObject({ code: 'card.is_refunded' })
    expect(await reverse(made.id, hq)).toMatchObject({ code: 'card.is_refunded' })
    expect((await audit.query('SELECT status FROM till_sale WHERE id = $1', [rowOf(made.id)])).rows[0].status).toBe(
      'recorded',
    )
  })
})

test('receipts are listed with their sums, by those in whose place they are', async () => {
  const list = `{ tillSales(first: 3) { edges { node { saleNo payments { amount } } } totalCount
    totals { count total paidByCard paidOtherwise reversedCount } } }`
  const { data, errors } = await api.ask(rep, list)
  expect(errors).toBeUndefined()
  const { rows } = await audit.query(
    `SELECT count(*)::int AS count, sum(total)::int AS total,
    sum(paid_otherwise)::int AS otherwise FROM till_sale WHERE status = 'recorded' AND staff_id = $1`,
    [store.repIds[0]],
  )
  expect(data.tillSales.totals).toMatchObject({
    ...{ count: rows[0].count, total: rows[0].total, paidOtherwise: rows[0].otherwise },
    paidByCard: rows[0].total - rows[0].otherwise,
  })
  const prices = `{ tillServices(storeId: "${id('Store', store.id)}") { price item { name } } }`
  expect((await api.ask(rep, prices)).data.tillServices).toMatchObject([{ price: 6800 }, { price: 10_000 }])
  const hidden = `{ tillServices(storeId: "${id('Store', other.stores[0]?.id as string)}") { price } }`
  expect((await api.ask(rep, hidden)).data.tillServices).toEqual([])
})
