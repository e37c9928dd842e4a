import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkBooks } from '../../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { termsOf } from '../terms-of.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const [red, blue] = [await smallNetwork(database, 'red'), await smallNetwork(database, 'blue')]
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
const system = database.asSystem(red.tenantId)
let api: TestApi

beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const shapes: Readonly<Record<string, string>> = {
  createCardProduct: '... on CardProduct { id kind price issuer terms { versionNo fromOn price } }',
  addCardProductVersion:
    '... on CardProductVersion { id versionNo fromOn price uses period usableAt usableFranchiseeIds }',
  recordCardSale: '... on CardSale { id amount }',
}

const write = (field: string, input: object, actor: Actor = red.actors.hq_admin) =>
  api.change(actor, field, input, shapes[field])

let number = 0
const once = () => ({ idempotencyKey: `versions-${++number}-key` })
const create = (more: object) => {
  const code = `V${++number}`
  return write('createCardProduct', { code, name: code, issuer: 'seller', ...more })
}
const sell = (cardProductId: string, more: object = {}) =>
  write(
    'recordCardSale',
    {
      ...{ storeId: encodeGlobalID('Store', store.id), staffId: encodeGlobalID('Staff', store.repIds[0] as string) },
      ...{ customerName: '周杰', customerPhone: '13900139000', cardProductId, paymentMethod: 'wechat' },
      ...{ soldAt: testNow.toISOString(), ...once(), ...more },
    },
    red.actors.sales_rep,
  )

const rowId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] as string
const cardOf = (saleId: string) =>
  system.read((db) =>
    db.cardSale.findFirstOrThrow({
      where: { id: rowId(saleId) },
      select: { card: { include: { version: true, lots: true } } },
    }),
  )

describe('a product', () => {
  test('has its first version from the day it was made', async () => {
    const made = await create({ price: 100_000, principal: 100_000, bonus: 10_000 })
    expect(made).toMatchObject({ kind: 'stored_value', price: 100_000, issuer: 'seller' })
    expect(made.terms).toEqual({ versionNo: 1, fromOn: '2026-11-20', price: 100_000 })
  })

  test('needs what its kind is of', async () => {
    expect(await create({ kind: 'count', price: 100_000, principal: 100_000 })).toMatchObject({
      issues: [{ path: ['uses'], code: 'required' }],
    })
    expect(await create({ kind: 'count', uses: 10 })).toMatchObject({ issues: [{ path: ['price'], code: 'required' }] })
    expect(await create({ kind: 'period', period: 'P12Y', price: 1, principal: 1 })).toMatchObject({
      issues: [{ path: ['period'], code: 'invalid' }],
    })
    expect(await create({ uses: 5, price: 1, principal: 1 })).toMatchObject({
      issues: [{ path: ['uses'], code: 'invalid' }],
    })
    expect(await create({ funding: { seller: 50, server: 0, headquarters: 0 } })).toMatchObject({
      issues: [{ path: ['funding'], code: 'weights_not_whole' }],
    })
    expect(await create({ usableAt: 'listed' })).toMatchObject({
      issues: [{ path: ['usableFranchiseeIds'], code: 'required' }],
    })
  })

  test('is usable at franchisees of its chain, no others', async () => {
    const listed = (id: string) => ({ usableAt: 'listed', usableFranchiseeIds: [encodeGlobalID('Franchisee', id)] })
    expect(await create(listed(first.id))).toMatchObject({ __typename: 'CardProduct' })
    expect(await create(listed(blue.franchisees[0]?.id as string))).toMatchObject({ code: 'access.not_found' })
  })
})

describe('a new version', () => {
  test('holds from its day on; what was sold keeps its own', async () => {
    const cardProductId = encodeGlobalID('CardProduct', red.cardProductId)
    const late = { amount: 50_000, soldAt: '2026-11-14T04:00:00Z' }
    const before = await sell(cardProductId, late)
    const price = { issuer: 'seller', price: 120_000, principal: 120_000 }
    const input = { ...price, cardProductId, fromOn: '2026-11-15', ...once() }
    const version = await write('addCardProductVersion', input)
    expect(version).toMatchObject({ versionNo: 2, fromOn: '2026-11-15', price: 120_000 })
    expect(await write('addCardProductVersion', input)).toEqual(version)
    const after = await sell(cardProductId)
    expect([before.amount, after.amount]).toEqual([50_000, 120_000])
    const versions = [await cardOf(before.id), await cardOf(after.id)].map(({ card }) => card?.version.versionNo)
    expect(versions).toEqual([1, 2])
    // What is recorded late is sold on the terms of its day.
    expect((await sell(cardProductId, late)).amount).toBe(50_000)
  })

  test('begins after what was sold, and is the product’s kind', async () => {
    const { id: cardProductId } = await create({ price: 100_000, principal: 100_000 })
    await sell(cardProductId)
    const terms = { cardProductId, issuer: 'seller', price: 90_000, principal: 90_000 }
    const answer = await write('addCardProductVersion', { ...terms, fromOn: '2026-11-20', ...once() })
    expect(answer).toMatchObject({ code: 'card_product.version_too_early', params: { from: '2026-11-21' } })
    expect(await write('addCardProductVersion', { ...terms, uses: 10, fromOn: '2026-11-21', ...once() })).toMatchObject(
      { code: 'card_product.other_kind' },
    )
    const planned = await write('addCardProductVersion', { ...terms, fromOn: '2026-12-01', ...once() })
    expect(planned).toMatchObject({ versionNo: 2 })
    expect((await sell(cardProductId)).amount).toBe(100_000)
  })

  test('is headquarters’ alone to add, in its own chain', async () => {
    const { id: cardProductId } = await create({})
    const input = { cardProductId, issuer: 'seller', fromOn: '2026-12-01', ...once() }
    expect(await write('addCardProductVersion', input, red.actors.franchise_owner)).toMatchObject({
      code: 'access.not_allowed',
    })
    expect(await write('addCardProductVersion', input, blue.actors.hq_admin)).toMatchObject({
      code: 'access.not_found',
    })
  })
})

describe('a card', () => {
  test('of a number of uses holds them', async () => {
    const terms = { kind: 'count', uses: 10, price: 30_000, principal: 30_000, validMonths: 12 }
    const { id } = await create(terms)
    const { card } = await cardOf((await sell(id)).id)
    expect(card?.lots).toMatchObject([{ kind: 'count', usesGranted: 10, usesLeft: 10, remaining: 30_000n }])
    expect(card?.expiresOn).toEqual(new Date('2027-11-20T00:00:00Z'))
  })

  test('for a time holds its days', async () => {
    const terms = { kind: 'period', period: 'P3M', usesPerMonth: 4, price: 90_000, principal: 90_000 }
    const { card } = await cardOf((await sell((await create(terms)).id)).id)
    const [from, to] = [new Date('2026-11-20T00:00:00Z'), new Date('2027-02-19T00:00:00Z')]
    expect(card?.lots).toMatchObject([{ kind: 'period', periodFrom: from, periodTo: to, perMonth: 4 }])
  })

  test('has its bonus borne and running out as its terms say', async () => {
    const funding = { seller: 50, server: 30, headquarters: 20 }
    const terms = { price: 100_000, principal: 100_000, bonus: 20_000, bonusValidFor: 'P90D', funding }
    const { card } = await cardOf((await sell((await create(terms)).id)).id)
    expect(card && termsOf(card.version)).toMatchObject({ ...terms, drawRule: 'in_proportion' })
    expect(card?.lots.find(({ kind }) => kind === 'bonus')).toMatchObject({
      ...{ fundingSeller: 10_000n, fundingServer: 6_000n, fundingHeadquarters: 4_000n },
      expiresOn: new Date('2027-02-18T00:00:00Z'),
    })
    expect(await system.read(checkBooks)).toEqual([])
  })
})
