import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { lawOn } from './law-on.ts'
import { ratesOf } from './rates-of.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const system = database.asSystem(red.tenantId)
const { hq_finance: finance, franchise_owner: owner, sales_rep: rep, store_manager: manager } = red.actors
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const write = (field: string, input: object, made: string, actor: Actor = finance) =>
  api.change(actor, field, { idempotencyKey: crypto.randomUUID(), ...input }, made)

const records = (validFrom: string, years: number) => ({
  ...{ rule: 'records', validFrom, on: true, source: '北京条例' },
  figures: [{ name: 'years', value: years }],
})
const setLaw = (input: object, actor?: Actor) =>
  write('setCardLaw', input, '... on CardLawEntry { id validFrom figures { name value } }', actor)
const remove = (id: string, actor?: Actor) => write('removeCardLaw', { id }, '... on CardLawRemoved { removed }', actor)
const yearsOn = async (day: string) => (await system.read((db) => lawOn(db, day))).records?.years

test('a rule begins on a day to come, and never on one that has begun', async () => {
  const before = await yearsOn('2026-11-20')
  for (const day of ['2026-11-20', '2020-01-01'])
    expect(await setLaw(records(day, 3))).toMatchObject({ code: 'card_law.begun' })
  const set = await setLaw(records('2026-12-01', 3))
  expect(set).toMatchObject({ validFrom: '2026-12-01', figures: [{ name: 'years', value: 3 }] })
  expect([await yearsOn('2026-11-30'), await yearsOn('2026-12-01')]).toEqual([before, 3])
})

test('set again for its day it gives way, once for a key; taken back, what held goes on', async () => {
  const key = crypto.randomUUID()
  const input = { ...records('2026-12-05', 4), idempotencyKey: key }
  const all = await Promise.all([1, 2, 3].map(() => setLaw(input)))
  expect(new Set(all.map(({ id }) => id)).size).toBe(1)
  const again = await setLaw(records('2026-12-05', 6))
  expect(await yearsOn('2026-12-05')).toBe(6)
  expect(await remove(all[0].id)).toMatchObject({ code: 'access.not_found' })
  expect(await remove(again.id)).toMatchObject({ removed: true })
  expect(await yearsOn('2026-12-05')).toBe(3)
})

test('headquarters and its finance alone, each of their own chain', async () => {
  for (const actor of [owner, manager, rep])
    expect(await setLaw(records('2026-12-09', 3), actor)).toMatchObject({ code: 'access.not_allowed' })
  const { id } = await setLaw(records('2026-12-09', 3))
  expect(await remove(id, blue.actors.hq_admin)).toMatchObject({ code: 'access.not_found' })
  const listed = async (actor: Actor) =>
    (await api.ask(actor, '{ cardLaw { rule validFrom } cardRates { kind knownUntil rates { rate } } }')).data
  expect((await listed(manager)).cardLaw).toContainEqual({ rule: 'records', validFrom: '2026-12-09' })
  expect((await listed(blue.actors.hq_admin)).cardLaw).not.toContainEqual({ rule: 'records', validFrom: '2026-12-09' })
  expect(await listed(rep)).toBeNull()
})

const announced = { kind: 'lpr_1y', fromOn: '2026-10-20', rate: '3.00', source: '公告', knownUntil: '2026-11-19' }
const rates = '... on CardRates { kind knownUntil rates { fromOn rate source } }'
const setRate = (change: object = {}, actor?: Actor) => write('setRate', { ...announced, ...change }, rates, actor)

test('a rate is entered with its source, and read as millionths', async () => {
  for (const rate of ['', '3,5', '1.23456', '-1'])
    expect(await setRate({ rate })).toMatchObject({ issues: [{ path: ['rate'] }] })
  expect(await setRate({ knownUntil: '2026-11-21' })).toMatchObject({ code: 'card_law.rate_of_days_to_come' })
  expect(await setRate()).toMatchObject({ knownUntil: '2026-11-19', rates: [{ fromOn: '2026-10-20', rate: '3.00%' }] })
  expect(await setRate({ fromOn: '2026-09-20', rate: '3.1' })).toMatchObject({
    rates: [{ rate: '3.00%' }, { rate: '3.10%' }],
  })
  const table = await system.read(ratesOf)
  expect(table.rows.map(({ fromOn, ppm }) => [fromOn, ppm])).toEqual([
    ['2026-09-20', 31_000],
    ['2026-10-20', 30_000],
  ])
  expect(table.knownUntil).toEqual({ lpr_1y: '2026-11-19', deposit_1y: null })
})

test('what was answered for is changed with a reason alone; by sixteen at once none is lost', async () => {
  expect(await setRate({ rate: '3.2' })).toMatchObject({ code: 'card_law.rate_reason' })
  expect(await setRate({ rate: '3.2', reason: '录错' })).toMatchObject({
    rates: [{ rate: '3.20%' }, { rate: '3.10%' }],
  })
  expect(await setRate({}, owner)).toMatchObject({ code: 'access.not_allowed' })
  const days = Array.from({ length: 16 }, (_, at) => `2025-01-${String(at + 10)}`)
  await Promise.all(days.map((fromOn) => setRate({ fromOn, rate: '4' })))
  expect((await system.read(ratesOf)).rows).toHaveLength(18)
})
