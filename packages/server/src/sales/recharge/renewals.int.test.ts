import { testDatabase } from '@hubcap/testing/database'
import { afterAll, expect, test } from 'vitest'
import { checkBooks } from '../../ledger/check-books.ts'
import { counterStage } from '../../testing/counter-stage.ts'
import { id } from '../../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { call, makeCard, store, place, rep, manager, hq, system, ledger, api, key } = stage
afterAll(async () => {
  expect(await system.read(checkBooks)).toEqual([])
  await stage.close()
})

const fields = '... on CardRecharge { id paid principal usesAfter balanceAfter isVoided }'
const renew = (cardId: string, change: object = {}, actor = rep) => {
  const payments = [{ method: 'wechat', amount: 10_000 }]
  const input = { ...place, cardId: id('Card', cardId), payments, buyerIdentified: true, idempotencyKey: key() }
  return call('rechargeCard', { ...input, ...change }, actor, fields)
}
const ownPeriod = async (from: string, to: string, perMonth: number | null = null) => {
  const content = { kind: 'period', from, to, perMonth } as const
  const cardId = await makeCard({
    franchisee: 0,
    customerId: store.customerIds[0] as string,
    content,
    bonus: 0,
    price: 12_000,
  })
  await system.write((db) => db.card.updateMany({ where: { id: cardId }, data: { expiresOn: new Date(to) } }))
  return cardId
}
const cardOf = async (cardId: string) => {
  const document = `query ($id: ID!) { node(id: $id) { ... on Card { status expiresOn steps { action amount } possibilities { action refusal { code } } } } }`
  return (await api().ask(rep, document, { id: id('Card', cardId) })).data.node
}
const lastLot = (cardId: string) =>
  system.read((db) => db.cardLot.findFirstOrThrow({ where: { cardId }, orderBy: { expiresOn: 'desc' } }))
const day = (text: string) => new Date(`${text}T00:00:00Z`)

test('early: the next period follows the last day, at today’s price, owed by who took it', async () => {
  const cardId = await ownPeriod('2026-10-01', '2026-11-30')
  const asked = `query ($cardId: ID!) { rechargeTerms(cardId: $cardId) { ... on RechargeTerms { price renewsFrom renewsTo } } }`
  expect((await api().ask(rep, asked, { cardId: id('Card', cardId) })).data.rechargeTerms).toEqual({
    ...{ price: 10_000, renewsFrom: '2026-12-01', renewsTo: '2027-11-30' },
  })
  expect(await renew(cardId)).toMatchObject({ paid: 10_000, principal: 10_000, usesAfter: null, balanceAfter: null })
  expect(await lastLot(cardId)).toMatchObject({
    kind: 'period',
    periodFrom: day('2026-12-01'),
    periodTo: day('2027-11-30'),
  })
  const card = await cardOf(cardId)
  expect(card).toMatchObject({
    status: 'active',
    expiresOn: '2027-11-30',
    steps: [{ action: 'renew', amount: 10_000 }],
  })
})

test('once it has expired: good again at once, from today', async () => {
  const cardId = await ownPeriod('2025-11-01', '2026-10-31')
  await system.write((db) => db.card.updateMany({ where: { id: cardId }, data: { status: 'expired' } }))
  const refusals = (await cardOf(cardId)).possibilities
  expect(refusals).toContainEqual({ action: 'renew', refusal: null })
  expect(refusals).toContainEqual({ action: 'recharge', refusal: { code: 'card.is_expired' } })
  await renew(cardId)
  expect(await cardOf(cardId)).toMatchObject({ status: 'active', expiresOn: '2027-11-19' })
  expect(await lastLot(cardId)).toMatchObject({ periodFrom: day('2026-11-20') })
})

test('pressed eight times it is renewed once, and voided it is as it was', async () => {
  const cardId = await ownPeriod('2026-10-01', '2026-11-30')
  const idempotencyKey = key()
  const all = await Promise.all(Array.from({ length: 8 }, () => renew(cardId, { idempotencyKey })))
  expect(new Set(all.map((one) => one.id)).size).toBe(1)
  expect(await cardOf(cardId)).toMatchObject({ expiresOn: '2027-11-30' })
  const voiding = { id: all[0]?.id, reason: '续错卡', idempotencyKey: key() }
  expect(await call('voidCardRecharge', voiding, manager, fields)).toMatchObject({ isVoided: true })
  expect(await cardOf(cardId)).toMatchObject({ status: 'active', expiresOn: '2026-11-30' })
})

test('not for another price, above the law’s face value, without a document, or while it is frozen: nothing moves', async () => {
  const cardId = await ownPeriod('2026-10-01', '2026-11-30')
  const frozen = await ownPeriod('2026-10-01', '2026-11-30')
  await system.write((db) => db.card.updateMany({ where: { id: frozen }, data: { status: 'frozen' } }))
  const foreign = await stage.blueStage.makeCard()
  const before = await ledger()
  for (const amount of [1, 9999, 10_001, 20_000])
    expect(await renew(cardId, { payments: [{ method: 'cash', amount }] })).toMatchObject({
      ...{ code: 'card.recharge_not_whole', params: { price: { minor: 10_000, currency: 'CNY' } } },
    })
  expect(await renew(cardId, { buyerIdentified: false })).toMatchObject({ code: 'card_law.named_without_name' })
  expect(await renew(frozen)).toMatchObject({ code: 'card.is_frozen' })
  expect(await renew(cardId, {}, stage.red.actors.hq_finance)).toMatchObject({ code: 'access.not_allowed' })
  expect(await renew(foreign, {}, hq)).toMatchObject({ code: 'access.not_found' })
  expect(await ledger()).toEqual(before)
})

test('a period that was paid for and hasn’t begun goes back whole within seven days, beside what is left of the first', async () => {
  const cardId = await ownPeriod('2026-11-20', '2026-12-19')
  await renew(cardId)
  const question = { askedOn: '2026-11-20', cause: null, hadTheSameBefore: false }
  const document = `query ($id: ID!, $question: RefundQuestionInput!) { refundPreview(cardId: $id, question: $question) {
    ... on RefundPreview { offers { case applies total refusal { code } } } ... on Refused { code params } } }`
  const { data } = await api().ask(manager, document, { id: id('Card', cardId), question })
  const within = data.refundPreview.offers.find((offer: { case: string }) => offer.case === 'within_days')
  expect(within).toMatchObject({ applies: true })
  expect(within.total).toBeGreaterThanOrEqual(10_000 + 11_600)
})
