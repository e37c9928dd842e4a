import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { scoreMonth } from '../performance/score-month.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const asSystem = database.asSystem(red.tenantId)
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [from, to] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const id = (typename: string, key: string) => encodeGlobalID(typename, key)
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const { hq_admin, franchise_owner: owner, store_manager: manager } = red.actors

/** A rep of the first store; a new one for each test. November 2026 has 21 working days, December 23. */
let staffId = ''
beforeEach(async () => {
  staffId = uuidv7()
  const personId = uuidv7()
  const key = { tenantId: red.tenantId, createdAt: testNow }
  const place = { franchiseeId: first.id, storeId: from.id }
  await asSystem.write(async (db) => {
    await db.person.createMany({ data: [{ ...key, id: personId }] })
    const person = { id: staffId, personId, staffNo: staffId.slice(-12), name: 'red away', nameKey: 'red away' }
    await db.staff.createMany({ data: [{ ...key, ...place, ...person, status: 'active', hiredOn: day('2025-01-01') }] })
    await db.staffPosting.createMany({ data: [{ ...key, ...place, id: uuidv7(), staffId, fromOn: day('2025-01-01') }] })
  })
})

async function ask(field: string, type: string, input: object, actor: Actor = owner) {
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refused { code }
    ... on InvalidInput { issues { path code } } } }`
  const { data, errors } = await api.ask(actor, document, { input })
  expect(errors).toBeUndefined()
  return data[field]
}

let count = 0
const once = () => {
  count += 1
  return { idempotencyKey: `presence-${count}-key` }
}
const set = (month: string, target: number, actor = manager) => {
  const place = {
    franchiseeId: id('Franchisee', first.id),
    storeId: id('Store', from.id),
    staffId: id('Staff', staffId),
  }
  return ask('setQuotas', 'SetQuotasInput', { metric: 'cards_sold', cells: [{ ...place, month, target }] }, actor)
}
const leave = (fromOn: string, toOn: string) =>
  ask('recordStaffLeave', 'RecordStaffLeaveInput', {
    ...{ staffId: id('Staff', staffId), kind: 'annual', fromOn, toOn, ...once() },
  })

type Cell = { month: string; target: number | null; effective: number | null; basisDays: number; presentDays: number }

/** The rep's cell of a month in a store’s grid. */
async function cell(month: string, storeId = from.id, actor: Actor = owner): Promise<Cell | undefined> {
  const document = `{ quotaGrid(year: 2026, metric: "cards_sold", storeId: "${id('Store', storeId)}") {
    rows { staffId cells { month target effective basisDays presentDays } } } }`
  const { data, errors } = await api.ask(actor, document)
  expect(errors).toBeUndefined()
  const row = data.quotaGrid.rows.find((one: { staffId: string }) => one.staffId === id('Staff', staffId))
  return row?.cells.find((one: Cell) => one.month === month)
}

describe('a quota', () => {
  test('is meant for the days known when it was set, and follows leave that is entered and cancelled', async () => {
    await set('2026-12-01', 230)
    expect(await cell('2026-12-01')).toMatchObject({ effective: 230, basisDays: 2300, presentDays: 2300 })
    await leave('2026-12-07', '2026-12-10')
    expect(await cell('2026-12-01')).toMatchObject({ target: 230, effective: 190, basisDays: 2300, presentDays: 1900 })
    // What is set now is meant for the days that are left.
    await set('2026-12-01', 100)
    expect(await cell('2026-12-01')).toMatchObject({ target: 100, effective: 100, basisDays: 1900 })
  })

  test('set before there was any proration is as it was set', async () => {
    await set('2026-12-01', 230)
    await asSystem.write((db) => db.quota.updateMany({ where: { staffId }, data: { basisDays: null } }))
    await leave('2026-12-07', '2026-12-10')
    expect(await cell('2026-12-01')).toMatchObject({ effective: 230, basisDays: null, presentDays: null })
  })

  test('ends with the last day of who leaves', async () => {
    await set('2026-11-01', 210)
    const person = await asSystem.read((db) => db.staff.findFirstOrThrow({ where: { id: staffId } }))
    const leaving = { id: id('Staff', staffId), revision: person.revision, status: 'left', leftOn: '2026-11-06' }
    expect(await ask('updateStaff', 'UpdateStaffInput', leaving)).toMatchObject({ __typename: 'Staff' })
    expect(await cell('2026-11-01')).toMatchObject({ target: 210, effective: 50, presentDays: 500 })
  })

  test('of who moves is parted with the days it is meant for; together it is what it was', async () => {
    await set('2026-11-01', 2100)
    await leave('2026-11-02', '2026-11-03')
    expect(await cell('2026-11-01')).toMatchObject({ effective: 1900 })
    const move = { id: id('Staff', staffId), storeId: id('Store', to.id), fromOn: '2026-11-09' }
    expect(await ask('moveStaff', 'MoveStaffInput', move)).toMatchObject({ __typename: 'Staff' })
    expect(await cell('2026-11-01')).toMatchObject({ target: 500, effective: 300, basisDays: 500, presentDays: 300 })
    expect(await cell('2026-11-01', to.id)).toMatchObject({ target: 1600, effective: 1600, basisDays: 1600 })
  })

  test('is the same for a manager who doesn’t see where somebody went', async () => {
    await set('2026-11-01', 2100)
    const move = { id: id('Staff', staffId), storeId: id('Store', to.id), fromOn: '2026-11-09' }
    await ask('moveStaff', 'MoveStaffInput', move)
    expect(await cell('2026-11-01', from.id, manager)).toEqual(await cell('2026-11-01', from.id, owner))
  })

  test('counts in scores by the days that somebody was there', async () => {
    await set('2026-11-01', 2100)
    await leave('2026-11-02', '2026-11-06')
    await scoreMonth({ database, now: () => testNow }, red.tenantId, '2026-11-01')
    const score = await asSystem.read((db) => db.performanceScore.findFirst({ where: { staffId, level: 'staff' } }))
    expect(score?.parts).toContainEqual(expect.objectContaining({ metricId: 'cards_sold', target: 1600 }))
  })

  test('counts in the overview by the days that somebody is there', async () => {
    const target = async () => {
      const document = `{ overview(month: "2026-11-01", storeId: "${id('Store', from.id)}") {
        byStaff { id pace(metric: cards_sold) { target } } } }`
      const { data } = await api.ask(manager, document)
      const own = data.overview.byStaff.find((one: { id: string }) => one.id === id('Staff', staffId))
      return own?.pace.target
    }
    await set('2026-11-01', 2100)
    expect(await target()).toBe(2100)
    await leave('2026-11-02', '2026-11-06')
    expect(await target()).toBe(1600)
  })
})

describe('a rule of quotas', () => {
  const rule = async (fromMonth: string, more: object = {}, actor = hq_admin) => {
    const { data } = await api.ask(hq_admin, '{ quotaRules(first: 1) { edges { node { id } } } }')
    const basedOnRuleId = data.quotaRules.edges[0]?.node.id ?? null
    const input = { fromMonth, prorates: true, ramp: [], basedOnRuleId, ...once(), ...more }
    return ask('setQuotaRule', 'SetQuotaRuleInput', input, actor)
  }

  test.each([owner, manager])('is headquarters’ to set', async (actor) => {
    expect(await rule('2026-12-01', {}, actor)).toMatchObject({ code: 'access.not_allowed' })
  })

  test('doesn’t hold for a month that is over, nor over another that wasn’t seen', async () => {
    expect(await rule('2026-10-01')).toMatchObject({ code: 'quota_rule.month_over' })
    expect(await rule('2026-12-01')).toMatchObject({ __typename: 'QuotaRule' })
    expect(await rule('2026-12-01', { basedOnRuleId: null })).toMatchObject({ code: 'write.stale' })
  })

  test('lets targets be as they were set from a month on', async () => {
    await set('2026-11-01', 2100)
    await set('2026-12-01', 2300)
    await leave('2026-11-30', '2026-12-01')
    expect(await rule('2026-12-01', { prorates: false })).toMatchObject({ __typename: 'QuotaRule' })
    expect(await cell('2026-11-01')).toMatchObject({ effective: 2000 })
    expect(await cell('2026-12-01')).toMatchObject({ effective: 2300, presentDays: null })
    await rule('2026-12-01', { prorates: true })
    expect(await cell('2026-12-01')).toMatchObject({ effective: 2200 })
  })
})
