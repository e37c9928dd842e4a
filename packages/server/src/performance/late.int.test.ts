import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { scoreMonth } from './score-month.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
const november = '2026-11-01'
const december = '2026-12-01'
const at = (day: string) => new Date(`${day}T04:00:00Z`)
const date = (day: string) => new Date(`${day}T00:00:00Z`)
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const score = (month: string, now: Date) => scoreMonth({ database, now: () => now }, red.tenantId, month)
const step = (month: string, no: number, status: string, when: Date) =>
  system.write((db) =>
    db.scorePeriodStep.createMany({
      data: [{ tenantId: red.tenantId, id: uuidv7(), month: date(month), no, status, at: when }],
    }),
  )
const scores = (month: string) =>
  system.read((db) => db.performanceScore.findMany({ where: { month: date(month) }, orderBy: { id: 'asc' } }))

const sale = await system.read((db) =>
  db.cardSale.findFirstOrThrow({
    where: { status: 'recorded', soldOn: { gte: date(november), lt: date(december) } },
    orderBy: { id: 'asc' },
  }),
)
const voidSale = (when: Date) =>
  system.write((db) =>
    db.cardSale.updateMany({ where: { id: sale.id }, data: { status: 'voided', voidedAt: when, voidReason: '重复' } }),
  )
const ofSeller = async (month: string) =>
  (await scores(month)).find(
    ({ level, staffId, storeId }) => level === 'staff' && staffId === sale.staffId && storeId === sale.storeId,
  )

test('a closed month stays as it is; what came in since is stated with the next one, and once', async () => {
  await score(november, at('2026-12-02'))
  const closed = await ofSeller(november)
  await step(november, 1, 'review', at('2026-12-02'))
  await step(november, 2, 'closed', at('2026-12-03'))
  // Something to score in December, for the same person.
  const quota = { metric: 'cards_sold', level: 'staff', target: 3n, updatedAt: at('2026-12-01') }
  const place = { franchiseeId: sale.franchiseeId, storeId: sale.storeId, staffId: sale.staffId }
  await system.write((db) =>
    db.quota.createMany({
      data: [{ ...quota, ...place, tenantId: red.tenantId, id: uuidv7(), month: date(december) }],
    }),
  )
  await score(december, at('2026-12-04'))
  expect((await ofSeller(december))?.late).toEqual([])
  await voidSale(at('2026-12-05'))
  // Asked for the closed one, as the void does.
  await score(november, at('2026-12-06'))
  expect(await ofSeller(november)).toEqual(closed)
  const parts = closed?.parts as { metricId: string; actual: number }[]
  const before = parts.find(({ metricId }) => metricId === 'cards_sold')?.actual ?? 0
  const stated = (await ofSeller(december))?.late as object[]
  expect(stated).toContainEqual({ month: november, metricId: 'cards_sold', before, after: before - 1 })
  const store = (await scores(december)).find(({ level, storeId }) => level === 'store' && storeId === sale.storeId)
  expect(store?.late).toContainEqual(expect.objectContaining({ month: november, metricId: 'cards_sold' }))
  await step(december, 1, 'review', at('2027-01-02'))
  await step(december, 2, 'closed', at('2027-01-03'))
  await system.write((db) =>
    db.quota.createMany({
      data: [{ ...quota, ...place, tenantId: red.tenantId, id: uuidv7(), month: date('2027-01-01') }],
    }),
  )
  await score('2027-01-01', at('2027-01-04'))
  expect((await scores('2027-01-01')).flatMap(({ late }) => late)).toEqual([])
  expect((await ofSeller(december))?.late).toEqual(stated)
})

test('headquarters finds those for whom something came in late', async () => {
  const document = `{ performanceSummary(month: "${december}", filter: { level: staff }) { withLate }
    performanceScores(first: 20, filter: { month: "${december}", level: staff, hasLate: true }) {
      totalCount edges { node { late { month metric before after } } } } }`
  const { data, errors } = await api.ask(red.actors.hq_admin, document)
  expect(errors).toBeUndefined()
  expect(data.performanceSummary.withLate).toBe(1)
  expect(data.performanceScores.totalCount).toBe(1)
  expect(data.performanceScores.edges[0].node.late).toContainEqual(
    expect.objectContaining({ month: november, metric: 'cards_sold' }),
  )
})
