import { testDatabase } from '@hubcap/testing/database'
import { afterAll, describe, expect, test } from 'vitest'
import { counterStage } from '../testing/counter-stage.ts'
import { id } from '../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { sell, serve, step, refund, because, presented, makeCard, ledger, api, rep, sale, visit } = stage
afterAll(stage.close)

const cardId = id('Card', await makeCard())
const mine = (await sell()).card.id
const presentation = await presented()

const cash = (amount: unknown) => serve({ payments: [{ method: 'cash', amount }] })
const byCard = (amount: unknown) => serve({ presentation, cards: [{ cardId, amount }] })
/** Everywhere that somebody writes an amount at a counter. */
const places: [string, (amount: unknown) => Promise<{ issues?: { code: string }[]; code?: string }>][] = [
  ['a sale', (amount) => sell({ amount })],
  ['a payment at the till', cash],
  ['what a card pays', byCard],
  [
    'a price at the till',
    (price) => serve({ lines: [{ serviceItemId: stage.wash, quantity: 1, price, priceReason: 'x' }] }),
  ],
  ['what is frozen', (amount) => step('freezeCard', { id: mine, amount, ...because() })],
  ['what is released', (amount) => step('unfreezeCard', { id: mine, amount, ...because() })],
  [
    'a refund’s payment',
    (amount) => step('refundCard', refund({ id: mine, payments: [{ method: 'wechat', amount }] })),
  ],
  ['what was used before discount', (usedBefore) => step('refundCard', refund({ id: mine, payments: [], usedBefore }))],
]
const few = [68.125, 0.5, '68.125', 9_007_199_254_740_992, 1e300, -1e300]

describe.each(places)('%s', (_, write) => {
  test.each(few)('of %s is no amount, and says what one is', async (amount) => {
    const before = await ledger()
    await expect(write(amount)).rejects.toThrow('whole number of the currency’s smallest unit')
    expect(await ledger()).toEqual(before)
  })

  test('below zero, or more than there can be, says so under its field', async () => {
    const before = await ledger()
    expect((await write(-1)).issues?.map(({ code }) => code)).toEqual(['too_small'])
    expect((await write(-9_007_199_254_740_991)).issues?.map(({ code }) => code)).toEqual(['too_small'])
    for (const enormous of [1_000_000_000_000, 9_007_199_254_740_991])
      expect((await write(enormous)).issues?.map(({ code }) => code)).toEqual(['too_large'])
    expect(await ledger()).toEqual(before)
  })
})

test('the largest amount that is one meets a limit that is named, and moves nothing', async () => {
  const before = await ledger()
  const most = 999_999_999_999
  const named = { code: 'card_law.named_over_limit', params: { limit: { minor: 500_000, currency: 'CNY' } } }
  expect(await sell({ amount: most })).toMatchObject(named)
  expect(await byCard(most)).toMatchObject({ code: 'card.balance_short' })
  expect(await cash(most)).toMatchObject({ code: 'till.not_paid_in_full' })
  expect(await step('freezeCard', { id: mine, amount: most, ...because() })).toMatchObject({
    code: 'card.balance_short',
  })
  expect(await ledger()).toEqual(before)
})

test('an amount of nothing is none', async () => {
  const before = await ledger()
  for (const write of [(amount: number) => sell({ amount }), cash, byCard])
    expect((await write(0)).issues?.map(({ code }: { code: string }) => code)).toEqual(['not_positive'])
  expect(await ledger()).toEqual(before)
})

test('written into the document itself, it is refused alike', async () => {
  const before = await ledger()
  const document = (field: string, amount: string) => {
    const input = JSON.stringify(
      field === 'recordCardSale' ? sale({ amount: '#' }) : visit({ payments: [{ method: 'cash', amount: '#' }] }),
    )
    const written = input
      .replace(/"(\w+)":/g, '$1:')
      .replace('"#"', amount)
      .replace(/"(wechat|cash)"/g, '$1')
    return `mutation { ${field}(input: ${written}) { __typename ... on InvalidInput { issues { code } } } }`
  }
  for (const field of ['recordCardSale', 'recordTillSale'])
    for (const amount of ['1.005', '1e3', '99999999999999999999', '"1"']) {
      const { errors } = await api().ask(rep, document(field, amount))
      expect(errors?.[0]?.message).toContain('whole number of the currency’s smallest unit')
    }
  expect(await ledger()).toEqual(before)
})
