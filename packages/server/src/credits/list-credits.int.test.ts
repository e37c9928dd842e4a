import { testDatabase } from '@hubcap/testing/database'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import { counterStage } from '../testing/counter-stage.ts'
import { id, rowOf } from '../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { api, call, rep, manager, owner, store, other, because } = stage
afterAll(() => stage.close())

const [me, colleague] = store.repIds as [string, string]
const soldAt = '2026-11-20T03:00:00Z'
const day = { from: '2026-11-20', to: '2026-11-20' }

const document = `query ($metricId: String!, $from: Date!, $to: Date!, $staffId: ID, $storeId: ID, $knownUntil: DateTime,
    $orderBy: CreditOrder, $first: Int, $offset: Int) {
  credits(metricId: $metricId, from: $from, to: $to, staffId: $staffId, storeId: $storeId, knownUntil: $knownUntil,
    orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount offset unit sum parts { measure sum } credits { record opens recordNo day value share event staffName } } }`
const ask = (change: object, actor = manager) =>
  api().ask(actor, document, { metricId: 'cards_sold', ...day, ...change })
const listed = async (change: object = {}, actor = manager) => (await ask(change, actor)).data.credits
const values = ({ credits }: { credits: { value: number }[] }) => credits.map(({ value }) => value)

const mine = { staffId: id('Staff', me) }
const before = await listed({ metricId: 'sales_amount', ...mine })
const [sale, second] = [await stage.sell({ soldAt }), await stage.sell({ soldAt, customerPhone: '13900139001' })]

test('pages are of one list: each row once, and a page behind the end is the last', async () => {
  const all = await listed(mine)
  expect(all.totalCount).toBe(before.totalCount + 2)
  const one = await listed({ ...mine, first: 1, offset: 0 })
  const next = await listed({ ...mine, first: 1, offset: 1 })
  expect([one.offset, next.offset]).toEqual([0, 1])
  expect([...one.credits, ...next.credits]).toEqual(all.credits.slice(0, 2))
  const last = await listed({ ...mine, first: 1, offset: 2 ** 31 - 1 })
  expect([last.offset, last.totalCount, last.sum]).toEqual([all.totalCount - 1, all.totalCount, all.sum])
  expect(last.credits).toEqual(all.credits.slice(-1))
})

test('it is sorted by value where asked, and its sum is of all of it', async () => {
  await stage.system.write((db) =>
    db.cardSale.updateMany({ where: { id: rowOf(second.id) }, data: { createdAt: new Date(soldAt) } }),
  )
  await call('voidCardSale', { id: second.id, ...because() }, manager, '... on CardSale { id }')
  const down = await listed({ metricId: 'sales_amount', ...mine, orderBy: { field: 'value', direction: 'desc' } })
  expect(values(down)).toEqual(values(down).toSorted((a, b) => b - a))
  expect(values(down).at(-1)).toBe(-50_000)
  expect(down.sum).toBe(values(down).reduce((sum, value) => sum + value, 0))
  const up = await listed({ metricId: 'sales_amount', ...mine, orderBy: { field: 'value', direction: 'asc' } })
  expect(values(up)[0]).toBe(-50_000)
})

test('who shares a sale of somebody else’s is told of it, and led nowhere', async () => {
  const theirs = await call(
    'recordCardSale',
    stage.sale({ staffId: id('Staff', colleague), soldAt, customerPhone: '13900139002', amount: 30_000 }),
    manager,
    '... on CardSale { id }',
  )
  const shares = [me, colleague].map((staffId) => ({ staffId: id('Staff', staffId), share: 5000 }))
  for (const { id: shared } of [sale, theirs])
    await call(
      'shareCredit',
      { record: 'card_sale', id: shared, shares, ...because() },
      manager,
      '... on CreditShared { shares { share } }',
    )
  const shared = async (actor: typeof rep) =>
    (await listed({ metricId: 'sales_amount', ...mine, orderBy: { field: 'value', direction: 'desc' } }, actor)).credits
      .filter(({ share }: { share: number }) => share === 5000)
      .map(({ opens, value }: { opens: string | null; value: number }) => [opens, value])
  expect(await shared(manager)).toEqual([
    [sale.id, 25_000],
    [theirs.id, 15_000],
  ])
  expect(await shared(rep)).toEqual([
    [sale.id, 25_000],
    [null, 15_000],
  ])
})

test('a recharge is shared too, and opens its card', async () => {
  const payments = [{ method: 'cash', amount: 20_000 }]
  const input = { cardId: sale.card.id, ...stage.place, payments, buyerIdentified: true, idempotencyKey: stage.key() }
  await call('rechargeCard', input, rep, '... on CardRecharge { id }')
  const recharges = await api().ask(manager, '{ recharges(first: 1) { edges { node { id } } } }')
  const { id: recharge } = recharges.data.recharges.edges[0].node
  const shares = [
    { staffId: id('Staff', me), share: 2500 },
    { staffId: id('Staff', colleague), share: 7500 },
  ]
  const shared = { record: 'card_recharge', id: recharge, shares, ...because() }
  await call('shareCredit', shared, manager, '... on CreditShared { shares { share } }')
  const month = { from: '2026-11-01', to: '2026-11-30', orderBy: { field: 'value', direction: 'desc' } }
  const { credits } = await listed({ metricId: 'recharge_amount', ...month })
  expect(credits.filter(({ event }: { event: string }) => event === 'made').slice(0, 2)).toMatchObject([
    { record: 'card_recharge', opens: sale.card.id, value: 15_000, share: 7500 },
    { record: 'card_recharge', opens: sale.card.id, value: 5000, share: 2500 },
  ])
})

test('services open their receipt, what a card paid opens the card', async () => {
  const presentation = await stage.presented('13900139000')
  const served = await stage.serve({ cards: [{ cardId: sale.card.id, amount: 6800 }], presentation })
  expect(
    (await listed({ metricId: 'service_amount', ...day, from: '2026-11-01', to: '2026-11-30', ...mine })).credits[0],
  ).toMatchObject({
    ...{ record: 'till_sale_line', opens: served.id, value: 6800 },
  })
  const used = await listed({ metricId: 'principal_used', from: '2026-11-01', to: '2026-11-30', ...mine })
  expect(used.credits[0]).toMatchObject({ record: 'card_use', opens: sale.card.id, value: 6800 })
})

test('a ratio tells both of its parts, and is nothing of none', async () => {
  expect(await listed({ metricId: 'lead_conversion' })).toMatchObject({
    ...{ unit: 'ratio', sum: 0 },
    parts: [{ measure: 'leads_won' }, { measure: 'leads_contacted' }],
  })
})

test('what nobody knew yet isn’t in it, and a metric that there isn’t is said not to exist', async () => {
  expect(await listed({ ...mine, knownUntil: '2026-11-18T00:00:00Z' })).toMatchObject({
    totalCount: 0,
    sum: 0,
    credits: [],
  })
  expect((await ask({ metricId: 'shells' })).errors).toBeDefined()
  expect(await listed({ storeId: id('Store', other.stores[0]?.id as string) })).toMatchObject({ totalCount: 0 })
})

async function file(query: Record<string, string>, actor = manager) {
  const headers = { authorization: `Bearer ${await api().tokenOf(actor)}` }
  return fetch(`${api().url}/exports/credits.csv?${new URLSearchParams({ locale: 'en', ...query })}`, { headers })
}
const lines = async (query: Record<string, string>, actor = manager): Promise<Record<string, string>[]> =>
  parse(new Uint8Array(await (await file(query, actor)).arrayBuffer()), { bom: true, columns: true })

test('the file has what the list has, in its unit, for whoever asks', async () => {
  const filter = JSON.stringify({ metricId: 'sales_amount', ...day, ...mine })
  const list = await listed({ metricId: 'sales_amount', ...mine, first: 100 })
  const rows = await lines({ filter })
  expect(rows.map((row) => Math.round(Number(row.Value) * 100))).toEqual(values(list))
  expect(rows.map((row) => row['How it counts'])).toContain('Taken back')
  expect(
    await lines({ filter: JSON.stringify({ metricId: 'cards_sold', ...day, ...mine }), columns: 'value' }),
  ).toContainEqual({
    Value: '0.5',
  })
  const own = await lines({ filter: JSON.stringify({ metricId: 'sales_amount', ...day }) }, rep)
  expect(own).toHaveLength(list.totalCount)
  expect((await lines({ filter: JSON.stringify({ metricId: 'sales_amount', ...day }) }, owner)).length).toBeGreaterThan(
    0,
  )
})

test('a file that is asked for wrongly isn’t made', async () => {
  expect((await file({})).status).toBe(200)
  expect((await file({ filter: '{' })).status).toBe(400)
  expect((await file({ filter: JSON.stringify({ from: '2026-02-31' }) })).status).toBe(400)
  expect((await file({ orderBy: JSON.stringify({ field: 'password', direction: 'asc' }) })).status).toBe(400)
  expect((await file({ filter: JSON.stringify({ metricId: 'shells' }) })).status).toBe(404)
})
