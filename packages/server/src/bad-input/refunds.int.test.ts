import { testDatabase } from '@hubcap/testing/database'
import { afterAll, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { counterStage } from '../testing/counter-stage.ts'
import { id } from '../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { sell, serve, step, refund, presented, ledger, other, manager, rep } = stage
afterAll(stage.close)

const paid = 50_000
const yuan = (minor: number) => ({ minor, currency: 'CNY' })
const cash = (amount: number) => [{ method: 'cash', amount }]

/** A card of 500, of which that was used. */
async function usedCard(amount: number): Promise<string> {
  const { card } = await sell()
  const presentation = await presented('13900139000')
  const used = { presentation, cards: [{ cardId: card.id, amount }], payments: cash(6800 - amount) }
  expect(await serve(used)).toMatchObject({ __typename: 'TillSale' })
  return card.id
}

test('more than what is left, or than was paid, isn’t given back, nor less', async () => {
  const cardId = await usedCard(5000)
  const before = await ledger()
  const due = { code: 'card.payments_differ', params: { due: yuan(45_000) } }
  for (const amount of [45_001, 44_999, paid, 1_000_000, 999_999_999_999])
    expect(await step('refundCard', refund({ id: cardId, payments: cash(amount) }))).toMatchObject(due)
  const split = [...cash(45_000), { method: 'wechat', amount: 1 }]
  expect(await step('refundCard', refund({ id: cardId, payments: split }))).toMatchObject(due)
  expect(await step('refundCard', refund({ id: cardId, payments: [] }))).toMatchObject(due)
  expect(await ledger()).toEqual(before)
})

test('by another case than holds, of another day, or with more used than was paid for, nothing goes back', async () => {
  const cardId = await usedCard(5000)
  const before = await ledger()
  const wrong: [object, string][] = [
    [{ case: 'consumers_cause', cause: 'merchant' }, 'card_law.merchants_cause'],
    [{ case: 'merchants_cause' }, 'card_law.cause_open'],
    [{ case: 'unlimited', cause: 'merchant' }, 'card_law.not_unlimited'],
    [{ askedOn: '2026-11-19' }, 'card_law.asked_before_payment'],
    [{ askedOn: '2026-11-21' }, 'card_law.paid_back_before_rescission'],
    [{ usedBefore: 4999 }, 'card_law.used_below_discount'],
  ]
  for (const [change, code] of wrong)
    expect([code, await step('refundCard', refund({ id: cardId, payments: cash(45_000), ...change }))]).toMatchObject([
      code,
      { code },
    ])
  const invalid: [object, string][] = [
    [{ askedOn: '2026-02-30' }, 'invalid_date'],
    [{ reason: ' ' }, 'required'],
    [{ payments: [...cash(40_000), ...cash(5000)] }, 'repeated'],
  ]
  for (const [change, code] of invalid) {
    const { issues } = await step('refundCard', refund({ id: cardId, payments: cash(45_000), ...change }))
    expect(issues?.map((issue: { code: string }) => issue.code)).toEqual([code])
  }
  expect(await ledger()).toEqual(before)
})

test('nobody pays it out of a till that isn’t theirs, and no rep at all', async () => {
  const cardId = await usedCard(5000)
  const before = await ledger()
  const there = refund({ id: cardId, payments: cash(45_000), storeId: id('Store', other.stores[0]?.id as string) })
  expect(await step('refundCard', there, manager)).toMatchObject({ code: 'access.not_found' })
  const own = refund({ id: cardId, payments: cash(45_000) })
  expect(await step('refundCard', own, rep)).toMatchObject({ code: 'access.not_allowed' })
  expect(await ledger()).toEqual(before)
})

test('what is held back isn’t given back before it is released, and a card once', async () => {
  const cardId = await usedCard(5000)
  const freezing = { id: cardId, amount: 100, reason: '有争议' }
  await step('freezeCard', { ...freezing, idempotencyKey: stage.key() })
  const before = await ledger()
  const all = () => step('refundCard', refund({ id: cardId, payments: cash(45_000) }))
  expect(await all()).toMatchObject({ code: 'card.value_frozen', params: { frozen: yuan(100) } })
  expect(await ledger()).toEqual(before)
  await step('unfreezeCard', { ...freezing, idempotencyKey: stage.key() })
  expect(await all()).toMatchObject({ status: 'refunded' })
  const after = await ledger()
  expect(await all()).toMatchObject({ code: 'card.is_refunded' })
  expect(await ledger()).toEqual(after)
})

test('it goes back as it was paid, or by any ways that come to what is due', async () => {
  const { card } = await sell()
  const charged = { cardId: card.id, ...stage.place, buyerIdentified: true, idempotencyKey: stage.key() }
  const payments = [...cash(20_000), { method: 'alipay', amount: 30_000 }]
  await stage.call('rechargeCard', { ...charged, payments }, rep, '... on CardRecharge { id }')
  const document = `query ($id: ID!) { refundPreview(cardId: $id, question: { askedOn: "2026-11-20", hadTheSameBefore: false }) {
    ... on RefundPreview { offers { case applies total payBack { method amount } } } } }`
  const { data } = await stage.api().ask(manager, document, { id: card.id })
  const [within] = data.refundPreview.offers.filter((offer: { case: string }) => offer.case === 'within_days')
  expect(within).toMatchObject({ applies: true, total: 100_000 })
  expect(within.payBack).toEqual([
    { method: 'wechat', amount: 50_000 },
    { method: 'alipay', amount: 30_000 },
    { method: 'cash', amount: 20_000 },
  ])
  const ways = [...cash(60_000), { method: 'bank_transfer', amount: 40_000 }]
  expect(await step('refundCard', refund({ id: card.id, payments: ways }))).toMatchObject({ status: 'refunded' })
  expect(await stage.system.read(checkBooks)).toEqual([])
})
