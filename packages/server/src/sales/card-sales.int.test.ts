import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const audit = new pg.Client(urls.audit)
let now = testNow
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow, { now: () => now })
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))
beforeEach(() => {
  now = testNow
})

const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const store = first.stores[0] as (typeof first.stores)[0]
const rep = red.actors.sales_rep
const id = (typename: string, row: string) => encodeGlobalID(typename, row)

const sale = (change: object = {}) => ({
  storeId: id('Store', store.id),
  staffId: id('Staff', store.repIds[0] as string),
  cardProductId: id('CardProduct', red.cardProductId),
  amount: 50_000,
  paymentMethod: 'wechat',
  soldAt: testNow.toISOString(),
  customerName: '李雷',
  customerPhone: '13912345678',
  idempotencyKey: crypto.randomUUID(),
  ...change,
})

const recordDocument = `mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename
  ... on CardSale { id saleNo amount principal status customerName soldOn customer { id name } recordedByName }
  ... on Refused { code params } ... on InvalidInput { issues { path code params } } } }`
const record = async (actor: Actor, input: object) =>
  (await api.ask(actor, recordDocument, { input })).data.recordCardSale

const voidDocument = `mutation ($input: VoidCardSaleInput!) { voidCardSale(input: $input) { __typename
  ... on CardSale { status voidReason voidedByName } ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
const voidSale = async (actor: Actor, input: object) =>
  (await api.ask(actor, voidDocument, { input })).data.voidCardSale

const identifyDocument = `mutation ($input: IdentifyCustomerInput!) { identifyCustomer(input: $input) { __typename
  ... on CustomerIdentification { found maskedName presentation phone } ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
const identify = async (actor: Actor, phone: string) =>
  (await api.ask(actor, identifyDocument, { input: { phone } })).data.identifyCustomer

const count = async (table: string) => Number((await audit.query(`SELECT count(*) FROM ${table}`)).rows[0].count)
const footprint = async () => {
  const counts: number[] = []
  for (const table of ['card_sale', 'customer', 'customer_file', 'audit_entry', 'idempotency_key'])
    counts.push(await count(table))
  return counts
}

describe('recording a sale', () => {
  test('makes sale, customer and file, and says who did it', async () => {
    const answer = await record(rep, sale())
    expect(answer).toMatchObject({
      ...{ __typename: 'CardSale', amount: 50_000, principal: 50_000, status: 'recorded' },
      ...{ customerName: '李雷', soldOn: '2026-11-20', customer: { name: '李雷' }, recordedByName: 'red sales_rep' },
    })
    const entries = await audit.query(`SELECT * FROM audit_entry WHERE action = 'card_sale.record'`)
    expect(entries.rows).toMatchObject([{ user_account_id: rep.userAccountId, franchisee_id: first.id }])
  })

  test('the same key twice, at once or later, is one sale', async () => {
    const input = sale({ customerPhone: '13912345001' })
    const before = await count('card_sale')
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(rep, input)))
    const again = await record(rep, input)
    expect(new Set([...answers, again].map((answer) => answer.id)).size).toBe(1)
    expect(await count('card_sale')).toBe(before + 1)
  })

  test('the same key with other input is refused', async () => {
    const input = sale({ customerPhone: '13912345002' })
    await record(rep, input)
    expect(await record(rep, { ...input, amount: 60_000 })).toMatchObject({ code: 'write.key_reused' })
  })

  test.each(['138 0013 0009', '+86 138-0013-0009', '0086 13800130009', '１３８００１３０００９', '8613800130009'])(
    'a phone written %s is one and the same customer',
    async (customerPhone) => {
      await record(rep, sale({ customerPhone: '13800130009', customerName: '韩梅梅' }))
      const before = await count('customer')
      const answer = await record(rep, sale({ customerPhone, customerName: '另一个名字' }))
      expect(answer).toMatchObject({ __typename: 'CardSale', customerName: '韩梅梅' })
      expect(await count('customer')).toBe(before)
    },
  )

  test('a customer of another franchisee is recognised by the full phone, and gets a file here', async () => {
    const before = await count('customer')
    const answer = await record(rep, sale({ customerPhone: '13800131110', customerName: '不知道' }))
    expect(answer).toMatchObject({
      __typename: 'CardSale',
      customerName: 'red customer 111',
      customer: { name: 'red customer 111' },
    })
    expect(await count('customer')).toBe(before)
  })

  test.each([
    ['a negative amount', { amount: -1 }, ['amount', 'too_small']],
    ['nothing paid', { amount: 0 }, ['amount', 'not_positive']],
    ['a name of 300 characters', { customerName: '长'.repeat(300) }, ['customerName', 'too_long']],
    ['no name', { customerName: ' ' }, ['customerName', 'required']],
    ['a phone that is none', { customerPhone: '12345' }, ['customerPhone', 'invalid_phone']],
    ['a key that is none', { idempotencyKey: 'x' }, ['idempotencyKey', 'invalid']],
  ])('%s is refused beside its field, and nothing is done', async (_, change, [field, code]) => {
    const before = await footprint()
    const answer = await record(rep, sale(change))
    expect(answer).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [field], code }] })
    expect(await footprint()).toEqual(before)
  })

  test('several who sell to the same new customer at once make one customer', async () => {
    const customerPhone = '13955556666'
    const sell = () => record(rep, sale({ customerPhone, idempotencyKey: crypto.randomUUID() }))
    const answers = await Promise.all(Array.from({ length: 6 }, sell))
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(6).fill('CardSale'))
    expect(new Set(answers.map(({ customer }) => customer.id)).size).toBe(1)
  })

  test('an emoji in a name is kept', async () => {
    const answer = await record(rep, sale({ customerName: '小鹿🦌👩‍👩‍👧', customerPhone: '13912345003' }))
    expect(answer).toMatchObject({ customerName: '小鹿🦌👩‍👩‍👧' })
  })

  test.each([
    ['in the future', { soldAt: '2026-11-21T04:00:00Z' }, 'sale.in_future'],
    ['long ago', { soldAt: '2026-01-01T04:00:00Z' }, 'sale.too_long_ago'],
    ['without an amount', { amount: null }, 'sale.amount_missing'],
    ['of a product that isn’t there', { cardProductId: id('CardProduct', crypto.randomUUID()) }, 'access.not_found'],
    ['in another franchisee’s store', { storeId: id('Store', second.stores[0]?.id as string) }, 'access.not_found'],
    ['in a colleague’s name', { staffId: id('Staff', store.repIds[1] as string) }, 'access.not_found'],
    ['for a malformed store', { storeId: 'not an id' }, 'access.not_found'],
  ])('%s is refused, and nothing is done', async (_, change, code) => {
    const before = await footprint()
    expect(await record(rep, sale(change))).toMatchObject({ __typename: 'Refused', code })
    expect(await footprint()).toEqual(before)
  })

  test('a franchisee’s staff can’t sell in its other franchisee’s store, not even for headquarters', async () => {
    const answer = await record(red.actors.hq_admin, sale({ storeId: id('Store', second.stores[0]?.id as string) }))
    expect(answer).toMatchObject({ code: 'sale.staff_of_other_franchisee' })
  })
})

describe('identifying a customer', () => {
  test('gives a masked name and a presentation that records the sale without a phone', async () => {
    const found = await identify(rep, '138 0013 1110')
    expect(found).toMatchObject({ found: true, maskedName: 'r*** 1***', phone: '+8613800131110' })
    const input = sale({ presentation: found.presentation, customerName: null, customerPhone: null })
    expect(await record(rep, input)).toMatchObject({ __typename: 'CardSale', customerName: 'red customer 111' })
  })

  test('says nothing of an unknown phone, and logs both', async () => {
    const before = await count('customer_identification')
    expect(await identify(rep, '13955550000')).toMatchObject({ found: false, maskedName: null, presentation: null })
    expect(await count('customer_identification')).toBe(before + 1)
  })

  test('a presentation is worth nothing to another account, later, or changed', async () => {
    const { presentation } = await identify(rep, '13800131110')
    const input = (text: string) => sale({ presentation: text, customerName: null, customerPhone: null })
    const expired = { code: 'customer.presentation_expired' }
    expect(await record(red.actors.store_manager, input(presentation))).toMatchObject(expired)
    expect(await record(rep, input(`${presentation.slice(0, -2)}xx`))).toMatchObject(expired)
    now = new Date(testNow.getTime() + 11 * 60_000)
    expect(await record(rep, input(presentation))).toMatchObject(expired)
  })

  test('who reads out a list of phones is stopped, and may go on later', async () => {
    const manager = red.actors.store_manager
    for (let tries = 0; tries < 40; tries++) await identify(manager, '13800138000')
    expect(await identify(manager, '13800138000')).toMatchObject({ code: 'identify.too_many' })
    now = new Date(testNow.getTime() + 11 * 60_000)
    expect(await identify(manager, '13800138000')).toMatchObject({ found: false })
  })
})

describe('voiding a sale', () => {
  const voidable = async (phone: string) => (await record(rep, sale({ customerPhone: phone }))).id

  test('takes a reason, is said by whom, and counts no more', async () => {
    const target = await voidable('13912346001')
    const totals = async () =>
      (await api.ask(red.actors.store_manager, '{ cardSales { totals { count amount voidedCount } } }')).data.cardSales
        .totals
    const before = await totals()
    const answer = await voidSale(red.actors.store_manager, {
      id: target,
      reason: '录错金额',
      idempotencyKey: crypto.randomUUID(),
    })
    expect(answer).toEqual({
      __typename: 'CardSale',
      status: 'voided',
      voidReason: '录错金额',
      voidedByName: 'red store_manager',
    })
    expect(await totals()).toEqual({
      count: before.count - 1,
      amount: before.amount - 50_000,
      voidedCount: before.voidedCount + 1,
    })
  })

  test('a rep may not, nobody twice, nobody without a reason', async () => {
    const target = await voidable('13912346002')
    const input = { id: target, reason: 'x', idempotencyKey: crypto.randomUUID() }
    expect(await voidSale(rep, input)).toMatchObject({ code: 'access.not_allowed' })
    expect(await voidSale(red.actors.hq_finance, input)).toMatchObject({ code: 'access.not_allowed' })
    expect(await voidSale(red.actors.franchise_owner, { ...input, reason: ' ' })).toMatchObject({
      issues: [{ path: ['reason'] }],
    })
    expect(await voidSale(red.actors.franchise_owner, input)).toMatchObject({ status: 'voided' })
    expect(await voidSale(red.actors.franchise_owner, input)).toMatchObject({ status: 'voided' })
    const again = { ...input, idempotencyKey: crypto.randomUUID() }
    expect(await voidSale(red.actors.hq_admin, again)).toMatchObject({ code: 'sale.already_voided' })
  })

  test('at once by two is done by one', async () => {
    const target = await voidable('13912346003')
    const answers = await Promise.all(
      [red.actors.store_manager, red.actors.franchise_owner].map((actor) =>
        voidSale(actor, { id: target, reason: 'x', idempotencyKey: crypto.randomUUID() }),
      ),
    )
    expect(answers.map((answer) => answer.status ?? answer.code).sort()).toEqual(['sale.already_voided', 'voided'])
  })
})

test.each(['%', '…', '--', '（）', '\\'])(
  'a search for %s, which is no word, finds no sale and no customer',
  async (search) => {
    const document = `query ($search: String!) {
    cardSales(filter: { search: $search }) { totalCount totals { count } edges { node { id } } }
    customers(filter: { search: $search }) { totalCount edges { node { id } } } }`
    const { data, errors } = await api.ask(red.actors.hq_admin, document, { search })
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      cardSales: { totalCount: 0, totals: { count: 0 }, edges: [] },
      customers: { totalCount: 0, edges: [] },
    })
  },
)
