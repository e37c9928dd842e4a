import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { describe, expect, test } from 'vitest'
import { twoChains } from '../testing/two-chains.ts'

const { database, red, blue, api } = await twoChains(await testDatabase())

const document = `query ($text: String!) { search(text: $text) {
  customers { id name revision } cardSales { saleNo } stores { name } staff { name } franchisees { name } cardProducts { name } } }`

type Found = Record<'stores' | 'staff' | 'franchisees' | 'cardProducts', { name: string }[]> & {
  customers: { id: string; name: string; revision: number }[]
  cardSales: { saleNo: string }[]
}

async function search(actor: Actor, text: string): Promise<Found> {
  const { data, errors } = await api.ask(actor, document, { text })
  expect(errors).toBeUndefined()
  return data.search
}

const customersOf = async (actor: Actor, text: string) => (await search(actor, text)).customers.map(({ name }) => name)

describe('each sees what is their own', () => {
  test.each([
    ['hq_admin', 6, 4, 6, 2],
    ['hq_finance', 6, 4, 6, 2],
    ['franchise_owner', 4, 2, 4, 1],
    ['store_manager', 2, 1, 2, 1],
    ['sales_rep', 1, 1, 1, 1],
  ] as const)('a %s', async (role: Role, customers, stores, staff, franchisees) => {
    const actor = red.actors[role]
    const found = await search(actor, 'red')
    const counts = [found.customers, found.stores, found.staff, found.franchisees].map(({ length }) => length)
    expect(counts).toEqual([customers, stores, staff, franchisees])
    expect(found.cardProducts).toEqual([{ name: 'red product' }])
    expect(JSON.stringify(found)).not.toContain('blue')
    expect(await search(actor, 'blue')).toEqual({
      customers: [],
      cardSales: [],
      stores: [],
      staff: [],
      franchisees: [],
      cardProducts: [],
    })
  })

  test('a customer of a colleague is not found, not by the full phone either', async () => {
    expect(await customersOf(red.actors.sales_rep, '13800130010')).toEqual([])
    expect(await customersOf(red.actors.store_manager, '13800130010')).toEqual(['red customer 001'])
  })
})

test('nothing typed is nothing found', async () => {
  for (const text of ['', '   ', '，']) expect((await search(red.actors.hq_admin, text)).customers).toEqual([])
  expect((await search(red.actors.hq_admin, ' ')).stores).toEqual([])
})

test('several words must all match', async () => {
  expect(await customersOf(red.actors.hq_admin, '010 red')).toEqual(['red customer 010'])
  expect(await customersOf(red.actors.hq_admin, 'red 0110')).toEqual(['red customer 011'])
  expect(await customersOf(red.actors.franchise_owner, 'customer 111')).toEqual([])
  expect(await customersOf(red.actors.hq_admin, 'red blue')).toEqual([])
})

test('a sale is found by its number, by the beginning of it in one’s own scope', async () => {
  const numbers = async (actor: Actor, text: string) =>
    (await search(actor, text)).cardSales.map(({ saleNo }) => saleNo)
  expect(await numbers(red.actors.hq_admin, 'S00')).toEqual(['S0000', 'S0001', 'S0010', 'S0011'])
  expect(await numbers(red.actors.sales_rep, 'S0001')).toEqual(['S0001'])
  expect(await numbers(red.actors.sales_rep, 'S0010')).toEqual([])
})

test('a place is found by pieces of its name, and % is a sign like others', async () => {
  const { stores } = await search(red.actors.hq_admin, 'store 01')
  expect(stores).toEqual([{ name: 'red store 01' }])
  expect((await search(red.actors.hq_admin, 's%01')).stores).toEqual([])
})

const rename = `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { __typename } }`

test('who is renamed is found by the new name alone, by everybody who knows them', async () => {
  const rep = red.actors.sales_rep
  const [customer] = (await search(rep, 'red customer 000')).customers
  const input = { id: customer?.id, revision: customer?.revision, name: '王小明', phone: '139 0000 1234' }
  const { data } = await api.ask(rep, rename, { input })
  expect(data.updateCustomer.__typename).toBe('Customer')
  for (const actor of [rep, red.actors.store_manager, red.actors.franchise_owner, red.actors.hq_admin]) {
    for (const text of ['王小', '小明', 'wxm', 'wang xiao', '1390000', '1234', '王 1234'])
      expect(await customersOf(actor, text)).toEqual(['王小明'])
    expect(await customersOf(actor, 'red customer 000')).toEqual([])
  }
  expect(await customersOf(blue.actors.hq_admin, '王小明')).toEqual([])
})

const addVehicle = `mutation ($input: AddVehicleInput!) { addVehicle(input: $input) { __typename } }`
const listed = `query ($search: String!) { customers(first: 5, filter: { search: $search }) { totalCount edges { node { name } } } }`

test('a full plate leads to its customer, by search and in the list, those who know them alone', async () => {
  const rep = red.actors.sales_rep
  const [customer] = (await search(rep, '王小明')).customers
  const input = { customerId: customer?.id, plate: '浙A·12345', idempotencyKey: crypto.randomUUID() }
  expect((await api.ask(rep, addVehicle, { input })).data.addVehicle.__typename).toBe('Vehicle')
  for (const actor of [rep, red.actors.store_manager, red.actors.hq_admin]) {
    expect(await customersOf(actor, '浙a 12345')).toEqual([customer?.name])
    const { data } = await api.ask(actor, listed, { search: '浙A12345' })
    expect(data.customers).toEqual({ totalCount: 1, edges: [{ node: { name: customer?.name } }] })
  }
  expect(await customersOf(rep, '浙A1234')).toEqual([])
  expect(await customersOf(blue.actors.hq_admin, '浙A12345')).toEqual([])
  expect((await api.ask(blue.actors.hq_admin, listed, { search: '浙A12345' })).data.customers.totalCount).toBe(0)
})

const record = `mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename } }`
const identify = `mutation ($input: IdentifyCustomerInput!) { identifyCustomer(input: $input) {
  ... on CustomerIdentification { presentation } } }`

describe('at the till', () => {
  const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
  const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
  const sale = (buyer: object, staffId: string) => ({
    ...{ storeId: encodeGlobalID('Store', store.id), staffId: encodeGlobalID('Staff', staffId) },
    ...{ cardProductId: encodeGlobalID('CardProduct', red.cardProductId), amount: 100, paymentMethod: 'wechat' },
    ...{ soldAt: testNow.toISOString(), idempotencyKey: crypto.randomUUID(), ...buyer },
  })

  test('a new customer is found by the rep at once, and by no colleague', async () => {
    const input = sale({ customerName: '李雷', customerPhone: '13712345678' }, store.repIds[0] as string)
    const { data } = await api.ask(red.actors.sales_rep, record, { input })
    expect(data.recordCardSale.__typename).toBe('CardSale')
    for (const text of ['李雷', 'll', 'lei', '5678'])
      expect(await customersOf(red.actors.sales_rep, text)).toEqual(['李雷'])
    const colleague = { ...red.actors.sales_rep, staffId: store.repIds[1] as string }
    expect(await database.asActor(colleague).read((db) => db.customerToken.count({ where: { token: '5678' } }))).toBe(0)
  })

  test('another franchisee’s customer is found here once a sale opened a file here', async () => {
    const owner = red.actors.franchise_owner
    expect(await customersOf(owner, 'red customer 111')).toEqual([])
    const { data: known } = await api.ask(owner, identify, { input: { phone: '13800131110' } })
    const { presentation } = known.identifyCustomer
    const { data } = await api.ask(owner, record, { input: sale({ presentation }, store.repIds[0] as string) })
    expect(data.recordCardSale.__typename).toBe('CardSale')
    expect(await customersOf(owner, 'red customer 111')).toEqual(['red customer 111'])
    expect(await customersOf(red.actors.hq_admin, 'red customer 111')).toEqual(['red customer 111'])
  })
})
