import { ownMetrics } from '@hubcap/rules/credits/metric-definition'
import { metrics } from '@hubcap/rules/quotas/metric'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { decideSalesMonths } from '@hubcap/rules/tenancy/sales-months/decide-sales-months'
import { naturalCalendar, salesCalendar, salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { testDatabase } from '@hubcap/testing/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { creditSums } from '../credits/credit-sums.ts'
import { creditsMoved } from '../performance/credits-moved.ts'
import { scoreFigures } from '../performance/score-figures.ts'
import { counterStage } from '../testing/counter-stage.ts'
import { id } from '../testing/till-stage.ts'
import { type FigureSum, figureSums } from './figure-sums.ts'

const stage = await counterStage(await testDatabase())
const { api, call, system, rep, manager, hq, owner, store, red, place, because } = stage
afterAll(() => stage.close())

const [me, colleague] = store.repIds as [string, string]
const elsewhere = red.franchisees[0]?.stores[1]?.repIds[0] as string
const month = { from: '2026-11-01', to: '2026-11-30' }
const held = ownMetrics.filter((one) => metrics.some((metric) => metric === one.id))

/** The same for every run. */
let seed = 20_261_120
const random = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % below
}

const someShares = () => {
  const who = [me, colleague, elsewhere].slice(random(2), 2 + random(2))
  const first = 1 + random(9998)
  if (who.length === 1) return [{ staffId: id('Staff', who[0] as string), share: 10_000 }]
  const parts = who.length === 2 ? [first, 10_000 - first] : [3333, 1, 6666]
  return who.map((staffId, at) => ({ staffId: id('Staff', staffId), share: parts[at] as number }))
}
const share = (saleId: string, shares: object[]) =>
  call(
    'shareCredit',
    { record: 'card_sale', id: saleId, shares, ...because() },
    owner,
    '... on CreditShared { shares { share } }',
  )

let shared = ''
beforeAll(async () => {
  for (let at = 0; at < 14; at++) {
    const seller = [me, colleague][random(2)] as string
    const change = {
      soldAt: `2026-11-${String(10 + random(10)).padStart(2, '0')}T03:00:00Z`,
      amount: 1 + random(90_000),
    }
    const phone = { customerPhone: `1390013${String(9000 + at)}` }
    const input = stage.sale({ ...change, ...phone, staffId: id('Staff', seller) })
    const made = await call('recordCardSale', input, manager, '... on CardSale { id }')
    expect(made).toHaveProperty('id')
    for (let times = random(3); times > 0; times--) expect(await share(made.id, someShares())).toHaveProperty('shares')
    if (random(4) === 0) await call('voidCardSale', { id: made.id, ...because() }, manager, '... on CardSale { id }')
  }
  const last = await stage.sell({ soldAt: '2026-11-20T03:00:00Z', customerPhone: '13900139999' })
  shared = last.id
  await share(shared, [
    { staffId: id('Staff', me), share: 3333 },
    { staffId: id('Staff', colleague), share: 6667 },
  ])
})

const natural = (of: string) => salesMonthOf(naturalCalendar, of)

/** Months that may be so, as it comes; most of them part the days on which something was sold. */
function someMonths() {
  const after = {
    rules: [{ fromMonth: '2026-10-01', firstDay: 1 + random(28) }],
    starts: [{ month: '2026-11-01', startsOn: `2026-11-${10 + random(10)}` }].slice(random(2)),
  }
  const said = { before: naturalMonths, after, month: '2026-10-01', fixed: [] }
  return salesCalendar(decideSalesMonths(said).ok ? after : { ...after, starts: [] })
}
const calendars = [null, naturalCalendar, ...Array.from({ length: 12 }, someMonths)]
const saidOf = (calendar: (typeof calendars)[number]) =>
  calendar ? ['2026-11-01', '2026-12-01'].map((of) => calendar.spanOf(of).from).join(' ') : 'whole'

const keyOf = ({ metricId, storeId, staffId, month: of }: Omit<FigureSum, 'value' | 'records' | 'franchiseeId'>) =>
  [metricId, of, storeId, staffId].join(' ')

test.each(calendars.map((perMonth) => [saidOf(perMonth), perMonth] as const))(
  'daily totals and what is shared of them are what credits tell, month by month: %s',
  async (_, perMonth) => {
    const [fast, slow] = await system.read(async (db) => [
      await figureSums(db, { metrics: held, period: month, perMonth }),
      await creditSums(db, held, month, { perMonth }),
    ])
    const told = fast.filter(({ staffId }) => staffId !== null)
    const credited = slow.filter(({ value }) => value !== 0n)
    const unit = (metricId: string) => (metricId === 'sales_amount' ? 1 : 100)
    expect(credited.length).toBeGreaterThan(4)
    expect(
      Object.fromEntries(told.filter(({ value }) => value !== 0).map((sum) => [keyOf(sum), [sum.value, sum.records]])),
    ).toEqual(
      Object.fromEntries(credited.map((sum) => [keyOf(sum), [Number(sum.value) / unit(sum.metricId), sum.records]])),
    )
  },
)

const document = `query ($filter: AttainmentFilter!) { attainment(filter: $filter) { actual rows(first: 50) { edges { node { staffId actual } } } } }`
async function attained(actor: Actor, level: string, metric: string) {
  const filter = { from: '2026-11-01', to: '2026-11-30', level, metric }
  const { data, errors } = await api().ask(actor, document, { filter })
  expect(errors).toBeUndefined()
  type Edge = { node: { staffId: string; actual: number } }
  return { actual: data.attainment.actual, rows: data.attainment.rows.edges.map(({ node }: Edge) => node) }
}
const creditedTo = async (metricId: string, staffId: string) => {
  const rows = await system.read((db) =>
    creditSums(
      db,
      held.filter((one) => one.id === metricId),
      month,
    ),
  )
  const sum = rows.filter((row) => row.staffId === staffId).reduce((all, { value }) => all + Number(value), 0)
  return metricId === 'sales_amount' ? sum : sum / 100
}

test.each(['sales_amount', 'cards_sold'])(
  'attainment of %s counts a share for whose it is, for them too, and a store’s stays',
  async (metric) => {
    for (const [actor, staffId] of [
      [rep, me],
      [manager, colleague],
      [hq, elsewhere],
    ] as const) {
      const { rows } = await attained(actor, 'staff', metric)
      const own = rows.filter((row: { staffId: string }) => row.staffId === id('Staff', staffId))
      const sum = own.reduce((all: number, { actual }: { actual: number }) => all + actual, 0)
      expect(sum).toBeCloseTo(await creditedTo(metric, staffId), 6)
    }
    const [byStaff, byStore] = [await attained(hq, 'staff', metric), await attained(hq, 'store', metric)]
    expect(byStaff.actual).toBe(byStore.actual)
  },
)

test('a rep sees on the overview what is theirs of what others sold', async () => {
  const asked = `{ overview(month: "2026-11-20") { current { amount count } paces { metric actual } } }`
  const { data, errors } = await api().ask(rep, asked)
  expect(errors).toBeUndefined()
  expect(data.overview.current.amount).toBe(await creditedTo('sales_amount', me))
  expect(data.overview.current.count).toBeCloseTo(await creditedTo('cards_sold', me), 6)
  const byStaff = `{ overview(month: "2026-11-20") { byStaff { id amount count } byStore { amount } current { amount } } }`
  const whole = (await api().ask(hq, byStaff)).data.overview
  const of = (staffId: string) => whole.byStaff.find((one: { id: string }) => one.id === id('Staff', staffId)).amount
  expect(of(colleague)).toBe(await creditedTo('sales_amount', colleague))
  const sum = (rows: { amount: number }[]) => rows.reduce((all, { amount }) => all + amount, 0)
  expect([sum(whole.byStaff), sum(whole.byStore)]).toEqual([whole.current.amount, whole.current.amount])
})

test('scores count a share for whose it is, and any metric that is asked for', async () => {
  await call(
    'recordTillSale',
    stage.visit({ payments: [{ method: 'cash', amount: 6800 }] }),
    rep,
    '... on TillSale { id }',
  )
  const scored = await system.write((db) => scoreFigures(db, natural('2026-11-01'), ['services_done']))
  const of = (staffId: string | null) =>
    scored.find((one) => one.staffId === staffId && one.storeId === store.id)?.figures.metrics ?? {}
  expect(of(me).sales_amount?.actual).toBe(await creditedTo('sales_amount', me))
  expect(of(colleague).cards_sold?.actual).toBeCloseTo(await creditedTo('cards_sold', colleague), 6)
  expect(of(me).services_done).toEqual({ actual: 1, sample: 1, target: null })
  expect(of(null).services_done).toEqual({ actual: 1, sample: 1, target: null })
  expect(id('Store', store.id)).toBe(place.storeId)
})

test('what is shared anew moves the month’s scores, for whoever gains or loses by it', async () => {
  const now = await system.read((db) => db.creditShare.aggregate({ _max: { sharedAt: true } }))
  const since = now._max.sharedAt as Date
  const moved = (actor: Actor, after: Date) =>
    system.read((db) => creditsMoved(db, natural('2026-11-01'), after, actor))
  expect(await moved(rep, new Date(since.getTime() - 1))).toBe(true)
  expect(await moved(rep, since)).toBe(false)
  expect(await system.read((db) => creditsMoved(db, natural('2026-10-01'), new Date(0), hq))).toBe(false)
})
