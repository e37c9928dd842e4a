import { openDatabase } from '@hubcap/database/door/database'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { type SmallStore, smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildTotals } from '../sales/totals/rebuild-totals.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const [franchisee] = red.franchisees
const [store, other] = (franchisee?.stores ?? []) as unknown as [SmallStore, SmallStore]
let api: TestApi

const day = (text: string) => new Date(`${text}T00:00:00Z`)
let number = 0

/** A sale of a rep of the first store, to the customer of that rep. */
const sale = (rep: number, on: string, amount: number, of: SmallStore = store) => ({
  tenantId: red.tenantId,
  id: crypto.randomUUID(),
  franchiseeId: of.franchiseeId,
  storeId: of.id,
  staffId: of.repIds[rep] as string,
  staffName: `rep ${rep}`,
  storeName: 'store',
  customerId: of.customerIds[rep] as string,
  customerName: 'customer',
  cardProductId: red.cardProductId,
  saleNo: `B${number++}`,
  amount: BigInt(amount),
  principal: BigInt(amount),
  bonus: 0n,
  paymentMethod: 'cash',
  soldAt: new Date(`${on}T03:00:00Z`),
  soldOn: day(on),
  status: 'recorded',
  createdAt: testNow,
})

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  await database.asSystem(red.tenantId).write(async (db) => {
    await db.quota.deleteMany({})
    // Last month the first rep sold on 19 days and so did the second; this month both sold once, on the 10th.
    const days = Array.from({ length: 19 }, (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`)
    await db.cardSale.createMany({ data: days.flatMap((on) => [sale(0, on, 50_000), sale(1, on, 10_000)]) })
    // After the same days: it counts in neither.
    await db.cardSale.createMany({ data: [sale(0, '2026-10-25', 9_000_000)] })
    // Bought 60 days ago and not since; 46; 44: too soon; 200: too long ago.
    await db.cardSale.createMany({
      data: [sale(0, '2026-09-21', 70_000, other), sale(1, '2026-10-05', 90_000, other)],
    })
    await rebuildTotals(db)
  })
})
afterAll(() => Promise.all([api.close(), database.close()]))

const ask = async (role: Role, fields: string) => {
  const { data, errors } = await api.ask(red.actors[role], `{ overview(month: "2026-11-01") { ${fields} } }`)
  expect(errors).toBeUndefined()
  return data.overview
}

test('without a quota, places are behind last month, and each reason is a figure beside that of last month', async () => {
  const { behind, byPlace } = await ask(
    'franchise_owner',
    'byPlace { name amount previousAmount } behind { against short place { name } reasons { code name now before cost } }',
  )
  const [worst] = behind
  const place = byPlace.find(({ name }: { name: string }) => name === worst.place.name)
  expect(worst).toMatchObject({ against: 'last_month', place: { name: 'red store 00' } })
  expect(place.previousAmount).toBe(19 * 60_000)
  expect(worst.short).toBe(19 * 60_000 - place.amount)
  const reasons = new Map(worst.reasons.map((reason: { code: string }) => [reason.code, reason]))
  // One day of 19 that are over had a sale, last month each had: 18 more days at 60,000 each.
  expect(reasons.get('days_without_sale')).toMatchObject({ now: 18, before: 0, cost: 18 * 60_000 })
  const firstRep = 10_000 + 1_000 + 100
  expect(reasons.get('seller_sold_less')).toMatchObject({
    name: 'red rep 000',
    now: firstRep,
    before: 950_000,
    cost: 950_000 - firstRep,
  })
  expect(worst.reasons).toHaveLength(2)
})

test('headquarters sees the store that fell; the manager the person; the rep nobody', async () => {
  const fields = 'behind { place { kind name } reasons { code name id } }'
  const [chain] = (await ask('hq_admin', fields)).behind
  expect(chain.place).toEqual({ kind: 'franchisee', name: 'red franchisee 0' })
  expect(chain.reasons).toContainEqual(
    expect.objectContaining({ code: 'store_sold_less', id: Buffer.from(`Store:${store.id}`).toString('base64') }),
  )
  const { behind } = await ask('store_manager', fields)
  expect(behind.map(({ place }: { place: object }) => place)).toEqual([
    { kind: 'staff', name: 'red rep 000' },
    { kind: 'staff', name: 'red rep 001' },
  ])
  expect((await ask('sales_rep', fields)).behind).toEqual([])
})

test('a quota above last month is a reason, and goes before last month', async () => {
  const quota = { tenantId: red.tenantId, month: day('2026-11-01'), metric: 'sales_amount', updatedAt: testNow }
  const place = { level: 'store', franchiseeId: store.franchiseeId, storeId: store.id }
  await database
    .asSystem(red.tenantId)
    .write((db) =>
      db.quota.createMany({ data: [{ ...quota, ...place, id: crypto.randomUUID(), target: 21_000_000n }] }),
    )
  const { behind } = await ask(
    'franchise_owner',
    'behind { against short place { amount } reasons { code now before } }',
  )
  // 15 of 21 working days.
  expect(behind[0]).toMatchObject({ against: 'quota', short: 15_000_000 - behind[0].place.amount })
  expect(behind[0].reasons[0]).toEqual({ code: 'quota_above_last_month', now: 15_000_000, before: 19 * 60_000 })
})

test('customers worth a call bought 45 to 180 days ago and not since: own ones, the largest first', async () => {
  const calls = 'calls(first: 5) { name lastSaleOn lastAmount daysSince phone }'
  expect((await ask('franchise_owner', calls)).calls).toEqual([])
  await database.asSystem(red.tenantId).write(async (db) => {
    // These two bought this month, too: as if they hadn't.
    await db.cardSale.updateMany({
      where: { storeId: other.id, soldOn: { gte: day('2026-11-01') } },
      data: { status: 'voided', voidedAt: testNow, voidReason: 'x', voidedByName: 'x' },
    })
  })
  const { calls: found } = await ask('franchise_owner', calls)
  expect(found).toEqual([
    { name: 'red customer 011', lastSaleOn: '2026-10-05', lastAmount: 90_000, daysSince: 46, phone: '138****0110' },
    { name: 'red customer 010', lastSaleOn: '2026-09-21', lastAmount: 70_000, daysSince: 60, phone: '138****0100' },
  ])
  expect((await ask('store_manager', calls)).calls).toEqual([])
  expect((await ask('sales_rep', calls)).calls).toEqual([])
  expect((await ask('hq_admin', calls)).calls).toEqual([])
})
