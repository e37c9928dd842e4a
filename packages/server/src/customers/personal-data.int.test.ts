import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { type Role, roles } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const clock = { now: testNow }
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => clock.now })
})
afterAll(() => Promise.all([api.close(), database.close()]))

const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const own = encodeGlobalID('Customer', store.customerIds[0] as string)
const colleagues = encodeGlobalID('Customer', store.customerIds[1] as string)
/** As the small network writes them. */
const full = /1380013\d{4}/
const masked = '138****0000'

const everything = `query ($id: ID!) {
  customers(first: 20) { edges { node { phone } } }
  found: customers(first: 20, filter: { search: "13800130000" }) { edges { node { id phone } } }
  customerFiles(first: 20) { edges { node { customer { phone } } } }
  cardSales(first: 20) { edges { node { customer { phone } } } }
  search(text: "13800130000") { customers { id phone } }
  node(id: $id) { ... on Customer { phone } }
  overview(month: "2026-11-01") { calls(first: 10) { phone } }
}`

describe.each(roles)('a %s', (role: Role) => {
  const actor = red.actors[role]

  test('reads customers’ phones with asterisks, wherever they stand, and finds by the whole phone', async () => {
    const { data, errors } = await api.ask(actor, everything, { id: own })
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).not.toMatch(full)
    expect([data.node.phone, data.found.edges[0].node.phone, data.search.customers[0].phone]).toEqual([
      masked,
      masked,
      masked,
    ])
  })

  test.each(['customers', 'customer-files'])(
    '%s as a file have them in full for those alone who may take them',
    async (list) => {
      const headers = { authorization: `Bearer ${await api.tokenOf(actor)}` }
      const text = await (await fetch(`${api.url}/exports/${list}.csv?locale=zh`, { headers })).text()
      expect([full.test(text), text.includes(masked)]).toEqual([role === 'hq_admin', role !== 'hq_admin'])
    },
  )
})

async function reveal(actor: Actor, id = own) {
  const document = `mutation ($input: RevealCustomerPhoneInput!) { revealCustomerPhone(input: $input) { __typename
    ... on RevealedPhone { phone } ... on Refused { code params } } }`
  const { data, errors } = await api.ask(actor, document, { input: { id } })
  expect(errors).toBeUndefined()
  return data.revealCustomerPhone
}

const reveals = ({ tenantId, userAccountId }: Actor) =>
  database
    .asSystem(tenantId)
    .read((db) => db.auditEntry.findMany({ where: { action: 'customer.reveal_phone', userAccountId } }))

describe('a phone in full', () => {
  test.each(['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'] as const)(
    'comes to a %s one at a time, each in the log',
    async (role) => {
      expect(await reveal(red.actors[role])).toEqual({ __typename: 'RevealedPhone', phone: '+8613800130000' })
      const entries = await reveals(red.actors[role])
      expect(entries).toMatchObject([{ entity: 'customer', after: { customerNo: 'C000' }, actorRole: role }])
      expect(JSON.stringify(entries)).not.toMatch(full)
    },
  )

  test('never comes to finance, nor of a customer whom one doesn’t see', async () => {
    expect(await reveal(red.actors.hq_finance)).toMatchObject({ code: 'access.not_allowed' })
    expect(await reveal(red.actors.sales_rep, colleagues)).toMatchObject({ code: 'access.not_found' })
  })

  test('comes sixty times an hour at most, and again when the first are past: other accounts go on', async () => {
    const rep = red.actors.sales_rep
    const before = (await reveals(rep)).length
    clock.now = new Date(testNow.getTime() + 60_000)
    for (let at = before; at < 60; at++) expect(await reveal(rep)).toMatchObject({ __typename: 'RevealedPhone' })
    expect(await reveal(rep)).toMatchObject({ code: 'customer.too_many_reveals', params: { minutes: 59 } })
    expect(await reveals(rep)).toHaveLength(60)
    expect(await reveal(red.actors.store_manager)).toMatchObject({ __typename: 'RevealedPhone' })
    clock.now = new Date(testNow.getTime() + 62 * 60_000)
    expect(await reveal(rep)).toMatchObject({ __typename: 'RevealedPhone' })
    clock.now = testNow
  })

  test('isn’t given once more by requests that come at the same time', async () => {
    const owner = red.actors.franchise_owner
    clock.now = new Date(testNow.getTime() + 3 * 3_600_000)
    for (let at = 0; at < 58; at++) await reveal(owner)
    const answers = await Promise.all(Array.from({ length: 6 }, () => reveal(owner)))
    clock.now = testNow
    expect(answers.filter(({ __typename: type }) => type === 'RevealedPhone')).toHaveLength(2)
  })
})

describe('a phone with asterisks', () => {
  const change = (field: string, input: object) => api.change(red.actors.hq_admin, field, input)
  const refused = (path: string) => ({ __typename: 'InvalidInput', issues: [{ path: [path], code: 'masked_phone' }] })

  test('is never saved in the place of the one that is there', async () => {
    expect(await change('updateCustomer', { id: own, revision: 1, phone: masked })).toEqual(refused('phone'))
    const staff = { id: encodeGlobalID('Staff', store.repIds[0] as string), revision: 1, phone: '138＊＊＊＊1234' }
    expect(await change('updateStaff', staff)).toEqual(refused('phone'))
    expect(await change('identifyCustomer', { phone: masked })).toEqual(refused('phone'))
    expect(await reveal(red.actors.hq_admin)).toMatchObject({ phone: '+8613800130000' })
  })

  test('stays what it is where the rest is changed, and gives way to a new one', async () => {
    expect(await change('updateCustomer', { id: own, revision: 1, city: '武汉' })).toEqual({ __typename: 'Customer' })
    expect(await reveal(red.actors.hq_admin)).toMatchObject({ phone: '+8613800130000' })
    const next = { id: own, revision: 2, phone: '13911112222' }
    expect(await change('updateCustomer', next)).toEqual({ __typename: 'Customer' })
    expect(await reveal(red.actors.hq_admin)).toMatchObject({ phone: '13911112222' })
  })
})

test('what is searched for stands in the log without the phone', async () => {
  const headers = { authorization: `Bearer ${await api.tokenOf(red.actors.hq_admin)}` }
  const filter = encodeURIComponent(JSON.stringify({ search: '13800130000' }))
  await (await fetch(`${api.url}/exports/customers.csv?filter=${filter}`, { headers })).text()
  const [entry] = await database.asSystem(red.tenantId).read((db) =>
    db.auditEntry.findMany({
      where: { action: 'export.create', entity: 'export' },
      orderBy: { id: 'desc' },
      take: 1,
    }),
  )
  expect(entry?.after).toEqual({ list: 'customers', filter: { search: '138****0000' } })
})

test('staff’s phones and accounts’ logins aren’t read by finance, and one’s own is', async () => {
  await database.asSystem(red.tenantId).write(async (db) => {
    await db.staff.updateMany({ where: { id: store.repIds[0] as string }, data: { phone: '13812345678' } })
    const where = { id: red.actors.hq_finance.userAccountId as string }
    await db.userAccount.updateMany({ where, data: { phoneKey: '+8613812340000' } })
  })
  const document = `query ($id: ID!) { node(id: $id) { ... on Staff { phone } } viewer { account { phone } } }`
  const id = encodeGlobalID('Staff', store.repIds[0] as string)
  const { data } = await api.ask(red.actors.hq_finance, document, { id })
  expect([data.node.phone, data.viewer.account.phone]).toEqual(['138****5678', '+8613812340000'])
  const asManager = await api.ask(red.actors.store_manager, document, { id })
  expect(asManager.data.node.phone).toBe('13812345678')
})
