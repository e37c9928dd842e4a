import { openDatabase } from '@hubcap/database/door/database'
import { cardNo } from '@hubcap/rules/cards/card-no'
import { chinaLaw } from '@hubcap/rules/cards/law/parameters/china'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lawEntryRow } from '../../cards/law/law-entries.ts'
import { checkBooks } from '../../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { id, rowOf, tillStage } from '../../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
let api: TestApi
const { system, call, makeCard } = tillStage(database, red, testNow, () => api)
const blueStage = tillStage(database, blue, testNow, () => api)
const [own, other] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const store = own.stores[0] as (typeof own.stores)[0]
const { hq_admin: hq, sales_rep: rep, store_manager: manager, franchise_owner: owner } = red.actors

beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const fields = `... on CardRecharge { id paid principal bonus uses balanceAfter usesAfter isVoided payments { method amount } }`
const cash = (amount: number) => [{ method: 'cash', amount }]
const recharging = (cardId: string, change: object = {}) => ({
  ...{ cardId: id('Card', cardId), payments: cash(50_000), buyerIdentified: true },
  ...{ storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string) },
  idempotencyKey: crypto.randomUUID(),
  ...change,
})
const recharge = (cardId: string, change: object = {}, actor = rep) =>
  call('rechargeCard', recharging(cardId, change), actor, fields)
const undo = (rechargeId: string, actor = manager, idempotencyKey: string = crypto.randomUUID()) =>
  call('voidCardRecharge', { id: rechargeId, reason: '充错卡', idempotencyKey }, actor, fields)
const ownCard = (change: object = {}) =>
  makeCard({ franchisee: 0, customerId: store.customerIds[0] as string, ...change })
const presented = async (no: string) => {
  const input = { storeId: id('Store', store.id), typed: no }
  return (await call('identifyAtTill', input, rep, '... on AtTill { presentation }')).presentation as string
}
const soundBooks = async () => expect(await system.read(checkBooks)).toEqual([])
const sumOf = async (query: string, values: unknown[]) => Number((await audit.query(query, values)).rows[0].sum)
const onCard = (cardId: string) => sumOf('SELECT sum(remaining) AS sum FROM card_lot WHERE card_id = $1', [cardId])
const movements = async () => sumOf('SELECT count(*) AS sum FROM ledger_movement', [])

describe('a recharge is refused, and nothing moves', () => {
  test.each([
    ['nothing', [], ['payments']],
    ['zero', cash(0), ['payments', '0', 'amount']],
    ['below zero', cash(-1), ['payments', '0', 'amount']],
    ['one way twice', [...cash(1), ...cash(2)], ['payments']],
  ])('%s', async (_, payments, path) => {
    const cardId = await ownCard()
    const before = await movements()
    expect(await recharge(cardId, { payments })).toMatchObject({ issues: [{ path }] })
    expect(await movements()).toBe(before)
  })

  test('three decimals are no money at all', async () => {
    const cardId = await ownCard()
    await expect(recharge(cardId, { payments: cash(1.5) })).rejects.toThrow()
    expect(await recharge(cardId, { payments: cash(10 ** 15) })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await onCard(cardId)).toBe(100_000)
  })

  test('another chain’s card, one out of sight, a store or seller of others', async () => {
    const theirs = await blueStage.makeCard()
    const elsewhere = await makeCard()
    for (const cardId of [theirs, elsewhere]) expect(await recharge(cardId)).toMatchObject({ code: 'access.not_found' })
    const cardId = await ownCard()
    const there = other.stores[0] as (typeof other.stores)[0]
    expect(await recharge(cardId, { storeId: id('Store', there.id) })).toMatchObject({ code: 'access.not_found' })
    const mixed = { staffId: id('Staff', there.repIds[0] as string) }
    expect(await recharge(cardId, mixed, hq)).toMatchObject({ code: 'card.recharge_staff_elsewhere' })
    const colleague = { staffId: id('Staff', store.repIds[1] ?? '') }
    if (store.repIds[1]) expect(await recharge(cardId, colleague)).toMatchObject({ __typename: 'Refused' })
    expect(await recharge(cardId, {}, red.actors.hq_finance)).toMatchObject({ code: 'access.not_allowed' })
  })

  test('a frozen one', async () => {
    const frozen = await ownCard()
    await system.write((db) => db.card.updateMany({ where: { id: frozen }, data: { status: 'frozen' } }))
    expect(await recharge(frozen)).toMatchObject({ code: 'card.is_frozen' })
  })

  test('what would lift it above the law’s face value, and a large one that isn’t transferred', async () => {
    const law = chinaLaw.map((entry) => lawEntryRow(red.tenantId, entry, testNow))
    await system.write((db) => db.cardLawEntry.createMany({ data: law, skipDuplicates: true }))
    const cardId = await ownCard()
    expect(await recharge(cardId, { payments: cash(420_001) })).toMatchObject({
      code: 'card_law.recharge_over_limit',
      params: { most: { minor: 420_000 } },
    })
    expect(await recharge(cardId, { buyerIdentified: false })).toMatchObject({ __typename: 'Refused' })
    const terms = await api.ask(
      rep,
      'query ($cardId: ID!) { rechargeTerms(cardId: $cardId) { ... on RechargeTerms { price room asksDocumentFrom transferFrom } } }',
      { cardId: id('Card', cardId) },
    )
    expect(terms.data.rechargeTerms).toMatchObject({ price: null, room: 420_000, asksDocumentFrom: 0 })
    expect(await onCard(cardId)).toBe(100_000)
  })
})

describe('a recharge', () => {
  test('puts what was paid on the card and into the tills, once however often it is sent', async () => {
    const cardId = await ownCard()
    const payments = [...cash(20_000), { method: 'wechat', amount: 30_000 }]
    const input = recharging(cardId, { payments })
    const all = await Promise.all(Array.from({ length: 8 }, () => call('rechargeCard', input, rep, fields)))
    for (const one of all)
      expect(one).toMatchObject({
        id: all[0].id,
        paid: 50_000,
        principal: 50_000,
        bonus: 0,
        balanceAfter: 150_000,
        payments,
      })
    expect(await onCard(cardId)).toBe(150_000)
    expect(await call('rechargeCard', { ...input, payments: cash(1) }, rep, fields)).toMatchObject({
      code: 'write.key_reused',
    })
    const taken = await audit.query(
      `SELECT a.payment_method, t.amount::int FROM ledger_transfer t
       JOIN ledger_account a ON a.tenant_id = t.tenant_id AND a.id = t.debit_account_id
       WHERE t.movement_id = $1 AND a.kind = 'takings' ORDER BY 1`,
      [rowOf(all[0].id)],
    )
    expect(taken.rows).toEqual([
      { payment_method: 'cash', amount: 20_000 },
      { payment_method: 'wechat', amount: 30_000 },
    ])
    await soundBooks()
  })

  test('of a count card gives uses for whole prices', async () => {
    const cardId = await ownCard({ content: { kind: 'count', uses: 10 }, price: 10_000, bonus: 0 })
    expect(await recharge(cardId, { payments: cash(10_001) })).toMatchObject({ code: 'card.recharge_not_whole' })
    expect(await recharge(cardId, { payments: cash(20_000) })).toMatchObject({
      uses: 20,
      usesAfter: 30,
      balanceAfter: null,
    })
    await soundBooks()
  })

  test('of another franchisee’s card that lies at the till is owed by whoever takes the money', async () => {
    const no = cardNo({ prefix: '8866', serialDigits: 8 }, 7)
    const cardId = await makeCard({ cardNo: no })
    const presentation = await presented(no)
    const done = await recharge(cardId, { presentation })
    expect(done).toMatchObject({ balanceAfter: 150_000 })
    const owing = await audit.query('SELECT DISTINCT franchisee_id FROM card_lot WHERE card_id = $1', [cardId])
    expect(owing.rows).toHaveLength(2)
    expect(await undo(done.id, rep)).toMatchObject({ code: 'access.not_allowed' })
    expect(await undo(done.id)).toMatchObject({ isVoided: true })
    expect(await onCard(cardId)).toBe(100_000)
    await soundBooks()
  })

  test('by sixteen at once leaves none out', async () => {
    const cardId = await ownCard()
    await Promise.all(Array.from({ length: 16 }, () => recharge(cardId, { payments: cash(100) })))
    expect(await onCard(cardId)).toBe(101_600)
    await soundBooks()
  })

  test('earns points by the rule, which go with it when it is undone', async () => {
    const earning = { step: 100, points: 1 }
    const rule = {
      sale: earning,
      recharge: { step: 100, points: 2 },
      service: earning,
      expiresMonths: null,
      levels: [],
    }
    const set = { ...rule, fromOn: '2026-11-20', idempotencyKey: crypto.randomUUID() }
    expect(await call('setMemberRule', set, hq, '... on MemberRule { id }')).toMatchObject({ __typename: 'MemberRule' })
    const customerId = store.customerIds[0] as string
    const points = () =>
      sumOf('SELECT coalesce(sum(points), 0) AS sum FROM member WHERE customer_id = $1', [customerId])
    const cardId = await ownCard()
    const { id: rechargeId } = await recharge(cardId)
    expect(await points()).toBe(1_000)
    await undo(rechargeId)
    expect(await points()).toBe(0)
  })
})

describe('a recharge undone', () => {
  test('goes once, and is told in the card’s life', async () => {
    const cardId = await ownCard()
    const { id: rechargeId } = await recharge(cardId)
    const key = crypto.randomUUID()
    for (const _ of [1, 2]) expect(await undo(rechargeId, manager, key)).toMatchObject({ isVoided: true })
    expect(await undo(rechargeId)).toMatchObject({ code: 'card.recharge_voided' })
    const document = `query ($id: ID!) { node(id: $id) { ... on Card { principal steps { action amount reason recharge { isVoided } } } } }`
    const { data } = await api.ask(manager, document, { id: id('Card', cardId) })
    expect(data.node).toMatchObject({
      principal: 80_000,
      steps: [
        { action: 'void_recharge', amount: 50_000, reason: '充错卡', recharge: null },
        { action: 'recharge', amount: 50_000, recharge: { isVoided: true } },
      ],
    })
    expect(await undo('LedgerMovement:1')).toMatchObject({ code: 'access.not_found' })
    expect(await undo(id('LedgerMovement', crypto.randomUUID()))).toMatchObject({ code: 'access.not_found' })
    expect(await undo(rechargeId, owner)).toMatchObject({ code: 'card.recharge_voided' })
    await soundBooks()
  })

  test('not once some of it was used or held back', async () => {
    const cardId = await ownCard()
    const { id: rechargeId } = await recharge(cardId)
    const freezing = { id: id('Card', cardId), amount: 120_000, reason: '投诉', idempotencyKey: crypto.randomUUID() }
    await call('freezeCard', freezing, manager, '... on Card { id }')
    expect(await undo(rechargeId)).toMatchObject({ code: 'card.used_already' })
    await soundBooks()
  })

  test('comes before the sale of its card is voided', async () => {
    const what = { cardProductId: id('CardProduct', red.cardProductId), paymentMethod: 'cash', amount: 10_000 }
    const buyer = {
      customerName: '周杰',
      customerPhone: '13900000077',
      soldAt: testNow.toISOString(),
      buyerIdentified: true,
    }
    const { storeId, staffId } = recharging('')
    const sale = await call(
      'recordCardSale',
      { storeId, staffId, ...what, ...buyer, idempotencyKey: crypto.randomUUID() },
      rep,
      '... on CardSale { id card { id } }',
    )
    const done = await call('rechargeCard', { ...recharging(''), cardId: sale.card.id }, rep, fields)
    const voidSale = () =>
      call(
        'voidCardSale',
        { id: sale.id, reason: '录错', idempotencyKey: crypto.randomUUID() },
        manager,
        '... on CardSale { id status }',
      )
    expect(await voidSale()).toMatchObject({ code: 'card.recharged_since' })
    await undo(done.id)
    expect(await voidSale()).toMatchObject({ status: 'voided' })
    await soundBooks()
  })
})
