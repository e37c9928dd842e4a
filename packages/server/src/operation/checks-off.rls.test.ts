import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

// The API with every can() answering yes: what still holds is held by the database alone.
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow, { policy: () => true })
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const [ownFranchisee, otherFranchisee] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const foreigners = [
  { whose: 'another franchisee’s', network: red, franchisee: otherFranchisee },
  { whose: 'another chain’s', network: blue, franchisee: blue.franchisees[0] as typeof otherFranchisee },
]
const lowerRoles = ['franchise_owner', 'store_manager', 'sales_rep'] as const

function writesOn({ network, franchisee }: (typeof foreigners)[0]): Record<string, [field: string, input: object]> {
  const store = franchisee.stores[0] as (typeof franchisee.stores)[0]
  const id = {
    franchisee: encodeGlobalID('Franchisee', franchisee.id),
    store: encodeGlobalID('Store', store.id),
    staff: encodeGlobalID('Staff', store.repIds[0] as string),
    customer: encodeGlobalID('Customer', store.customerIds[0] as string),
    sale: encodeGlobalID('CardSale', store.saleIds[0] as string),
    product: encodeGlobalID('CardProduct', network.cardProductId),
  }
  const sale = {
    ...{ storeId: id.store, staffId: id.staff, cardProductId: id.product, amount: 100, paymentMethod: 'cash' },
    ...{ soldAt: testNow.toISOString(), customerName: 'X', customerPhone: '13900139000', idempotencyKey: 'checks-off' },
  }
  return {
    updateFranchisee: ['updateFranchisee', { id: id.franchisee, revision: 1, name: 'mine' }],
    createStore: ['createStore', { franchiseeId: id.franchisee, code: 'NEW', name: 'mine' }],
    updateStore: ['updateStore', { id: id.store, revision: 1, name: 'mine' }],
    createStaff: ['createStaff', { franchiseeId: id.franchisee, staffNo: 'NEW', name: 'mine' }],
    updateStaff: ['updateStaff', { id: id.staff, revision: 1, name: 'mine' }],
    moveStaff: ['moveStaff', { id: id.staff, fromOn: '2026-11-19' }],
    updateCustomer: ['updateCustomer', { id: id.customer, revision: 1, name: 'mine' }],
    voidCardSale: ['voidCardSale', { id: id.sale, reason: 'mine', idempotencyKey: 'checks-off' }],
    recordCardSale: ['recordCardSale', sale],
  }
}

const capitalized = (field: string) => `${field.charAt(0).toUpperCase()}${field.slice(1)}`
const mutation = (field: string) =>
  `mutation ($input: ${capitalized(field)}Input!) { ${field}(input: $input) { __typename ... on Refused { code } ... on InvalidInput { issues { path code } } } }`

/** Every row of both chains, as text: what a foreign write would change. */
async function everything(): Promise<string> {
  const tables = ['franchisee', 'store', 'staff', 'staff_posting', 'customer', 'customer_file', 'card_sale']
  const dumps: unknown[] = []
  for (const table of tables) dumps.push((await audit.query(`SELECT * FROM ${table} ORDER BY tenant_id, id`)).rows)
  return JSON.stringify(dumps)
}

describe.each(foreigners)('with every check off, on $whose rows', (foreigner) => {
  describe.each(lowerRoles)('a %s', (role) => {
    test.each(Object.keys(writesOn(foreigner)))('can’t %s', async (name) => {
      const before = await everything()
      const [field, input] = writesOn(foreigner)[name] as [string, object]
      const { data } = await api.ask(red.actors[role], mutation(field), { input })
      expect(data?.[field]?.__typename ?? 'Refused').toBe('Refused')
      expect(await everything()).toBe(before)
    })

    test('reads none by its id, and the answer is that of an id that doesn’t exist', async () => {
      const store = foreigner.franchisee.stores[0] as (typeof foreigner.franchisee.stores)[0]
      const ids = [
        ['Franchisee', foreigner.franchisee.id],
        ['FranchiseContract', foreigner.franchisee.contractId],
        ['Store', store.id],
        ['Staff', store.repIds[0] as string],
        ['Customer', store.customerIds[0] as string],
        ['CardSale', store.saleIds[0] as string],
      ] as const
      for (const [typename, id] of ids) {
        const ask = (row: string) =>
          api.ask(red.actors[role], 'query ($id: ID!) { node(id: $id) { id } }', { id: encodeGlobalID(typename, row) })
        expect(await ask(id)).toEqual(await ask(crypto.randomUUID()))
      }
    })
  })

  test('headquarters of the one chain can’t touch the other', async () => {
    if (foreigner.network === red) return
    const before = await everything()
    for (const [field, input] of Object.values(writesOn(foreigner))) {
      const { data } = await api.ask(red.actors.hq_admin, mutation(field), { input })
      expect(data?.[field]?.__typename ?? 'Refused').toBe('Refused')
    }
    expect(await everything()).toBe(before)
  })
})

test('the same writes on own rows go through, so that the refusals above mean something', async () => {
  const own = { whose: 'own', network: red, franchisee: ownFranchisee }
  for (const [field, input] of Object.values(writesOn(own))) {
    const { data, errors } = await api.ask(red.actors.hq_admin, mutation(field), { input })
    expect([field, errors, data?.[field]]).toMatchObject([
      field,
      undefined,
      { __typename: expect.not.stringMatching(/Refused|InvalidInput/) },
    ])
  }
})
