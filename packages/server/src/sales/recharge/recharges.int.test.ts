import { openDatabase } from '@hubcap/database/door/database'
import { cardNo } from '@hubcap/rules/cards/card-no'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { id, tillStage } from '../../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
let api: TestApi
const { call, makeCard } = tillStage(database, red, testNow, () => api)
const [own, other] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const store = own.stores[0] as (typeof own.stores)[0]
const elsewhere = other.stores[0] as (typeof other.stores)[0]
const { hq_admin: hq, hq_finance: finance, sales_rep: rep, store_manager: manager, franchise_owner: owner } = red.actors
const numbers = [1, 2].map((serial) => cardNo({ prefix: '8866', serialDigits: 8 }, serial)) as [string, string]

const entry = `id paid principal bonus isVoided payments { method amount } store { name } card { cardNo customer { name } }`
async function listed(actor: Actor, filter: object = {}) {
  const document = `query ($filter: RechargeFilter) { recharges(first: 50, filter: $filter) { edges { node { ${entry} } } totalCount } }`
  const { data, errors } = await api.ask(actor, document, { filter })
  expect(errors).toBeUndefined()
  const { edges, totalCount } = data.recharges
  expect(totalCount).toBe(edges.length)
  return edges.map(({ node }: { node: object }) => node)
}
const recharge = (cardId: string, payments: object[], presentation?: string) =>
  call(
    'rechargeCard',
    {
      ...{ cardId: id('Card', cardId), payments, buyerIdentified: true, idempotencyKey: crypto.randomUUID() },
      ...{ storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string), presentation },
    },
    rep,
    '... on CardRecharge { id }',
  )

let voided = ''
beforeAll(async () => {
  api = await startTestApi(database, testNow)
  const mine = await makeCard({ franchisee: 0, cardNo: numbers[0] })
  const theirs = await makeCard({ franchisee: 1, cardNo: numbers[1] })
  const typed = { storeId: id('Store', store.id), typed: numbers[1] }
  const { presentation } = await call('identifyAtTill', typed, rep, '... on AtTill { presentation }')
  await recharge(mine, [
    { method: 'cash', amount: 10_000 },
    { method: 'wechat', amount: 5_000 },
  ])
  await recharge(theirs, [{ method: 'alipay', amount: 20_000 }], presentation)
  voided = (await recharge(mine, [{ method: 'cash', amount: 30_000 }])).id
  const input = { id: voided, reason: '充错卡', idempotencyKey: crypto.randomUUID() }
  await call('voidCardRecharge', input, manager, '... on CardRecharge { id }')
})
afterAll(() => Promise.all([api.close(), database.close()]))

test('who took the money sees it by the books, also of a card that is out of sight', async () => {
  for (const actor of [manager, owner, rep]) {
    const found = await listed(actor)
    expect(found).toHaveLength(3)
    expect(found).toContainEqual(
      expect.objectContaining({
        ...{ paid: 15_000, principal: 15_000, isVoided: false },
        payments: [
          { method: 'wechat', amount: 5_000 },
          { method: 'cash', amount: 10_000 },
        ],
        card: expect.objectContaining({ cardNo: numbers[0] }),
      }),
    )
    expect(found).toContainEqual(
      expect.objectContaining({ paid: 20_000, payments: [{ method: 'alipay', amount: 20_000 }], card: null }),
    )
    expect(found).toContainEqual(expect.objectContaining({ id: voided, paid: 30_000, isVoided: true }))
  }
})

test('headquarters sees all with their cards, another chain none', async () => {
  for (const actor of [hq, finance]) {
    const cards = (await listed(actor)).map(({ card }: { card: { cardNo: string } | null }) => card?.cardNo)
    expect(cards.toSorted()).toEqual([numbers[0], numbers[0], numbers[1]].toSorted())
  }
  expect(await listed(blue.actors.hq_admin)).toEqual([])
})

test('filtered by day, place, what was voided and the card’s number', async () => {
  const count = async (filter: object, actor = hq) => (await listed(actor, filter)).length
  expect(await count({ from: '2026-11-20', to: '2026-11-20' })).toBe(3)
  expect(await count({ to: '2026-11-19' })).toBe(0)
  expect(await count({ from: '2026-11-21' })).toBe(0)
  expect(await count({ storeIds: [id('Store', store.id)] })).toBe(3)
  expect(await count({ storeIds: [id('Store', elsewhere.id)] })).toBe(0)
  expect([await count({ isVoided: true }), await count({ isVoided: false })]).toEqual([1, 2])
  expect(await count({ search: numbers[0].slice(0, 12) })).toBe(2)
  for (const search of ['886', '%', '8866%', '\\', '王']) expect(await count({ search })).toBe(0)
  // Whose card is out of sight isn't found by its number.
  expect(await count({ search: numbers[1] }, manager)).toBe(0)
})

test('taken along as a file', async () => {
  const response = await fetch(`${api.url}/exports/recharges.csv`, {
    headers: { authorization: `Bearer ${await api.tokenOf(hq)}` },
  })
  const lines = (await response.text()).trim().split(/\r?\n/)
  expect(lines).toHaveLength(4)
  expect(lines.filter((line) => line.includes('300.00') && /已作废|Voided/.test(line))).toHaveLength(1)
})
