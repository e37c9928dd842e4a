import { testDatabase } from '@hubcap/testing/database'
import { afterAll, describe, expect, test } from 'vitest'
import { checkBooks } from '../ledger/check-books.ts'
import { counterStage } from '../testing/counter-stage.ts'
import { id } from '../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { sell, serve, step, refund, because, presented, makeCard, ledger, call, key, manager, system } = stage
afterAll(async () => {
  expect(await system.read(checkBooks)).toEqual([])
  await stage.close()
})

const presentation = await presented()
const reverse = (saleId: string, more: object) =>
  call('reverseTillSale', { id: saleId, reason: '记错了', ...more }, manager, '... on TillSale { id status }')
const voidSale = (saleId: string, more: object) =>
  call('voidCardSale', { id: saleId, reason: '退卡', ...more }, manager, '... on CardSale { id status }')

/** Each thing that a button at the counter does, made ready to be done with a key. */
const presses: [string, () => Promise<(more: object) => Promise<{ id?: string; code?: string }>>, string | null][] = [
  ['a sale', async () => sell, null],
  [
    'a service paid by card',
    async () => {
      const cards = [{ cardId: id('Card', await makeCard()), amount: 6800 }]
      return (more) => serve({ presentation, cards, ...more })
    },
    null,
  ],
  [
    'a reversal',
    async () => {
      const { id: saleId } = await serve({ payments: [{ method: 'cash', amount: 6800 }] })
      return (more) => reverse(saleId, more)
    },
    'till.already_reversed',
  ],
  [
    'a void',
    async () => {
      const { id: saleId } = await sell()
      return (more) => voidSale(saleId, more)
    },
    'sale.already_voided',
  ],
  [
    'freezing',
    async () => {
      const { card } = await sell()
      return (more) => step('freezeCard', { ...because(), id: card.id, ...more })
    },
    'card.is_frozen',
  ],
  [
    'a refund',
    async () => {
      const { card } = await sell()
      const payments = [{ method: 'wechat', amount: 50_000 }]
      return (more) => step('refundCard', refund({ id: card.id, payments, ...more }))
    },
    'card.is_refunded',
  ],
  [
    'a new card for a lost one',
    async () => {
      const { card } = await sell()
      await step('reportCardLost', { id: card.id, ...because() })
      return (more) => step('replaceCard', { ...because(), id: card.id, ...more })
    },
    'card.is_replaced',
  ],
]

describe.each(presses)('%s', (_, ready, second) => {
  test('pressed eight times at once is done once, and all are told the same', async () => {
    const press = await ready()
    const idempotencyKey = key()
    const answers = await Promise.all(Array.from({ length: 8 }, () => press({ idempotencyKey })))
    expect(answers[0]?.id).toBeTruthy()
    for (const answer of answers) expect(answer).toEqual(answers[0])
    const after = await ledger()
    expect(await press({ idempotencyKey })).toEqual(answers[0])
    expect(await ledger()).toEqual(after)
  })

  test.runIf(second !== null)('asked for again with another key is refused by what it is now', async () => {
    const press = await ready()
    const answers = await Promise.all(Array.from({ length: 4 }, () => press({ idempotencyKey: key() })))
    expect(answers.filter((answer) => answer.id)).toHaveLength(1)
    expect(answers.filter(({ code }) => code === second)).toHaveLength(3)
    const after = await ledger()
    expect(await press({ idempotencyKey: key() })).toMatchObject({ code: second })
    expect(await ledger()).toEqual(after)
  })
})

test('one key with something else in it is told so', async () => {
  const idempotencyKey = key()
  await sell({ idempotencyKey })
  const before = await ledger()
  expect(await sell({ idempotencyKey, amount: 50_001 })).toMatchObject({ code: 'write.key_reused' })
  expect(await ledger()).toEqual(before)
})
