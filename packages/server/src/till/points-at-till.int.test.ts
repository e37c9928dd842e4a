import { openDatabase } from '@hubcap/database/door/database'
import { checkDigits } from '@hubcap/rules/cards/card-no'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, rowOf, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
let api: TestApi
const { system, call, makeCard } = tillStage(database, red, testNow, () => api)
const [own, other] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const store = own.stores[0] as (typeof own.stores)[0]
const { hq_admin: hq, sales_rep: rep, store_manager: manager } = red.actors
const storeId = id('Store', store.id)
/** The first customer of another franchisee: whoever serves here doesn't see them in any list. */
const phone = '13800131000'
const customerId = () => other.stores[0]?.customerIds[0] as string
let wash: string
/** Of that customer, to the rep. */
let presentation: string

const earning = (points: number) => ({ step: 100, points })
const rule = { sale: earning(0), recharge: earning(0), service: earning(1), expiresMonths: null, levels: [] }
const spending = { step: 100, value: 100, maxShare: 50 }
const setRule = (change: object) =>
  call(
    'setMemberRule',
    { ...rule, fromOn: '2026-11-20', idempotencyKey: crypto.randomUUID(), ...change },
    hq,
    '... on MemberRule { spending { step value maxShare } }',
  )

const receipt = `... on TillSale { id saleNo total paidOtherwise paidByPoints status
  payments { paymentMethod cardName points amount } }`
const identify = (typed = phone) =>
  call(
    'identifyAtTill',
    { storeId, typed },
    rep,
    '... on AtTill { presentation points pointsWorth spending { step value maxShare } }',
  )
const sell = (change: object, actor = rep) =>
  call(
    'recordTillSale',
    {
      ...{ storeId, staffId: id('Staff', store.repIds[0] as string), soldAt: testNow.toISOString() },
      ...{ lines: [{ serviceItemId: wash, quantity: 1 }], cards: [], idempotencyKey: crypto.randomUUID() },
      ...{ presentation, points: 500, payments: cash(6300), ...change },
    },
    actor,
    receipt,
  )
const cash = (amount: number) => [{ method: 'cash', amount }]
const reverse = (sale: { id: string }) =>
  call(
    'reverseTillSale',
    { id: sale.id, reason: '客户改变主意', idempotencyKey: crypto.randomUUID() },
    manager,
    '... on TillSale { status }',
  )
const adjust = (action: string, points: number) =>
  call(
    'adjustPoints',
    {
      ...{ customerId: id('Customer', customerId()), storeId, action, points, reason: '测试' },
      idempotencyKey: crypto.randomUUID(),
    },
    hq,
    '... on Customer { id }',
  )

type Member = { points: number; owed: number }
const member = async () =>
  (
    await audit.query<Member>('SELECT points::int, owed::int FROM member WHERE tenant_id = $1 AND customer_id = $2', [
      red.tenantId,
      customerId(),
    ])
  ).rows[0]
const counts = async () =>
  (
    await audit.query(`SELECT (SELECT count(*)::int FROM till_sale) AS sales,
      (SELECT count(*)::int FROM ledger_movement) AS movements, (SELECT count(*)::int FROM points_entry) AS entries`)
  ).rows[0]
const expectSound = async () => expect(await system.read((db) => checkBooks(db))).toEqual([])

beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
  const item = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
  wash = (await call('createServiceItem', item, hq, '... on ServiceItem { id }')).id
  presentation = (await identify()).presentation
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

test('without a rule, or by one that says nothing of it, no points pay', async () => {
  expect(await sell({})).toMatchObject({ code: 'points.not_spendable' })
  expect(await setRule({})).toMatchObject({ spending: null })
  expect(await identify()).toMatchObject({ points: 0, pointsWorth: null, spending: null })
  expect(await sell({})).toMatchObject({ code: 'points.not_spendable' })
  expect(await setRule({ spending: { ...spending, maxShare: 101 } })).toMatchObject({
    issues: [{ path: ['spending', 'maxShare'] }],
  })
  expect(await setRule({ spending })).toMatchObject({ spending })
})

test('nobody pays with points that aren’t there, and what is refused moves nothing', async () => {
  expect(await sell({})).toMatchObject({ code: 'points.short', params: { left: 0 } })
  await adjust('give', 5_050)
  expect(await identify()).toMatchObject({ points: 5050, pointsWorth: 5000, spending })
  const before = await counts()
  const refused = async (change: object, code: string, params?: object) =>
    expect(await sell(change)).toMatchObject({ code, ...(params && { params }) })
  await refused({ points: 550 }, 'points.not_whole_steps', { step: 100 })
  await refused({ points: 5_100, lines: [{ serviceItemId: wash, quantity: 9 }] }, 'points.short', { left: 5_050 })
  await refused({ points: 3_500, payments: cash(3_300) }, 'points.over_share', { most: 3_400 })
  await refused({ payments: cash(6_800) }, 'till.not_paid_in_full')
  await refused({ payments: cash(6_299) }, 'till.not_paid_in_full')
  await refused({ presentation: undefined }, 'points.customer_needed')
  await refused({ presentation: undefined, customerPhone: phone, customerName: '周杰' }, 'points.customer_needed')
  await refused({ presentation: `${presentation}x` }, 'customer.presentation_expired')
  expect(await sell({ points: -100 })).toMatchObject({ issues: [{ path: ['points'] }] })
  expect(await counts()).toEqual(before)
})

test('a card by its number presents that card, and nobody’s points', async () => {
  const cardNo = `8800000000${checkDigits('8800000000')}`
  await makeCard({ cardNo, customerId: customerId() })
  const byCard = await identify(cardNo)
  expect([typeof byCard.presentation, byCard.points]).toEqual(['string', null])
  expect(await sell({ presentation: byCard.presentation })).toMatchObject({ code: 'points.customer_needed' })
})

test('another chain’s presentation gives nothing, nor does another account’s', async () => {
  const foreign = await api.ask(
    blue.actors.sales_rep,
    `mutation ($input: IdentifyAtTillInput!) { identifyAtTill(input: $input) { ... on AtTill { presentation points } } }`,
    { input: { storeId: id('Store', blue.franchisees[0]?.stores[0]?.id as string), typed: phone } },
  )
  const theirs = foreign.data.identifyAtTill
  expect([typeof theirs.presentation, theirs.points]).toEqual(['string', 0])
  const expired = { code: 'customer.presentation_expired' }
  expect(await sell({ presentation: theirs.presentation })).toMatchObject(expired)
  expect(await sell({}, hq)).toMatchObject(expired)
  expect(await member()).toMatchObject({ points: 5_050 })
})

test('points pay their part once for each key, earn none for it, and come back with the reversal', async () => {
  const idempotencyKey = crypto.randomUUID()
  const made = { points: 3_400, payments: cash(3_400), idempotencyKey }
  const [sale, again] = [await sell(made), await sell(made)]
  expect(again.id).toBe(sale.id)
  expect(sale).toMatchObject({
    ...{ total: 6_800, paidOtherwise: 3_400, paidByPoints: 3_400 },
    payments: [
      { points: 3_400, amount: 3_400, paymentMethod: null, cardName: null },
      { points: null, amount: 3_400, paymentMethod: 'cash' },
    ],
  })
  expect(await member()).toEqual({ points: 5_050 - 3_400 + 34, owed: 0 })
  const { rows } = await audit.query(
    `SELECT e.points::int, e.reason, m.store_id, m.franchisee_id FROM points_entry e
     JOIN ledger_movement m ON m.tenant_id = e.tenant_id AND m.id = e.movement_id WHERE e.cause = 'points_spent'`,
  )
  expect(rows).toEqual([{ points: -3_400, reason: sale.saleNo, store_id: store.id, franchisee_id: store.franchiseeId }])
  await expectSound()
  expect(await reverse(sale)).toMatchObject({ status: 'reversed' })
  expect(await reverse(sale)).toMatchObject({ code: 'till.already_reversed' })
  expect(await member()).toEqual({ points: 5_050, owed: 0 })
  await expectSound()
})

test('what comes back expires when it would have, and pays what is owed first', async () => {
  const lots = async () =>
    (
      await audit.query(
        `SELECT remaining::int AS left FROM points_entry WHERE customer_id = $1 AND points > 0 AND cause <> 'points_returned'
         AND remaining > 0 ORDER BY at, id`,
        [customerId()],
      )
    ).rows.map((row) => row.left)
  const earned = await sell({ points: null, payments: cash(6_800) })
  expect(await lots()).toEqual([5_050, 68])
  const bought = await sell({ points: 5_100, lines: [{ serviceItemId: wash, quantity: 2 }], payments: cash(8_500) })
  expect(await member()).toEqual({ points: 5_118 - 5_100 + 85, owed: 0 })
  await adjust('take', 103)
  await reverse(earned)
  expect(await member()).toEqual({ points: 0, owed: 68 })
  await reverse(bought)
  expect(await member()).toEqual({ points: 5_100 - 68 - 85, owed: 0 })
  await expectSound()
})

test('two tills spend the same points at once: one is paid, the other is told', async () => {
  const { points } = (await member()) as Member
  await adjust('take', points - 3_400)
  const before = await counts()
  const answers = await Promise.all(Array.from({ length: 6 }, () => sell({ points: 3_400, payments: cash(3_400) })))
  expect(answers.filter(({ __typename }) => __typename === 'TillSale')).toHaveLength(1)
  expect(answers.filter(({ code }) => code === 'points.short')).toHaveLength(5)
  expect((await counts()).sales).toBe(before.sales + 1)
  expect(await member()).toEqual({ points: 34, owed: 0 })
  await expectSound()
})

test('points, a card and money pay one bill; what points paid is no takings, and the list tells it apart', async () => {
  await adjust('give', 1_000)
  const cardId = await makeCard({ customerId: customerId() })
  const cards = [{ cardId: id('Card', cardId), amount: 3_000 }]
  const sale = await sell({ cards, points: 500, payments: cash(3_300) })
  expect(sale.payments).toMatchObject([{ amount: 3_000 }, { points: 500, amount: 500 }, { paymentMethod: 'cash' }])
  const { rows } = await audit.query(
    `SELECT a.kind, sum(t.amount)::int AS amount FROM till_payment p
     JOIN ledger_transfer t ON t.tenant_id = p.tenant_id AND t.movement_id = p.movement_id
     JOIN ledger_account a ON a.tenant_id = t.tenant_id AND a.id = t.debit_account_id AND a.kind IN ('takings', 'points_cost')
     WHERE p.till_sale_id = $1 GROUP BY 1 ORDER BY 1`,
    [rowOf(sale.id)],
  )
  expect(rows).toEqual([
    { kind: 'points_cost', amount: 500 },
    { kind: 'takings', amount: 3_300 },
  ])
  const { data } = await api.ask(
    manager,
    `{ tillSales(first: 50) { totals { total paidByCard paidByPoints paidOtherwise } } }`,
  )
  const { total, paidByCard, paidByPoints, paidOtherwise } = data.tillSales.totals
  expect(paidByPoints).toBe(3_400 + 500)
  expect(paidByCard + paidByPoints + paidOtherwise).toBe(total)
  const listed = async (filter: object) => {
    const document = `query ($filter: TillSaleFilter) { tillSales(first: 50, filter: $filter) { edges { node { paidByPoints } } } }`
    const { edges } = (await api.ask(manager, document, { filter })).data.tillSales
    return edges.map(({ node }: { node: { paidByPoints: number } }) => node.paidByPoints > 0)
  }
  expect(new Set(await listed({ byPoints: true }))).toEqual(new Set([true]))
  expect(await listed({ byPoints: true, paymentMethods: ['alipay'] })).toEqual(await listed({ byPoints: true }))
  expect(new Set(await listed({ byPoints: true, paymentMethods: ['cash'] }))).toEqual(new Set([true, false]))
  await reverse(sale)
  await expectSound()
})
