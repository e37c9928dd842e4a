import { openDatabase } from '@hubcap/database/door/database'
import { smallNetwork, testNow } from '@hubcap/database/testing/small-network'
import { cardNo } from '@hubcap/rules/cards/card-no'
import { chinaLaw } from '@hubcap/rules/cards/law/parameters/china'
import pg from 'pg'
import { lawEntryRow } from '../cards/law/law-entries.ts'
import { startTestApi, type TestApi } from './api-client.ts'
import { id, tillStage } from './till-stage.ts'
import { wholeLedger } from './whole-ledger.ts'

export const shape = { prefix: '8866', serialDigits: 8 }
export const no = (serial: number) => cardNo(shape, serial)
/** The check digits are the next ones. */
export const mistyped = (serial: number) => no(serial).replace(/.$/, (digit) => String((Number(digit) + 1) % 10))

/** A counter of a chain that prints cards, by the law, beside another chain: what people enter there, and all that it may move. */
export async function counterStage(urls: { app: string; owner: string; superuser: string }) {
  const database = openDatabase({ url: urls.app })
  const red = await smallNetwork(database, 'red')
  const blue = await smallNetwork(database, 'blue')
  const superuser = new pg.Client(urls.superuser)
  await superuser.connect()
  const api: TestApi = await startTestApi(database, testNow)
  const stage = tillStage(database, red, testNow, () => api)
  const [own, other] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
  const store = own.stores[0] as (typeof own.stores)[0]
  const { hq_admin: hq, store_manager: manager, sales_rep: rep } = red.actors
  const { call } = stage
  const place = { storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string) }
  const lawOf = (network: typeof red) =>
    database
      .asSystem(network.tenantId)
      .write((db) =>
        db.cardLawEntry.createMany({ data: chinaLaw.map((entry) => lawEntryRow(network.tenantId, entry, testNow)) }),
      )
  await lawOf(red)
  const item = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
  const wash: string = (await call('createServiceItem', item, hq, '... on ServiceItem { id }')).id
  const key = () => crypto.randomUUID()

  const sale = (change: object = {}) => ({
    ...{ ...place, cardProductId: id('CardProduct', red.cardProductId), amount: 50_000, paymentMethod: 'wechat' },
    ...{ customerName: '周杰', customerPhone: '13900139000', buyerIdentified: true, soldAt: testNow.toISOString() },
    ...{ idempotencyKey: key(), ...change },
  })
  const visit = (change: object = {}) => ({
    ...{ ...place, soldAt: testNow.toISOString(), lines: [{ serviceItemId: wash, quantity: 1 }], cards: [] },
    ...{ payments: [], idempotencyKey: key(), ...change },
  })
  const because = () => ({ reason: '客户要求', idempotencyKey: key() })
  const asked = {
    askedOn: '2026-11-20',
    cause: null,
    hadTheSameBefore: false,
    storeId: place.storeId,
    case: 'within_days',
  }

  return {
    ...{ ...stage, api: () => api, red, blue, blueStage: tillStage(database, blue, testNow, () => api), store, other },
    ...{ hq, manager, rep, owner: red.actors.franchise_owner, place, wash, key, sale, visit, because, urls, database },
    refund: (change: object) => ({ ...asked, ...because(), ...change }),
    sell: (change: object = {}) =>
      call('recordCardSale', sale(change), rep, '... on CardSale { id amount card { id } }'),
    serve: (change: object = {}) => call('recordTillSale', visit(change), rep, '... on TillSale { id total }'),
    step: (field: string, input: object, actor = manager) => call(field, input, actor, '... on Card { id status }'),
    presented: async (typed = '13800131000') =>
      (await call('identifyAtTill', { storeId: place.storeId, typed }, rep, '... on AtTill { presentation }'))
        .presentation,
    ledger: () => wholeLedger(superuser),
    close: () => Promise.all([api.close(), database.close(), superuser.end()]),
  }
}
