import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { rowOf } from '../testing/till-stage.ts'
import { runSimulation } from './run-simulation.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
const hq = red.actors.hq_admin
const december = new Date('2026-12-05T04:00:00Z')
const month = '2026-11-01'
let api: TestApi
let planId = ''
let versionId = ''

const rule = (rate: number, metricId = 'sales_amount') => ({
  ...{ metricId, tierBase: 'amount', tiering: 'progressive', tiers: [{ from: 0, rate }] },
})
let keys = 0
const write = (field: string, input: object, made: string) =>
  api.change(hq, field, { ...input, idempotencyKey: `commission-${++keys}` }, made)
const simulate = (rules: object[], commissionPlanId: string | null = planId) =>
  write(
    'simulateCommissionPlan',
    { fromMonth: month, toMonth: month, draft: { commissionPlanId, audience: 'everybody', rules } },
    '... on Simulation { id }',
  )
async function results(id: string) {
  const simulationId = rowOf(id)
  const run = { door: system, tenantId: red.tenantId, id: simulationId }
  await runSimulation(run, () => december, new AbortController().signal)
  const { status } = await system.read((db) => db.simulation.findFirstOrThrow({ where: { id: simulationId } }))
  expect(status).toBe('done')
  const rows = await system.read((db) => db.simulationResult.findMany({ where: { simulationId } }))
  return new Map(rows.map(({ staffId, before, after }) => [staffId, [Number(before), Number(after)]]))
}

beforeAll(async () => {
  api = await startTestApi(database, testNow, { now: () => december })
  const plan = { name: '售卡提成', fromMonth: '2026-10-01', audience: 'everybody', rules: [rule(300)] }
  const version = await write('setCommissionPlan', plan, '... on CommissionPlanVersion { id }')
  versionId = rowOf(version.id)
  const row = await system.read((db) => db.commissionPlanVersion.findFirstOrThrow({ where: { id: versionId } }))
  planId = encodeGlobalID('CommissionPlan', row.commissionPlanId)
})
afterAll(() => Promise.all([api.close(), database.close()]))

/** What everybody sold in November, by independent SQL. */
async function sold() {
  const rows = await system.read((db) =>
    db.cardSale.groupBy({ by: ['staffId'], where: { status: 'recorded' }, _sum: { amount: true } }),
  )
  return new Map(rows.map(({ staffId, _sum }) => [staffId, Number(_sum.amount)]))
}
const percent = (amount: number, rate: number) => Math.floor((2 * amount * rate + 10_000) / 20_000)

test('the plan that holds, tried again, gives what it pays', async () => {
  const found = await results((await simulate([rule(300)])).id)
  const expected = [...(await sold())].map(([staffId, amount]) => [
    staffId,
    [percent(amount, 300), percent(amount, 300)],
  ])
  expect(found.size).toBeGreaterThan(0)
  expect(found).toEqual(new Map(expected as [string, number[]][]))
})

test('a draft in its place shows what everybody would have had instead', async () => {
  const found = await results((await simulate([rule(500)])).id)
  for (const [staffId, amount] of await sold())
    expect(found.get(staffId)).toEqual([percent(amount, 300), percent(amount, 500)])
  expect(await system.read((db) => db.commissionPlanVersion.count())).toBe(1)
})

test('what couldn’t be set can’t be tried: tiers that overlap, money paid twice', async () => {
  const overlapping = {
    ...rule(300),
    tiers: [
      { from: 0, rate: 1 },
      { from: 0, rate: 2 },
    ],
  }
  expect(await simulate([overlapping])).toMatchObject({
    issues: [{ path: ['draft', 'rules', '0', 'tiers', '1', 'from'], code: 'tiers_out_of_order' }],
  })
  expect(await simulate([rule(300), rule(100, 'principal_used')])).toMatchObject({ code: 'commission.paid_twice' })
})
