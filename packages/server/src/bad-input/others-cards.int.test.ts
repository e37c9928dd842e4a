import { testDatabase } from '@hubcap/testing/database'
import { afterAll, expect, test } from 'vitest'
import { counterStage, no } from '../testing/counter-stage.ts'
import { id } from '../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { sell, serve, step, refund, because, presented, makeCard, blueStage, ledger, call, place, blue, rep, hq } = stage
afterAll(stage.close)

const foreign = id('Card', await blueStage.makeCard({ cardNo: no(5) }))
const mine = (await sell()).card.id

test('another chain’s card can’t have anything done to it, by anybody', async () => {
  const before = await ledger()
  const none = { code: 'access.not_found' }
  for (const actor of [stage.manager, stage.owner, hq]) {
    for (const field of ['freezeCard', 'unfreezeCard', 'reportCardLost', 'findCard', 'replaceCard', 'closeCard'])
      expect(await step(field, { id: foreign, ...because() }, actor)).toMatchObject(none)
    const handed = { customerName: '李雷', customerPhone: '13911112222', password: '123456', toNewCard: false }
    expect(await step('transferCard', { id: foreign, ...handed, ...because() }, actor)).toMatchObject(none)
    const paid = { id: foreign, payments: [{ method: 'cash', amount: 80_000 }] }
    expect(await step('refundCard', refund(paid), actor)).toMatchObject(none)
  }
  expect(await ledger()).toEqual(before)
})

test('its number and its holder’s phone are unknown at this till', async () => {
  for (const typed of [no(5), '13800131009'])
    expect(
      await call('identifyAtTill', { storeId: place.storeId, typed }, rep, '... on AtTill { found presentation }'),
    ).toMatchObject({ found: false, presentation: null })
})

test('it pays nothing here: by its id, beside one’s own, or presented at its own chain’s till', async () => {
  const there = blue.franchisees[0]?.stores[0]?.id as string
  const atTheirs = await blueStage.call(
    'identifyAtTill',
    { storeId: id('Store', there), typed: no(5) },
    blue.actors.sales_rep,
    '... on AtTill { found presentation }',
  )
  expect(atTheirs.found).toBe(true)
  const own = id('Card', await makeCard())
  const presentation = await presented()
  const before = await ledger()
  const cards = [{ cardId: foreign, amount: 6800 }]
  expect(await serve({ presentation, cards })).toMatchObject({ code: 'till.card_not_presented' })
  const beside = {
    presentation,
    cards: [
      { cardId: own, amount: 6000 },
      { cardId: foreign, amount: 800 },
    ],
  }
  expect(await serve(beside)).toMatchObject({ code: 'till.card_not_presented' })
  expect(await serve({ presentation: atTheirs.presentation, cards })).toMatchObject({
    code: 'customer.presentation_expired',
  })
  expect(await serve({ presentation: `${presentation}x`, cards })).toMatchObject({
    code: 'customer.presentation_expired',
  })
  expect(await ledger()).toEqual(before)
})

test('it takes over nothing: a lost card’s value, a product, a store or a seller of another chain', async () => {
  const before = await ledger()
  const store = blue.franchisees[0]?.stores[0]
  const theirs = [
    { cardProductId: id('CardProduct', blue.cardProductId) },
    { storeId: id('Store', store?.id as string) },
    { staffId: id('Staff', store?.repIds[0] as string) },
  ]
  for (const change of theirs) expect(await sell(change)).toMatchObject({ code: 'access.not_found' })
  const payments = [{ method: 'wechat', amount: 50_000 }]
  const paidThere = refund({ id: mine, payments, storeId: id('Store', store?.id as string) })
  expect(await step('refundCard', paidThere, hq)).toMatchObject({ code: 'access.not_found' })
  expect(await ledger()).toEqual(before)
})
