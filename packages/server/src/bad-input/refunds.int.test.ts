import { testDatabase } from '@hubcap/testing/database'
import { afterAll, expect, test } from 'vitest'
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
