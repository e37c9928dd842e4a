import { openDatabase } from '@hubcap/database/door/database'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, expect, test } from 'vitest'
import { nowhere } from '../../operation/origin.ts'
import { policyOfRoles } from '../../operation/policy.ts'
import type { Request } from '../../operation/request.ts'
import { addCardSales, type CardSaleToAdd } from '../add-card-sales.ts'
import { cardSaleSums } from '../card-sale-sums.ts'
import { recordCardSale } from '../record-card-sale.ts'
import { voidCardSale } from '../void-card-sale.ts'
import { addTotals } from './add-totals.ts'
import { checkTotals } from './check-totals.ts'
import { subtractImport } from './subtract-import.ts'

// Whatever happens in whatever order, totals are what the records add up to.
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
afterAll(() => database.close())

const chain = { timeZone: 'Asia/Shanghai', currency: 'CNY', name: 'red', salesMonths: naturalMonths }
const as = (actor: Request['actor']): Request => ({
  ...{ database, actor, chain, actorName: 'red', policy: policyOfRoles, followers: {} },
  ...{ now: testNow, origin: nowhere, portalUrl: '', secret: 'x'.repeat(32) },
})

const reps = red.franchisees.flatMap(({ id: franchiseeId, stores }) =>
  stores.flatMap(({ id: storeId, repIds }) => repIds.map((staffId) => ({ franchiseeId, storeId, staffId }))),
)
const customers = red.franchisees.flatMap(({ stores }) => stores.flatMap(({ customerIds }) => customerIds))
const at = <One>(list: readonly One[], index: number) => list[index % list.length] as One
const soldAt = (daysAgo: number) => new Date(testNow.getTime() - daysAgo * 86_400_000)
let number = 0
let minutes = 0

/** Each a quarter of an hour after the last: who sells faster looks up more phones than anybody may. */
const headquarters = () => {
  minutes += 15
  return { ...as(red.actors.hq_admin), now: new Date(testNow.getTime() + minutes * 60_000) }
}

const imported = (rep: number, customer: number, daysAgo: number, voided: boolean): CardSaleToAdd => ({
  ...at(reps, rep),
  ...{ customerId: at(customers, customer), customerName: 'x', cardProductId: red.cardProductId },
  ...{
    saleNo: `I${++number}`,
    amount: 1000 + number,
    paymentMethod: 'cash',
    soldAt: soldAt(daysAgo),
    recordedBy: null,
  },
  voided: voided ? { at: testNow, by: { id: null, name: 'x' }, reason: 'x' } : null,
})

type World = { sales: string[]; imports: string[] }
type Step = { kind: 'sell' | 'void' | 'import' | 'undo'; rep: number; customer: number; daysAgo: number }

/** An import is undone while nothing builds on it: as the operation does, totals first, then the rows. */
async function undo(importId: string): Promise<void> {
  await system.write(async (db) => {
    const [found] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM customer_file f
      JOIN card_sale s ON s.tenant_id = f.tenant_id AND s.customer_id = f.customer_id AND s.franchisee_id = f.franchisee_id
      WHERE f.import_id = ${importId}::uuid AND s.import_id IS DISTINCT FROM f.import_id`
    if (found?.count) return
    await subtractImport(db, importId)
    await db.cardSale.deleteMany({ where: { importId } })
    await db.customerFile.deleteMany({ where: { importId } })
  })
}

const steps: Record<Step['kind'], (world: World, step: Step) => Promise<void>> = {
  async sell(world, { rep, customer, daysAgo }) {
    const { storeId, staffId } = at(reps, rep)
    const input = {
      storeId,
      staffId,
      cardProductId: red.cardProductId,
      amount: 500,
      cardNo: null,
      leadId: null,
      soldAt: soldAt(daysAgo % 3),
    }
    const buyer = { customerName: '李雷', customerPhone: `+86139${String(10_000_000 + (customer % 5))}` }
    const key = { paymentMethod: 'wechat' as const, idempotencyKey: crypto.randomUUID() }
    world.sales.push(
      await recordCardSale(headquarters(), { ...input, ...buyer, ...key, presentation: null, buyerIdentified: false }),
    )
  },
  async void(world, { rep }) {
    const id = world.sales.splice(rep % Math.max(1, world.sales.length), 1)[0]
    if (id) await voidCardSale(headquarters(), { id, reason: 'x', idempotencyKey: crypto.randomUUID() })
  },
  async import(world, { rep, customer, daysAgo }) {
    const importId = uuidv7()
    const rows = Array.from({ length: 4 }, (_, n) => imported(rep + n, customer + n, daysAgo, n === 2))
    await system.write(async (db) => {
      await addCardSales(db, as(systemActor(red.tenantId)), rows.slice(0, 2), importId)
      await addCardSales(db, as(systemActor(red.tenantId)), rows.slice(2), importId)
      await addTotals(db, { importId })
    })
    world.imports.push(importId)
  },
  async undo(world) {
    const importId = world.imports.pop()
    if (importId) await undo(importId)
  },
}

const step = fc.record({
  kind: fc.constantFrom('sell', 'sell', 'void', 'import', 'undo') as fc.Arbitrary<Step['kind']>,
  ...{ rep: fc.nat(100), customer: fc.nat(100), daysAgo: fc.nat(40) },
})

test('a random course of sales, voids, imports and undoings leaves totals equal to the records', async () => {
  const course = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (list) => {
    const world: World = { sales: [], imports: [] }
    for (const one of list) await steps[one.kind](world, one)
    expect(await system.read(checkTotals)).toEqual([])
  })
  await fc.assert(course, { numRuns: 15 })
})

const someOf = (type: string, ids: readonly string[]) =>
  fc
    .option(fc.subarray([...ids], { minLength: 1 }), { nil: undefined })
    .map((chosen) => chosen?.map((id) => encodeGlobalID(type, id)))

test('the sums over a filtered list are those of its sales, for everybody', async () => {
  const day = fc.option(fc.constantFrom('2026-10-15', '2026-11-10', '2026-11-11', '2026-11-19'), { nil: undefined })
  const filter = fc.record({
    ...{ from: day, to: day, status: fc.constantFrom('recorded' as const, 'voided' as const, undefined) },
    storeIds: someOf(
      'Store',
      reps.map(({ storeId }) => storeId),
    ),
    staffIds: someOf(
      'Staff',
      reps.map(({ staffId }) => staffId),
    ),
    cardProductIds: someOf('CardProduct', [red.cardProductId]),
  })
  const role = fc.constantFrom(...Object.values(red.actors))
  const same = fc.asyncProperty(role, filter, async (actor, one) => {
    const door = database.asActor(actor)
    const fromTotals = await door.read((db) => cardSaleSums(db, one))
    // Paid for in any way there is: the same sales, and nothing that totals tell apart.
    const fromSales = await door.read((db) => cardSaleSums(db, { ...one, paymentMethods: [...paymentMethods] }))
    expect(fromTotals).toEqual(fromSales)
  })
  await fc.assert(same, { numRuns: 40 })
})
