import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { expirePoints } from './expire-points.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const superuser = new pg.Client(urls.superuser)
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store, sister] = franchisee.stores as [(typeof franchisee.stores)[0], (typeof franchisee.stores)[0]]
const { hq_admin: admin, store_manager: manager, sales_rep: rep } = red.actors
let api: TestApi

beforeAll(async () => {
  await superuser.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), superuser.end()]))

let number = 0
const key = () => `points-${String(++number).padStart(6, '0')}`

const made: Record<string, string> = {
  recordCardSale: 'CardSale',
  voidCardSale: 'CardSale',
  setMemberRule: 'MemberRule',
}
const write = (field: string, input: object, actor: Actor = manager) =>
  api.change(actor, field, { idempotencyKey: key(), ...input }, `... on ${made[field] ?? 'Customer'} { id }`)

const earning = (points: number) => ({ step: 100, points })
const rule = {
  ...{ fromOn: '2026-11-20', sale: earning(1), recharge: earning(1), service: earning(0), expiresMonths: 12 },
  levels: [
    { name: '银卡', threshold: 300, benefits: '九五折' },
    { name: '金卡', threshold: 1_000, benefits: '九折' },
  ],
}
const storeId = encodeGlobalID('Store', store.id)
const sell = (amount: number, phone: string, actor: Actor = rep) => {
  const staffId = encodeGlobalID('Staff', store.repIds[0] as string)
  const what = { cardProductId: encodeGlobalID('CardProduct', red.cardProductId), paymentMethod: 'cash', amount }
  const buyer = { customerName: '周杰', customerPhone: phone, soldAt: testNow.toISOString() }
  return write('recordCardSale', { storeId, staffId, ...what, ...buyer }, actor)
}

type Member = { customer_id: string; points: number; owed: number; earned: number; level: string | null }
async function memberOf(phone: string): Promise<Member | undefined> {
  const { rows } = await superuser.query<Member>(
    `SELECT m.customer_id, m.points::int, m.owed::int, m.earned::int, m.level FROM member m
     JOIN customer c ON c.tenant_id = m.tenant_id AND c.id = m.customer_id WHERE c.phone_key LIKE '%' || $1`,
    [phone],
  )
  return rows[0]
}
const customerOf = async (phone: string) => encodeGlobalID('Customer', (await memberOf(phone))?.customer_id as string)
const adjust = async (phone: string, action: string, points: number, actor: Actor = manager) =>
  write('adjustPoints', { customerId: await customerOf(phone), storeId, action, points, reason: '兑换' }, actor)

/** What is left of what came is what the customer has, by the entries and by the books. */
async function expectSound() {
  expect(await database.asSystem(red.tenantId).read(checkBooks)).toEqual([])
  const { rows } = await superuser.query(
    `SELECT m.customer_id FROM member m
     LEFT JOIN ledger_account a ON a.tenant_id = m.tenant_id AND a.customer_id = m.customer_id
     WHERE m.points <> coalesce(a.balance, 0) OR m.points <> (SELECT coalesce(sum(e.remaining), 0) FROM points_entry e
       WHERE e.tenant_id = m.tenant_id AND e.customer_id = m.customer_id)`,
  )
  expect(rows).toEqual([])
}

test('without a rule nothing is earned; a rule never begins in the past, and headquarters alone sets it', async () => {
  await sell(10_000, '13900000001')
  expect(await memberOf('13900000001')).toBeUndefined()
  expect(await write('setMemberRule', { ...rule, fromOn: '2026-11-19' }, admin)).toMatchObject({
    code: 'member_rule.in_past',
  })
  expect(await write('setMemberRule', rule, manager)).toMatchObject({ code: 'access.not_allowed' })
  expect(await write('setMemberRule', { ...rule, levels: rule.levels.toReversed() }, admin)).toMatchObject({
    issues: [{ path: ['levels', '1', 'threshold'] }],
  })
  expect(await write('setMemberRule', rule, admin)).toMatchObject({ __typename: 'MemberRule' })
})

test('a sale earns its points once and makes the level; voided, they go', async () => {
  const phone = '13900000002'
  const sale = await sell(30_050, phone)
  expect(await memberOf(phone)).toMatchObject({ points: 300, owed: 0, earned: 300, level: '银卡' })
  await sell(80_000, phone)
  expect(await memberOf(phone)).toMatchObject({ points: 1_100, level: '金卡' })
  await write('voidCardSale', { id: sale.id, reason: '录错' })
  expect(await memberOf(phone)).toMatchObject({ points: 800, owed: 0, earned: 800, level: '银卡' })
  await expectSound()
})

test('what was spent before the void is owed, and goes off what is earned next; nothing falls below zero', async () => {
  const phone = '13900000003'
  const sale = await sell(10_000, phone)
  expect(await adjust(phone, 'spend', 101)).toMatchObject({ code: 'points.short', params: { left: 100 } })
  expect(await adjust(phone, 'spend', 80)).toMatchObject({ __typename: 'Customer' })
  await write('voidCardSale', { id: sale.id, reason: '退卡' })
  expect(await memberOf(phone)).toMatchObject({ points: 0, owed: 80, earned: 0, level: null })
  await sell(5_000, phone)
  expect(await memberOf(phone)).toMatchObject({ points: 0, owed: 30, earned: 50 })
  await sell(10_000, phone)
  expect(await memberOf(phone)).toMatchObject({ points: 70, owed: 0, earned: 150 })
  await expectSound()
})

test('sixteen spend at once what suffices for one', async () => {
  const phone = '13900000004'
  await sell(10_000, phone)
  const answers = await Promise.all(Array.from({ length: 16 }, () => adjust(phone, 'spend', 60)))
  expect(answers.filter(({ __typename }) => __typename === 'Customer')).toHaveLength(1)
  expect(await memberOf(phone)).toMatchObject({ points: 40 })
  await expectSound()
})

test('a rep books onto a customer whom they can’t see, and learns nothing of them', async () => {
  const phone = '13900000005'
  const other = {
    storeId: encodeGlobalID('Store', sister.id),
    staffId: encodeGlobalID('Staff', sister.repIds[0] as string),
  }
  const what = {
    cardProductId: encodeGlobalID('CardProduct', red.cardProductId),
    paymentMethod: 'cash',
    amount: 20_000,
  }
  const buyer = { customerName: '周杰', customerPhone: phone, soldAt: testNow.toISOString() }
  await write('recordCardSale', { ...other, ...what, ...buyer }, admin)
  expect(await sell(10_000, phone)).toMatchObject({ __typename: 'CardSale' })
  expect(await memberOf(phone)).toMatchObject({ points: 300 })
  const seen = await database.asActor(rep).read((db) => db.member.count({ where: { points: 300n } }))
  const { rows } = await superuser.query(
    `SELECT count(*)::int FROM customer_file WHERE staff_id = $1 AND customer_id = $2`,
    [store.repIds[0], (await memberOf(phone))?.customer_id],
  )
  expect(seen).toBe(rows[0].count)
  expect(await adjust(phone, 'give', 1, rep)).toMatchObject({ code: 'access.not_allowed' })
})

test('the statement tells each with its reason', async () => {
  const document = `query ($id: ID!) { node(id: $id) { ... on Customer { member { points owed level }
    pointsEntries { cause points balance reason } } } }`
  const { data, errors } = await api.ask(manager, document, { id: await customerOf('13900000003') })
  expect(errors).toBeUndefined()
  expect(data.node.pointsEntries.toReversed()).toEqual([
    { cause: 'points_earned', points: 100, balance: 100, reason: null },
    { cause: 'points_spent', points: -80, balance: 20, reason: '兑换' },
    { cause: 'points_adjusted', points: -20, balance: 0, reason: '退卡' },
    { cause: 'points_earned', points: 0, balance: 0, reason: null },
    { cause: 'points_earned', points: 70, balance: 70, reason: null },
  ])
})

test('points expire, the first to expire first, and a year later the level falls', async () => {
  const phone = '13900000006'
  await sell(50_000, phone)
  await adjust(phone, 'give', 7)
  await adjust(phone, 'spend', 100)
  expect(await expirePoints(database, red.tenantId, '2027-11-20', new Date('2027-11-20T04:00:00Z'))).toBe(0)
  await expirePoints(database, red.tenantId, '2027-11-21', new Date('2027-11-21T04:00:00Z'))
  expect(await memberOf(phone)).toMatchObject({ points: 7, earned: 0, level: null })
  expect(await expirePoints(database, red.tenantId, '2027-11-21', new Date('2027-11-21T04:00:00Z'))).toBe(0)
  await expectSound()
})
