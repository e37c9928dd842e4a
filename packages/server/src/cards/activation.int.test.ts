import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { id, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const { system, call } = tillStage(database, red, testNow, () => api)
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const { hq_admin: admin, sales_rep: rep, store_manager: manager } = red.actors
const place = { storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string) }
const key = () => crypto.randomUUID()
const because = () => ({ reason: '客户要求', idempotencyKey: key() })

const product = (code: string, more: object) =>
  call(
    'createCardProduct',
    { code, name: code, issuer: 'seller', status: 'on_sale', price: 50_000, principal: 50_000, ...more },
    admin,
    '... on CardProduct { id terms { isActivatedLater } }',
  )

async function sold(cardProductId: string): Promise<string> {
  const buyer = { customerName: '周杰', customerPhone: '13912345678', soldAt: testNow.toISOString() }
  const what = { cardProductId, paymentMethod: 'wechat', idempotencyKey: key() }
  const sale = await call('recordCardSale', { ...place, ...buyer, ...what }, rep, '... on CardSale { card { id } }')
  return sale.card.id
}

const step = (field: string, cardId: string, more: object = {}) =>
  call(field, { id: cardId, ...because(), ...more }, manager, '... on Card { id status principal }')

async function wash() {
  const item = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
  return (await call('createServiceItem', item, admin, '... on ServiceItem { id }')).id as string
}

test('a card that is activated later pays only once it is, and its value is owed from the sale', async () => {
  const { id: cardProductId, terms } = await product('LATER', { isActivatedLater: true })
  expect(terms).toEqual({ isActivatedLater: true })
  const [cardId, serviceItemId] = [await sold(cardProductId), await wash()]
  const known = { storeId: place.storeId, typed: '13912345678' }
  const { presentation } = await call('identifyAtTill', known, rep, '... on AtTill { presentation }')
  const pay = (of = cardId) =>
    call(
      'recordTillSale',
      {
        ...{ ...place, presentation },
        ...{ soldAt: testNow.toISOString(), lines: [{ serviceItemId, quantity: 1 }] },
        ...{ cards: [{ cardId: of, amount: 6800 }], payments: [], idempotencyKey: key() },
      },
      rep,
      '... on TillSale { id status }',
    )
  expect(await pay()).toMatchObject({ code: 'card.is_inactive' })
  // Nobody can use it: there is nothing to block.
  expect(await step('reportCardLost', cardId)).toMatchObject({ code: 'card.is_inactive' })
  const replaced = await step('replaceCard', cardId)
  expect(replaced).toMatchObject({ status: 'inactive', principal: 50_000 })
  expect(await step('activateCard', cardId)).toMatchObject({ code: 'card.is_replaced' })
  expect(await step('activateCard', replaced.id)).toMatchObject({ status: 'active' })
  expect(await step('activateCard', replaced.id)).toMatchObject({ code: 'card.is_active' })
  expect(await pay(replaced.id)).toMatchObject({ status: 'recorded' })
  expect(await system.read((db) => checkBooks(db))).toEqual([])
})

test('a card for a time can’t be activated later: its days run from the sale', async () => {
  expect(await product('MONTH', { isActivatedLater: true, period: 'P30D' })).toMatchObject({
    issues: [{ path: ['isActivatedLater'], code: 'invalid' }],
  })
})

test('the sale of a card that isn’t activated yet is voided like any other', async () => {
  const { id: cardProductId } = await product('VOID', { isActivatedLater: true })
  const buyer = { customerName: '周杰', customerPhone: '13912345678', soldAt: testNow.toISOString() }
  const what = { cardProductId, paymentMethod: 'wechat', idempotencyKey: key() }
  const sale = await call('recordCardSale', { ...place, ...buyer, ...what }, rep, '... on CardSale { id }')
  const voided = await call(
    'voidCardSale',
    { id: sale.id, ...because() },
    manager,
    '... on CardSale { status card { status } }',
  )
  expect(voided).toMatchObject({ status: 'voided', card: { status: 'voided' } })
})
