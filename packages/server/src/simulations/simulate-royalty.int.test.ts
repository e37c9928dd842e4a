import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { clearingStage } from '../testing/clearing-stage.ts'
import { rowOf } from '../testing/till-stage.ts'
import { runSimulation } from './run-simulation.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
const { other, one, ask, write, run, step, soldCard, used } = clearingStage(database, red, () => api)
const { hq_admin: hq, hq_finance: finance, franchise_owner: owner } = red.actors
const franchiseeId = encodeGlobalID('Franchisee', other.id)
const published = { basis: 'on_use', groups: [], otherTiers: [{ from: 0, rate: 1000 }], minimum: 0 }
const dearer = {
  ...published,
  otherTiers: [
    { from: 0, rate: 1000 },
    { from: 10_000, rate: 2000 },
  ],
  minimum: 1500,
}

beforeAll(async () => {
  api = await startTestApi(database, testNow)
  await write('setRoyaltyTerm', { franchiseeId, fromOn: '2026-09-01', ...published })
  const cardId = await soldCard()
  await used(cardId, 25_000, '2026-09-10')
  await used(cardId, 5000, '2026-09-12', one)
  await used(cardId, 8000, '2026-10-02')
})
afterAll(() => Promise.all([api.close(), database.close()]))

let keys = 0
const simulate = async (draft: object, change: object = {}, actor = hq) => {
  const input = { fromMonth: '2026-09-01', toMonth: '2026-10-01', franchiseeIds: [], draft, ...change }
  const document = `mutation ($input: SimulateRoyaltyInput!) { simulateRoyalty(input: $input) { __typename
    ... on Refused { code params } ... on InvalidInput { issues { path code } } ... on Simulation { id status months } } }`
  return (await ask(document, { input: { ...input, idempotencyKey: `simulate-${++keys}` } }, actor)).simulateRoyalty
}
const work = (id: string, signal = new AbortController().signal) =>
  runSimulation({ door: database.asSystem(red.tenantId), tenantId: red.tenantId, id: rowOf(id) }, () => testNow, signal)
const outcomeOf = async (id: string, actor = hq) => {
  const document = `query ($id: ID!) { node(id: $id) { ... on Simulation { status progress months } }
    outcome: simulationOutcome(simulationId: $id) { totalCount rows { name before after months }
      months { month before after gaining losing } total { before after gaining } } }`
  const { node, outcome } = await ask(document, { id }, actor)
  return { ...node, outcome }
}

test('the terms that hold, tried again, give what the run has', async () => {
  const { id } = await simulate(published)
  await work(id)
  const { status, outcome } = await outcomeOf(id)
  expect([status, outcome.months.map(({ before, after }: never) => [before, after])]).toEqual([
    'done',
    [
      [2500, 2500],
      [800, 800],
    ],
  ])
  const drafted = await write('draftClearingRun', { day: '2026-09-15' })
  const { royalties } = await run(drafted.id)
  expect(royalties.map(({ royalty }: { royalty: number }) => royalty)).toEqual([2500])
  await step(drafted.id, 'discard')
})

test('other terms show what they would have been, by month and in sum, and change nothing', async () => {
  const { id } = await simulate(dearer)
  expect(await outcomeOf(id)).toMatchObject({ status: 'waiting', progress: 0, months: 2, outcome: { totalCount: 0 } })
  await work(id)
  await work(id)
  expect(await outcomeOf(id)).toMatchObject({
    ...{ status: 'done', progress: 2 },
    outcome: {
      rows: [{ before: 3300, after: 5500, months: 2 }],
      months: [
        { month: '2026-09-01', before: 2500, after: 4000, gaining: 1, losing: 0 },
        { month: '2026-10-01', before: 800, after: 1500 },
      ],
      total: { before: 3300, after: 5500, gaining: 1 },
    },
  })
})

test('stopped amid its months it goes on where it was, and counts none twice', async () => {
  const { id } = await simulate(published)
  const stopping = new AbortController()
  stopping.abort()
  await expect(work(id, stopping.signal)).rejects.toThrow()
  expect(await outcomeOf(id)).toMatchObject({ status: 'running', progress: 0 })
  await work(id)
  expect(await outcomeOf(id)).toMatchObject({ status: 'done', outcome: { totalCount: 1 } })
})

test('cancelled it stays so, and nobody cancels what is over', async () => {
  const { id } = await simulate(published)
  const cancel = async () => {
    const document = `mutation ($input: CancelSimulationInput!) { cancelSimulation(input: $input) { __typename
      ... on Refused { code } ... on Simulation { status } } }`
    return (await ask(document, { input: { id } }, hq)).cancelSimulation
  }
  expect(await cancel()).toMatchObject({ status: 'cancelled' })
  await work(id)
  expect(await outcomeOf(id)).toMatchObject({ status: 'cancelled', progress: 0 })
  const over = await simulate(published)
  await work(over.id)
})

test('months that aren’t over, in the wrong order, too many or without anything are refused', async () => {
  expect(await simulate(published, { toMonth: '2026-11-01' })).toMatchObject({
    ...{ code: 'simulation.month_not_over', params: { month: '2026-10-01' } },
  })
  expect(await simulate(published, { fromMonth: '2026-10-01', toMonth: '2026-09-01' })).toMatchObject({
    issues: [{ path: ['toMonth'], code: 'ends_before_start' }],
  })
  expect(await simulate(published, { fromMonth: '2022-01-01' })).toMatchObject({ code: 'simulation.too_long' })
  expect(await simulate(published, { fromMonth: '2024-01-01', toMonth: '2024-12-01' })).toMatchObject({
    code: 'simulation.nothing_to_compare',
  })
  const overlapping = [
    { from: 0, rate: 1 },
    { from: 0, rate: 2 },
  ]
  expect(await simulate({ ...published, otherTiers: overlapping })).toMatchObject({
    issues: [{ path: ['draft', 'otherTiers', '1', 'from'] }],
  })
})

test('headquarters alone tries, finance looks, an owner sees nothing of it', async () => {
  for (const actor of [finance, owner])
    expect(await simulate(published, {}, actor)).toMatchObject({ code: 'access.not_allowed' })
  const { id } = await simulate(published)
  expect(await outcomeOf(id, finance)).toMatchObject({ status: 'waiting' })
  const { data } = await api.ask(owner, 'query ($id: ID!) { node(id: $id) { id } }', { id })
  expect(data?.node ?? null).toBeNull()
})
