import { ownMetrics } from '@hubcap/rules/credits/metric-definition'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, expect, test } from 'vitest'
import { startTestApi } from '../testing/api-client.ts'
import { counterStage } from '../testing/counter-stage.ts'
import { id, rowOf, tillStage } from '../testing/till-stage.ts'
import { creditEvents } from './credit-events.ts'
import { creditSums } from './credit-sums.ts'

const stage = await counterStage(await testDatabase())
const { api, call, system, rep, manager, owner, hq, store, other, because } = stage
afterAll(() => stage.close())

const [me, colleague] = store.repIds as [string, string]
const stranger = other.stores[0]?.repIds[0] as string
const sale = await stage.sell({ soldAt: '2026-11-20T03:00:00Z' })
const today = { from: '2026-11-20', to: '2026-11-20' }

const share = (shares: [string, number][], change: object = {}, actor = manager) =>
  call(
    'shareCredit',
    {
      ...{ record: 'card_sale', id: sale.id, ...because() },
      shares: shares.map(([staffId, part]) => ({ staffId: id('Staff', staffId), share: part })),
      ...change,
    },
    actor,
    '... on CreditShared { shares { staffId share } }',
  )
const sums = async (metricId: string) => {
  const metrics = ownMetrics.filter((one) => one.id === metricId)
  const rows = await system.read((db) => creditSums(db, metrics, today))
  return [me, colleague].map((staffId) => Number(rows.find((row) => row.staffId === staffId)?.value ?? 0))
}
const [salesBefore, cardsBefore] = [await sums('sales_amount'), await sums('cards_sold')]
const gained = async () => {
  const minus = (now: number[], before: number[]) => now.map((value, at) => value - (before[at] as number))
  return [minus(await sums('sales_amount'), salesBefore), minus(await sums('cards_sold'), cardsBefore)]
}

test('bad shares are refused beside the field, and nothing is shared', async () => {
  expect(await share([[me, 6000]])).toMatchObject({
    issues: [{ path: ['shares', '0', 'share'], code: 'shares_not_whole' }],
  })
  expect(await share([[me, 10_001]])).toMatchObject({ issues: [{ code: 'share_over_whole' }] })
  expect(
    await share([
      [me, 0],
      [colleague, 10_000],
    ]),
  ).toMatchObject({ issues: [{ code: 'not_positive' }] })
  expect(
    await share([
      [me, 5000],
      [me, 5000],
    ]),
  ).toMatchObject({
    issues: [{ path: ['shares', '1', 'staffId'], code: 'repeated' }],
  })
  expect(await gained()).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('nobody shares with another franchisee’s people, and no rep shares at all', async () => {
  expect(
    await share(
      [
        [me, 5000],
        [stranger, 5000],
      ],
      {},
      hq,
    ),
  ).toMatchObject({ code: 'credit.not_of_franchisee' })
  expect(
    await share([
      [me, 5000],
      [stranger, 5000],
    ]),
  ).toMatchObject({ code: 'access.not_found' })
  expect(
    await share(
      [
        [me, 5000],
        [colleague, 5000],
      ],
      {},
      rep,
    ),
  ).toMatchObject({ code: 'access.not_allowed' })
})

test('a sale that two made counts for both by their share, and its sum stays', async () => {
  expect(
    await share([
      [me, 3333],
      [colleague, 6667],
    ]),
  ).toMatchObject({
    shares: [
      { staffId: id('Staff', colleague), share: 6667 },
      { staffId: id('Staff', me), share: 3333 },
    ],
  })
  const [sales, cards] = await gained()
  expect(sales?.toSorted((a, b) => a - b)).toEqual([16_665 - 50_000, 33_335])
  expect(cards?.toSorted((a, b) => a - b)).toEqual([33 - 100, 67])
})

test('shared otherwise, only the last holds; the same key answers as before', async () => {
  const again = because()
  for (let times = 0; times < 2; times++)
    expect(await share([[colleague, 10_000]], again, owner)).toMatchObject({ shares: [{ share: 10_000 }] })
  expect(await gained()).toEqual([
    [-50_000, 50_000],
    [-100, 100],
  ])
  const rows = await system.read((db) => db.creditShare.findMany({ where: { cardSaleId: rowOf(sale.id) } }))
  expect(rows.filter(({ replacedAt }) => replacedAt === null)).toHaveLength(1)
})

test('two who share at once leave one whole', async () => {
  await Promise.all([
    share([
      [me, 5000],
      [colleague, 5000],
    ]),
    share(
      [
        [me, 2000],
        [colleague, 8000],
      ],
      {},
      owner,
    ),
  ])
  const held = await system.read((db) =>
    db.creditShare.findMany({ where: { cardSaleId: rowOf(sale.id), replacedAt: null } }),
  )
  expect(held.reduce((sum, { shareFrom, shareTo }) => sum + shareTo - shareFrom, 0)).toBe(10_000)
})

test('a process whose clock is behind shares it anew all the same, after what was shared before', async () => {
  const behind = await startTestApi(stage.database, new Date(Number(testNow) - 120_000))
  const { call: callBehind } = tillStage(stage.database, stage.red, testNow, () => behind)
  const shares = [{ staffId: id('Staff', colleague), share: 10_000 }]
  const input = { record: 'card_sale', id: sale.id, shares, ...because() }
  expect(await callBehind('shareCredit', input, manager, '... on CreditShared { shares { share } }')).toMatchObject({
    shares: [{ share: 10_000 }],
  })
  await behind.close()
  const rows = await system.read((db) => db.creditShare.findMany({ where: { cardSaleId: rowOf(sale.id) } }))
  const last = Math.max(...rows.map(({ sharedAt }) => Number(sharedAt)))
  expect(rows.filter(({ replacedAt }) => replacedAt === null).map(({ sharedAt }) => Number(sharedAt))).toEqual([last])
})

test('the records behind a figure: one’s own alone, with what they come to', async () => {
  await share([
    [me, 4000],
    [colleague, 6000],
  ])
  const document = `query ($staffId: ID) { credits(metricId: "sales_amount", from: "2026-11-20", to: "2026-11-20", staffId: $staffId)
    { totalCount sum credits { recordNo value share event staffName } } }`
  const asked = async (actor: typeof rep, staffId: string | null = null) =>
    (await api().ask(actor, document, { staffId: staffId && id('Staff', staffId) })).data.credits
  const own = await asked(rep)
  expect(Number(own.sum)).toBe((await sums('sales_amount'))[0])
  expect(new Set(own.credits.map(({ staffName }: { staffName: string }) => staffName)).size).toBe(1)
  expect(own.credits[0]).toMatchObject({ value: 20_000, share: 4000, event: 'made' })
  expect(await asked(rep, colleague)).toEqual({ totalCount: 0, sum: 0, credits: [] })
  expect((await asked(manager, colleague)).credits[0]).toMatchObject({ value: 30_000, share: 6000 })
})

test('what is voided is shared no more', async () => {
  await call('voidCardSale', { id: sale.id, ...because() }, manager, '... on CardSale { id }')
  expect(await gained()).toEqual([
    [-50_000, 0],
    [-100, 0],
  ])
  expect(await share([[me, 10_000]])).toMatchObject({ code: 'credit.taken_back' })
})

test('what a process whose clock is behind takes back was there, for whoever was paid for it, and is no more', async () => {
  const late = await stage.sell({ soldAt: '2026-11-20T03:00:00Z' })
  await share([[colleague, 10_000]], { id: late.id })
  const behind = await startTestApi(stage.database, new Date(Number(testNow) - 120_000))
  const { call: callBehind } = tillStage(stage.database, stage.red, testNow, () => behind)
  const voided = await callBehind('voidCardSale', { id: late.id, ...because() }, manager, '... on CardSale { status }')
  await behind.close()
  expect(voided).toMatchObject({ status: 'voided' })
  const metrics = ownMetrics.filter((one) => one.id === 'sales_amount')
  const events = await system.read(
    (db) => db.$queryRaw<{ staffId: string; value: bigint }[]>`
      SELECT e.staff_id::text AS "staffId", e.value FROM (${creditEvents(metrics, today)}) e
      WHERE e.record_id = ${rowOf(late.id)}::uuid`,
  )
  const theirs = events.filter(({ staffId }) => staffId === colleague).map(({ value }) => Number(value))
  expect(theirs.toSorted((one, other) => one - other)).toEqual([-50_000, 50_000])
  expect(events.reduce((sum, { value }) => sum + value, 0n)).toBe(0n)
})
