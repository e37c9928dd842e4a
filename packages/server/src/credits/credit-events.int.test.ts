import { ownMetrics } from '@hubcap/rules/credits/metric-definition'
import { testDatabase } from '@hubcap/testing/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { counterStage } from '../testing/counter-stage.ts'
import { id, rowOf } from '../testing/till-stage.ts'
import { creditEvents } from './credit-events.ts'
import { creditSums } from './credit-sums.ts'

const stage = await counterStage(await testDatabase())
const { call, system, rep, manager, store, place, because, key } = stage
afterAll(() => stage.close())

const today = { from: '2026-11-20', to: '2026-11-20' }
const me = store.repIds[0] as string
const named = (...ids: string[]) => ownMetrics.filter((one) => ids.includes(one.id))

const sums = async (metric: string, span: object = {}, use: 'figures' | 'pay' = 'figures') => {
  const rows = await system.read((db) => creditSums(db, named(metric), { ...today, ...span }, { use }))
  return Object.fromEntries(rows.map((row) => [row.staffId, Number(row.value)]))
}
const mine = async (metric: string, use: 'figures' | 'pay' = 'figures') => (await sums(metric, {}, use))[me] ?? 0

const events = (metric: string, use: 'figures' | 'pay' = 'figures') =>
  system.read(
    (db) =>
      db.$queryRaw<{ event: string; value: bigint; recordId: string }[]>`
      SELECT e.event, e.value, e.record_id AS "recordId" FROM (${creditEvents(named(metric), today, use)}) e
      WHERE e.staff_id = ${me}::uuid ORDER BY e.known_at, e.event`,
  )

/** What somebody who was there before has anyway: the small network sells a card a rep. */
const before = { sales: 0, principal: 0, cards: 0, customers: 0 }
const rounds = async () => ({
  sales: await mine('sales_amount'),
  principal: await mine('principal_taken'),
  cards: await mine('cards_sold'),
  customers: await mine('new_customers'),
})
const gained = async () => {
  const now = await rounds()
  return {
    sales: now.sales - before.sales,
    principal: now.principal - before.principal,
    cards: now.cards - before.cards,
    customers: now.customers - before.customers,
  }
}
beforeAll(async () => {
  Object.assign(before, await rounds())
})

let sale = { id: '', card: { id: '' } }

test('a sale counts in money, principal, pieces of a hundredth, and the customer that it won', async () => {
  sale = await stage.sell({ soldAt: '2026-11-20T03:00:00Z' })
  expect(await gained()).toEqual({ sales: 50_000, principal: 50_000, cards: 100, customers: 100 })
  expect(await mine('renewals')).toBe(0)
})

test('a second card of the same customer is a renewal too', async () => {
  const presentation = await stage.presented('13900139000')
  const again = { customerName: null, customerPhone: null, presentation }
  const second = await stage.sell(again)
  expect(second).toMatchObject({ amount: 50_000 })
  expect(await mine('renewals')).toBe(100)
  await call('voidCardSale', { id: second.id, ...because() }, manager, '... on CardSale { id }')
  expect(await mine('renewals')).toBe(0)
  expect(await gained()).toEqual({ sales: 50_000, principal: 50_000, cards: 100, customers: 100 })
})

test('a recharge counts for who took it until it is voided', async () => {
  const payments = [{ method: 'cash', amount: 20_000 }]
  const input = { cardId: sale.card.id, ...place, payments, buyerIdentified: true, idempotencyKey: key() }
  const recharge = await call('rechargeCard', input, rep, '... on CardRecharge { id principal }')
  expect([await mine('recharge_amount'), await mine('recharges')]).toEqual([20_000, 100])
  expect(await gained()).toMatchObject({ sales: 50_000, principal: 50_000 + recharge.principal })
  await call('voidCardRecharge', { id: recharge.id, ...because() }, manager, '... on CardRecharge { id }')
  expect([await mine('recharge_amount'), await mine('recharges')]).toEqual([0, 0])
  expect(await gained()).toMatchObject({ principal: 50_000 })
})

test('what is served counts for who served, what a card pays for who sold it', async () => {
  const presentation = await stage.presented('13900139000')
  const paid = { cards: [{ cardId: sale.card.id, amount: 6800 }], presentation }
  const served = await stage.serve(paid)
  expect([await mine('services_done'), await mine('service_amount'), await mine('principal_used')]).toEqual([
    100, 6800, 6800,
  ])
  await call('reverseTillSale', { id: served.id, ...because() }, manager, '... on TillSale { id }')
  expect([await mine('services_done'), await mine('service_amount'), await mine('principal_used')]).toEqual([0, 0, 0])
})

test('a refund takes off principal taken, and of pay what the sale brought, in its proportion', async () => {
  const presentation = await stage.presented('13900139000')
  await stage.serve({ cards: [{ cardId: sale.card.id, amount: 6800 }], presentation })
  const payments = [{ method: 'wechat', amount: 43_200 }]
  const done = await call('refundCard', stage.refund({ id: sale.card.id, payments }), manager, '... on Card { status }')
  expect(done).toMatchObject({ status: 'refunded' })
  expect(await gained()).toEqual({ sales: 50_000, principal: 6800, cards: 100, customers: 100 })
  expect((await mine('sales_amount', 'pay')) - before.sales).toBe(6800)
  expect((await mine('cards_sold', 'pay')) - before.cards).toBe(100 - 86)
  expect((await events('sales_amount', 'pay')).filter(({ event }) => event === 'refunded')).toEqual([
    { event: 'refunded', value: -43_200n, recordId: rowOf(sale.id) },
  ])
})

test('what was known at a moment stays known', async () => {
  expect(await sums('sales_amount', { knownUntil: new Date('2026-11-19T00:00:00Z') })).toEqual({})
  expect(await sums('sales_amount', { knownAfter: new Date('2026-11-21T00:00:00Z') })).toEqual({})
})

test('who developed the customer is credited where the metric says so', async () => {
  const developed = named('sales_amount').map((one) => ({ ...one, creditee: 'developer' as const }))
  const rows = await system.read((db) => creditSums(db, developed, today))
  expect(rows.find(({ staffId }) => staffId === me)?.value).toBe(BigInt(before.sales + 50_000))
  expect(id('CardSale', rowOf(sale.id))).toBe(sale.id)
})

test('a lead counts once when it is reached first, and again when it buys, until that sale is voided', async () => {
  const input = { ...place, name: '陈先生', phone: '13911139111', source: 'walk_in', grade: 'B', idempotencyKey: key() }
  const { id: leadId } = await call('recordLead', input, rep, '... on Lead { id }')
  for (const outcome of ['not_reached', 'reached', 'reached']) {
    const touch = { leadId, kind: 'call', outcome, grade: 'A', idempotencyKey: key() }
    await call('recordLeadTouch', touch, rep, '... on Lead { id }')
  }
  expect([await mine('leads_contacted'), await mine('leads_won')]).toEqual([100, 0])
  const won = await stage.sell({ leadId, customerName: '陈先生', customerPhone: '13911139111' })
  expect([await mine('leads_contacted'), await mine('leads_won')]).toEqual([100, 100])
  await call('voidCardSale', { id: won.id, ...because() }, manager, '... on CardSale { id }')
  expect([await mine('leads_contacted'), await mine('leads_won')]).toEqual([100, 0])
})
