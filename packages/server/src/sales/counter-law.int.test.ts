import { openDatabase } from '@hubcap/database/door/database'
import { chinaLaw } from '@hubcap/rules/cards/law/parameters/china'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lawEntryRow } from '../cards/law/law-entries.ts'
import { requireLawfulRecharge } from '../cards/law/require-lawful-recharge.ts'
import { loadVersions } from '../cards/product/load-versions.ts'
import { checkBooks } from '../ledger/check-books.ts'
import type { Request } from '../operation/request.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
const system = database.asSystem(red.tenantId)
let api: TestApi

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const rows = chinaLaw.map((entry) => lawEntryRow(red.tenantId, entry, testNow))
  await system.write((db) => db.cardLawEntry.createMany({ data: rows }))
})
afterAll(() => Promise.all([api.close(), database.close()]))

let number = 0
const document = `mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename
  ... on CardSale { amount } ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`

async function sell(more: object) {
  const input = {
    ...{ storeId: encodeGlobalID('Store', store.id), staffId: encodeGlobalID('Staff', store.repIds[0] as string) },
    ...{ customerName: '周杰', customerPhone: '13900139000', paymentMethod: 'wechat' },
    cardProductId: encodeGlobalID('CardProduct', red.cardProductId),
    ...{ soldAt: testNow.toISOString(), idempotencyKey: `law-${++number}-key`, amount: 50_000, ...more },
  }
  const { data, errors } = await api.ask(red.actors.sales_rep, document, { input })
  expect(errors).toBeUndefined()
  return data.recordCardSale
}

async function bearerCard(price: number): Promise<string> {
  const made = `mutation ($input: CreateCardProductInput!) { createCardProduct(input: $input) { ... on CardProduct { id } } }`
  const code = `B${++number}`
  const input = { code, name: code, issuer: 'seller', bearing: 'bearer', price, principal: price, validMonths: 36 }
  const { data } = await api.ask(red.actors.hq_admin, made, { input })
  return data.createCardProduct.id
}

const source = expect.stringContaining('国办发〔2011〕25号')
const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' })

describe('a named card', () => {
  test('is sold only to somebody who showed who they are, and the refusal moves nothing', async () => {
    const before = await system.read((db) => db.cardSale.count())
    expect(await sell({})).toMatchObject({ code: 'card_law.named_without_name', params: { source } })
    expect(await system.read((db) => db.cardSale.count())).toBe(before)
    expect(await sell({ buyerIdentified: true })).toMatchObject({ amount: 50_000 })
  })

  test('holds up to 5,000', async () => {
    expect(await sell({ buyerIdentified: true, amount: 500_001 })).toMatchObject({
      ...{ code: 'card_law.named_over_limit', params: { limit: yuan(5000), source } },
    })
    expect(await sell({ buyerIdentified: true, amount: 500_000 })).toMatchObject({ amount: 500_000 })
  })

  test('was judged by the law of its day', async () => {
    const entry = { ...chinaLaw[1], rule: 'real_name', validFrom: '2026-11-20', on: false } as (typeof chinaLaw)[1]
    await system.write((db) => db.cardLawEntry.createMany({ data: [lawEntryRow(red.tenantId, entry, testNow)] }))
    expect(await sell({})).toMatchObject({ amount: 50_000 })
    expect(await sell({ soldAt: '2026-11-19T04:00:00Z' })).toMatchObject({ code: 'card_law.named_without_name' })
  })
})

describe('a bearer card', () => {
  test('holds up to 1,000; a named one more', async () => {
    const [dear, cheap] = [await bearerCard(100_001), await bearerCard(100_000)]
    expect(await sell({ cardProductId: dear, amount: null })).toMatchObject({
      ...{ code: 'card_law.bearer_over_limit', params: { limit: yuan(1000), named: yuan(5000), source } },
    })
    expect(await sell({ cardProductId: cheap, amount: null })).toMatchObject({ amount: 100_000 })
  })

  test('isn’t made to expire before its time', async () => {
    const made = `mutation ($input: CreateCardProductInput!) { createCardProduct(input: $input) { ... on Refused { code } } }`
    const input = { code: 'EARLY', name: 'Early', issuer: 'seller', bearing: 'bearer', validMonths: 12 }
    const { data } = await api.ask(red.actors.hq_admin, made, { input })
    expect(data.createCardProduct).toEqual({ code: 'card_law.bearer_expires_early' })
  })
})

test('a recharge says how much the card still takes', async () => {
  const terms = await system.read(async (db) => (await loadVersions(db))(red.cardProductId, '2026-11-20')?.terms)
  if (!terms) throw new Error('The product has terms')
  const { card } = await system.read((db) =>
    db.cardSale.findFirstOrThrow({ where: { amount: 500_000n }, select: { card: { include: { lots: true } } } }),
  )
  const request = { chain: { currency: 'CNY' } } as Request
  const lot = { kind: 'principal', remaining: 400_000, frozen: 0 } as never
  const recharge = { terms, lots: [lot], bonus: 0, transferred: 0, buyerIdentified: true, on: '2026-11-20' }
  const ask = (principal: number) =>
    system.write((db) => requireLawfulRecharge(db, request, { ...recharge, principal, price: principal }))
  expect(card?.lots.length).toBe(1)
  await expect(ask(100_001)).rejects.toMatchObject({ code: 'card_law.recharge_over_limit' })
  await expect(ask(100_000)).resolves.toBeUndefined()
})

test('the form knows what will be asked', async () => {
  const { data } = await api.ask(
    red.actors.sales_rep,
    '{ counterLaw { namedNeedsName bearerMax namedMax transferFrom } }',
  )
  expect(data.counterLaw).toEqual({
    namedNeedsName: false,
    bearerMax: 100_000,
    namedMax: 500_000,
    transferFrom: 5_000_000,
  })
  expect(await system.read(checkBooks)).toEqual([])
})
