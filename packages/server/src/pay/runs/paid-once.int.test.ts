import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { counterStage } from '../../testing/counter-stage.ts'
import { id, rowOf, tillStage } from '../../testing/till-stage.ts'

// A plan that pays for cards as they are sold becomes one that pays as they are used: what was paid for then isn't paid for again.
const urls = await testDatabase()
const stage = await counterStage(urls)
const { database, red, place, wash, hq, rep } = stage
const finance = red.actors.hq_finance
const franchiseeId = id('Franchisee', red.franchisees[0]?.id ?? '')
let now = testNow
let api: TestApi
const { call, system } = tillStage(database, red, testNow, () => api)
beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => now })
})
afterAll(async () => {
  await api.close()
  await stage.close()
})

const at = (day: string) => {
  now = new Date(`${day}T04:00:00Z`)
}
const once = () => ({ idempotencyKey: crypto.randomUUID() })
async function sell(customerName: string, customerPhone: string): Promise<string> {
  const sold = stage.sale({ customerName, customerPhone, soldAt: now.toISOString() })
  const { card } = await call('recordCardSale', sold, rep, '... on CardSale { card { id } }')
  return card.id
}
async function use(cardId: string, typed: string): Promise<void> {
  const asked = { storeId: place.storeId, typed }
  const { presentation } = await call('identifyAtTill', asked, rep, '... on AtTill { presentation }')
  const paid = { cards: [{ cardId, amount: 6800 }], presentation, soldAt: now.toISOString() }
  const served = { ...stage.visit(paid), lines: [{ serviceItemId: wash, quantity: 1 }] }
  expect(await call('recordTillSale', served, rep, '... on TillSale { id }')).toHaveProperty('id')
}
const rule = (metricId: string, rate: number) => ({
  ...{ metricId, tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate }] },
})
const setPlan = (input: object) =>
  call('setCommissionPlan', { ...input, ...once() }, hq, '... on CommissionPlanVersion { id plan { id } }')

/** Runs a franchisee's pay and locks it. @returns what it paid for each record, and what it found paid already */
async function pay(actor: Actor = finance) {
  const begun = { franchiseeId, month: null, minimumWage: 230_000, ...once() }
  const selection = '... on PayRun { id revision month }'
  let run = await call('beginPayRun', begun, actor, selection)
  for (const step of ['review', 'approve', 'lock']) {
    const { revision } = run
    const next = await call('stepPayRun', { id: run.id, step, revision, ...once() }, actor, selection)
    expect(next).toHaveProperty('id')
    run = { ...run, ...next }
  }
  const lines = await system.read((db) => db.payLine.findMany({ where: { payRunId: rowOf(run.id) } }))
  return { month: run.month, lines: lines.filter(({ recordId }) => recordId !== null) }
}
/** The records of a card: its sale, and its uses. */
async function recordsOf(cardId: string) {
  const where = { cardId: rowOf(cardId) }
  const [sales, uses] = await system.read(async (db) => [
    await db.ledgerMovement.findMany({ where: { ...where, cardSaleId: { not: null } } }),
    await db.cardLotUse.findMany({ where }),
  ])
  return { sales: sales.flatMap(({ cardSaleId }) => cardSaleId ?? []), uses: uses.map((one) => one.id) }
}

test('a use of a card whose sale was paid for is paid to nobody, one of a card that wasn’t is', async () => {
  const plan = { name: '提成', audience: 'everybody' }
  const first = await setPlan({ ...plan, fromMonth: '2026-11-01', rules: [rule('sales_amount', 300)] })
  const early = await sell('周杰', '13900139000')

  at('2026-12-05')
  const november = await pay()
  expect(november.month).toBe('2026-11-01')
  const { sales } = await recordsOf(early)
  expect(sales).toHaveLength(1)
  expect(november.lines.filter(({ recordId }) => recordId === sales[0])).toMatchObject([
    { kind: 'earned', amount: 1500n },
  ])

  const changed = { commissionPlanId: first.plan.id, seenVersionId: first.id, fromMonth: '2026-12-01' }
  expect(await setPlan({ ...plan, ...changed, rules: [rule('principal_used', 500)] })).toHaveProperty('id')
  const late = await sell('林静', '13900139001')
  at('2026-12-10')
  await use(early, '13900139000')
  await use(late, '13900139001')

  at('2027-01-05')
  const december = await pay()
  expect(december.month).toBe('2026-12-01')
  const [paidThen, paidNow] = [await recordsOf(early), await recordsOf(late)]
  expect([paidThen.uses, paidNow.uses].map(({ length }) => length)).toEqual([1, 1])
  const paidFor = (recordIds: readonly string[]) =>
    december.lines
      .filter(({ recordId }) => recordIds.includes(recordId ?? ''))
      .reduce((sum, { amount }) => sum + Number(amount), 0)
  expect(paidFor(paidThen.uses)).toBe(0)
  expect(paidFor(paidNow.uses)).toBe(340)
  // And the sale under the plan that pays uses is paid for by its uses alone.
  expect(paidFor([...paidThen.sales, ...paidNow.sales])).toBe(0)
})

test('a use that was paid for isn’t taken back when the plan pays for sales again, and its card isn’t paid for anew', async () => {
  const [{ node }] = (await api.ask(hq, '{ commissionPlans(first: 1) { edges { node { id versions { id } } } } }')).data
    .commissionPlans.edges
  const back = { commissionPlanId: node.id, seenVersionId: node.versions[0].id, fromMonth: '2027-01-01' }
  const rules = [rule('sales_amount', 300)]
  expect(await setPlan({ ...back, name: '提成', audience: 'everybody', rules })).toHaveProperty('id')
  at('2027-02-05')
  const { month, lines } = await pay()
  expect(month).toBe('2027-01-01')
  expect(lines.filter(({ amount }) => amount !== 0n)).toEqual([])
})

test('what a service is worth isn’t paid to whoever did it where a card paid that was paid for, its piece is', async () => {
  const [{ node }] = (await api.ask(hq, '{ commissionPlans(first: 1) { edges { node { id versions { id } } } } }')).data
    .commissionPlans.edges
  const card = await sell('何敏', '13900139002')
  at('2027-03-05')
  const { lines } = await pay()
  expect(lines.filter(({ amount }) => amount !== 0n)).toMatchObject([{ record: 'card_sale', amount: 1500n }])

  const changed = { commissionPlanId: node.id, seenVersionId: node.versions[0].id, fromMonth: '2027-03-01' }
  const rules = [rule('service_amount', 500), rule('services_done', 200)]
  expect(await setPlan({ ...changed, name: '提成', audience: 'everybody', rules })).toHaveProperty('id')
  at('2027-03-10')
  await use(card, '13900139002')
  at('2027-04-05')
  const march = await pay()
  const served = march.lines.filter(({ record }) => record === 'till_sale_line')
  const paidBy = Object.fromEntries(served.map(({ metricId, amount }) => [metricId, Number(amount)]))
  expect(paidBy).toEqual({ service_amount: 0, services_done: 200 })
})
