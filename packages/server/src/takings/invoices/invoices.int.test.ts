import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { id, rowOf, tillStage } from '../../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, connections: 20 })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
let now = testNow
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => now })
})
afterAll(() => Promise.all([api.close(), database.close()]))

const { system, call, makeCard } = tillStage(database, red, testNow, () => api)
const { hq_admin: hq, sales_rep: rep, store_manager: manager, franchise_owner: owner } = red.actors
const [store, sister] = (red.franchisees[0] as (typeof red.franchisees)[0]).stores as [
  (typeof red.franchisees)[0]['stores'][0],
  (typeof red.franchisees)[0]['stores'][0],
]
const [cardSaleId, otherSaleId] = [
  id('CardSale', store.saleIds[0] as string),
  id('CardSale', sister.saleIds[0] as string),
]

let electronicNo = 0
const nextNo = () => `2544${String(++electronicNo).padStart(16, '0')}`
const selection =
  '... on Invoice { id invoiceNo kind status taxTreatment amount reversedBy { invoiceNo amount reason } }'
const issue = (change: object, actor: Actor = rep) =>
  call(
    'issueInvoice',
    {
      ...{ cardSaleId, medium: 'electronic', invoiceNo: nextNo(), buyerName: '李雷', amount: 1000 },
      ...{ idempotencyKey: crypto.randomUUID(), ...change },
    },
    actor,
    selection,
  )
const reverse = (invoiceId: string, change: object = {}, actor: Actor = manager) =>
  call(
    'reverseInvoice',
    {
      ...{ id: invoiceId, medium: 'electronic', invoiceNo: nextNo(), reason: '抬头错了' },
      ...{ idempotencyKey: crypto.randomUUID(), ...change },
    },
    actor,
    selection,
  )
const spoil = (invoiceId: string, actor: Actor = manager) =>
  call('voidInvoice', { id: invoiceId, reason: '打坏了', idempotencyKey: crypto.randomUUID() }, actor, selection)
const invoiceable = async (actor: Actor = rep, of: object = { cardSaleId }) => {
  const document = `query ($cardSaleId: ID, $tillSaleId: ID, $movementId: ID) {
    invoiceable(cardSaleId: $cardSaleId, tillSaleId: $tillSaleId, movementId: $movementId) {
      source taxTreatment paid invoiced left hindrance { code } invoices { invoiceNo status } } }`
  return (await api.ask(actor, document, of)).data?.invoiceable
}
const numbers = (field: string, input: object, actor: Actor, type = field) => {
  const document = `mutation ($input: ${type.replace(/^./, (one) => one.toUpperCase())}Input!) { ${field}(input: $input) {
    __typename ... on ${field === 'createNumberSeries' ? 'NumberSeries' : 'NumberMovement'} { id } ... on Refused { code } } }`
  const sent = { idempotencyKey: crypto.randomUUID(), ...input }
  return api.ask(actor, document, { input: sent }).then(({ data }) => data[field])
}
const counted = () => system.read((db) => db.invoice.count())

let seriesId = ''
beforeAll(async () => {
  const book = { kind: 'invoice', medium: 'paper', name: '定额发票', prefix: '044002', serialDigits: 8 }
  seriesId = (await numbers('createNumberSeries', book, hq)).id
  await numbers('printNumbers', { seriesId, quantity: 100 }, hq)
  for (const [first, last, storeId] of [
    ['00000001', '00000010', store.id],
    ['00000011', '00000020', sister.id],
  ] as const) {
    const range = { seriesId, first, last }
    expect(await numbers('issueNumbers', { ...range, storeId: id('Store', storeId) }, hq)).toHaveProperty('id')
    expect(await numbers('receiveNumbers', range, owner)).toHaveProperty('id')
  }
})

describe('issuing', () => {
  test('is refused beyond what came in, by a wrong number, and for what is out of sight; nothing is written', async () => {
    const { paid } = await invoiceable()
    const wrong: [object, string, Actor?][] = [
      [{ amount: paid + 1 }, 'invoice.over_paid'],
      [
        { medium: 'paper', seriesId: id('NumberSeries', rowOf(seriesId)), invoiceNo: '00000011' },
        'stock.never_printed',
      ],
      [{ medium: 'paper', seriesId, invoiceNo: '00000011' }, 'stock.not_held', owner],
      [{ medium: 'paper', seriesId, invoiceNo: '00000090' }, 'stock.not_held', hq],
      [{ medium: 'paper', seriesId, invoiceNo: '00000101' }, 'stock.never_printed', hq],
      [{ medium: 'paper', seriesId, invoiceNo: '0001' }, 'stock.not_of_series'],
      [{ cardSaleId: otherSaleId }, 'access.not_found'],
      [{ cardSaleId: id('CardSale', blue.franchisees[0]?.stores[0]?.saleIds[0] as string) }, 'access.not_found', hq],
      [{ cardSaleId: null, movementId: 'nothing' }, 'access.not_found'],
      [{ cardSaleId: null, movementId: cardSaleId }, 'access.not_found'],
      [{ cardSaleId: null, tillSaleId: cardSaleId }, 'access.not_found'],
    ]
    for (const [change, code, actor] of wrong)
      expect([change, await issue(change, actor)]).toMatchObject([change, { code }])
    expect(await issue({ buyerName: ' ' })).toMatchObject({ issues: [{ path: ['buyerName'] }] })
    expect(await issue({ buyerTaxId: '%' })).toMatchObject({ issues: [{ path: ['buyerTaxId'] }] })
    expect(await counted()).toBe(0)
  })

  test('of 16 at once never says more than came in, and a key counts once', async () => {
    const { paid, taxTreatment } = await invoiceable()
    expect(taxTreatment).toBe('not_taxed')
    const half = Math.ceil(paid / 2) - 1
    const same = { amount: half, invoiceNo: nextNo(), idempotencyKey: crypto.randomUUID() }
    const all = await Promise.all([
      ...Array.from({ length: 8 }, () => issue(same)),
      ...Array.from({ length: 8 }, () => issue({ amount: half })),
    ])
    expect(new Set(all.slice(0, 8).map((one) => one.id)).size).toBeLessThanOrEqual(2)
    expect(await counted()).toBe(2)
    expect(await invoiceable()).toMatchObject({ invoiced: half * 2, left: paid - half * 2 })
    const rest = await issue({ amount: paid - half * 2 })
    expect(rest).toMatchObject({ status: 'issued', kind: 'blue' })
    expect(await invoiceable()).toMatchObject({ left: 0, hindrance: { code: 'invoice.invoiced_in_full' } })
    expect(await issue({ amount: 1 })).toMatchObject({ code: 'invoice.invoiced_in_full' })
  })

  test('uses a number once, also one that somebody else’s invoice has', async () => {
    const taken = await system.read((db) => db.invoice.findFirstOrThrow({}))
    expect(await issue({ cardSaleId: otherSaleId, invoiceNo: taken.invoiceNo }, owner)).toMatchObject({
      code: 'invoice.number_used',
    })
  })
})

describe('taking back', () => {
  test('by a red one of its own number, once, by who may; then there is something to invoice again', async () => {
    const { invoices } = await invoiceable()
    const rows = await system.read((db) => db.invoice.findMany({ where: { status: 'issued' } }))
    expect(rows).toHaveLength(invoices.length)
    const [first, second] = rows.map((row) => id('Invoice', row.id)) as [string, string]
    expect(await reverse(first, {}, rep)).toMatchObject({ code: 'access.not_allowed' })
    expect(await reverse(first, { medium: 'paper', seriesId })).toMatchObject({ code: 'invoice.other_medium' })
    expect(await reverse(first, { invoiceNo: rows[1]?.invoiceNo })).toMatchObject({ code: 'invoice.number_used' })
    expect(await spoil(first)).toMatchObject({ code: 'invoice.electronic_is_not_voided' })
    const many = await Promise.all([reverse(first), reverse(first), reverse(first)])
    expect(many.filter((one) => one.status === 'reversed')).toHaveLength(1)
    expect(many.filter((one) => one.code === 'invoice.reversed_already')).toHaveLength(2)
    const before = rows.find((row) => row.id === rowOf(first))
    const after = many.find((one) => one.status === 'reversed')
    expect(after.reversedBy).toMatchObject({ amount: -Number(before?.amount), reason: '抬头错了' })
    expect((await invoiceable()).left).toBe(Number(before?.amount))
    expect(await reverse(second)).toMatchObject({ status: 'reversed' })
  })

  test('comes before the sale is taken back', async () => {
    const voided = () =>
      call(
        'voidCardSale',
        { id: cardSaleId, reason: '退卡', idempotencyKey: crypto.randomUUID() },
        manager,
        '... on CardSale { status }',
      )
    expect(await voided()).toMatchObject({ code: 'invoice.still_stands' })
    const rows = await system.read((db) => db.invoice.findMany({ where: { kind: 'blue', status: 'issued' } }))
    for (const row of rows) await reverse(id('Invoice', row.id))
    expect(await voided()).toMatchObject({ status: 'voided' })
    expect(await invoiceable()).toMatchObject({ left: 0, hindrance: { code: 'invoice.taken_back' } })
    expect(await issue({ amount: 1 })).toMatchObject({ code: 'invoice.taken_back' })
  })
})

describe('on paper', () => {
  const paper = { cardSaleId: otherSaleId, medium: 'paper', amount: 1 }
  test('a number leaves the store’s stock; a spoilt one stays used', async () => {
    const printed = { ...paper, seriesId, invoiceNo: '0440 0200 0000 11' }
    const issued = await issue(printed, owner)
    expect(issued).toMatchObject({ invoiceNo: '04400200000011', status: 'issued' })
    expect(await issue(printed, owner)).toMatchObject({ code: 'invoice.number_used' })
    expect(await spoil(issued.id, owner)).toMatchObject({ status: 'voided' })
    expect(await spoil(issued.id, owner)).toMatchObject({ code: 'invoice.voided_already' })
    expect(await issue(printed, owner)).toMatchObject({ code: 'invoice.number_used' })
    const lost = { seriesId, first: '00000011', reason: '丢了' }
    expect(await numbers('reportNumbersLost', lost, owner, 'writeOffNumbers')).toMatchObject({
      code: 'stock.already_sold',
    })
  })

  test('is voided in its own month alone', async () => {
    const issued = await issue({ ...paper, seriesId, invoiceNo: '00000012' }, owner)
    now = new Date(testNow.getTime() + 31 * 24 * 3600 * 1000)
    expect(await spoil(issued.id, owner)).toMatchObject({ code: 'invoice.month_is_over' })
    expect(await reverse(issued.id, { medium: 'paper', seriesId, invoiceNo: '00000013' }, owner)).toMatchObject({
      status: 'reversed',
      reversedBy: { invoiceNo: '04400200000013' },
    })
    now = testNow
  })
})

describe('a sale at the till', () => {
  test('is invoiced for what no card paid, with tax', async () => {
    const service = { code: 'WASH', name: '精洗', kind: 'basic', price: 6800 }
    const { id: wash } = await call('createServiceItem', service, hq, '... on ServiceItem { id }')
    const sale = {
      ...{
        storeId: id('Store', store.id),
        staffId: id('Staff', store.repIds[0] as string),
        soldAt: testNow.toISOString(),
      },
      ...{ lines: [{ serviceItemId: wash, quantity: 1 }], cards: [], payments: [{ method: 'cash', amount: 6800 }] },
      idempotencyKey: crypto.randomUUID(),
    }
    const { id: tillSaleId } = await call('recordTillSale', sale, rep, '... on TillSale { id }')
    expect(await invoiceable(rep, { tillSaleId })).toMatchObject({
      source: 'till_sale',
      taxTreatment: 'taxed',
      left: 6800,
    })
    const issued = await issue({ cardSaleId: null, tillSaleId, amount: 6800 })
    expect(issued).toMatchObject({ taxTreatment: 'taxed', amount: 6800 })
    const back = { id: tillSaleId, reason: '记错了', idempotencyKey: crypto.randomUUID() }
    expect(await call('reverseTillSale', back, manager, '... on TillSale { status }')).toMatchObject({
      code: 'invoice.still_stands',
    })
    await reverse(issued.id)
    await system.write((db) =>
      db.tillSale.updateMany({ where: { id: rowOf(tillSaleId) }, data: { paidOtherwise: 0n } }),
    )
    expect(await issue({ cardSaleId: null, tillSaleId, amount: 1 })).toMatchObject({ code: 'invoice.paid_by_card' })
  })
})

test('a recharge is invoiced for what was paid, not taxed, and not undone before its invoice is', async () => {
  const cardId = await makeCard({ franchisee: 0, customerId: store.customerIds[0] as string })
  const recharging = {
    ...{ cardId: id('Card', cardId), payments: [{ method: 'cash', amount: 50_000 }], buyerIdentified: true },
    ...{ storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string) },
    idempotencyKey: crypto.randomUUID(),
  }
  const { id: movementId } = await call('rechargeCard', recharging, rep, '... on CardRecharge { id }')
  const of = { cardSaleId: null, movementId }
  expect(await invoiceable(rep, { movementId })).toMatchObject({ source: 'recharge', paid: 50_000, left: 50_000 })
  expect(await issue({ ...of, amount: 50_001 })).toMatchObject({ code: 'invoice.over_paid' })
  const issued = await issue({ ...of, amount: 50_000 })
  expect(issued).toMatchObject({ taxTreatment: 'not_taxed', amount: 50_000 })
  const undo = () =>
    call(
      'voidCardRecharge',
      { id: movementId, reason: '充错卡', idempotencyKey: crypto.randomUUID() },
      manager,
      '... on CardRecharge { isVoided }',
    )
  expect(await undo()).toMatchObject({ code: 'invoice.still_stands' })
  await reverse(issued.id)
  expect(await undo()).toMatchObject({ isVoided: true })
  expect(await issue({ ...of, amount: 1 })).toMatchObject({ code: 'invoice.taken_back' })
})

test('a rep lists their own, and a search is never broken by what is typed', async () => {
  const list = async (actor: Actor, filter: object) => {
    const document =
      'query ($filter: InvoiceFilter) { invoices(filter: $filter) { totalCount totals { notTaxed taxed } } }'
    const { data, errors } = await api.ask(actor, document, { filter })
    expect(errors).toBeUndefined()
    return data.invoices
  }
  const all = await list(hq, {})
  expect(await list(rep, {})).not.toEqual(all)
  // What was taken back and what took it back are nothing together.
  expect(all.totals).toEqual({ notTaxed: 0, taxed: 0 })
  for (const search of ['\\', '%', "'", '2544%', 'ß'.repeat(90)])
    expect((await list(hq, { search })).totalCount).toBe(0)
  expect((await list(hq, { search: '0440 02' })).totalCount).toBe(3)
  expect((await list(red.actors.hq_finance, { status: 'voided' })).totalCount).toBe(1)
})
