import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const audit = new pg.Client(urls.audit)
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, sibling] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const hq = red.actors.hq_admin
const owner = red.actors.franchise_owner
const globalId = (typename: string, row: string) => encodeGlobalID(typename, row)
const franchiseeId = globalId('Franchisee', first.id)

const selections: Record<string, string> = {
  Franchisee: '... on Franchisee { id revision name code status contract { contractNo royaltyRate startsOn endsOn } }',
  Store:
    '... on Store { id revision name code status divisionCode openedOn closedOn longitude openingHours franchisee { name } }',
  Staff:
    '... on Staff { id revision name status leftOn store { id } manager { id } pay { baseWage fromOn } postings { fromOn store { id } } }',
}
function change(actor: Actor, field: string, input: object) {
  const type = Object.keys(selections).find((one) => field.endsWith(one)) as string
  return api.change(actor, field, input, selections[type])
}

describe('a franchisee', () => {
  const contract = {
    contractNo: 'K-100',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    royaltyRate: 650,
    territory: '杭州市',
  }

  test('is made with its terms, and its terms change by their first day', async () => {
    const made = await change(hq, 'createFranchisee', { code: 'HZ', name: '杭州捷达', kind: 'franchised', contract })
    expect(made).toMatchObject({
      __typename: 'Franchisee',
      contract: { contractNo: 'K-100', royaltyRate: 650, endsOn: '2028-12-31' },
    })
    const changed = await change(hq, 'updateFranchisee', {
      id: made.id,
      revision: 1,
      contract: { ...contract, royaltyRate: 700 },
    })
    expect(changed).toMatchObject({ revision: 2, contract: { royaltyRate: 700 } })
    const entries = await audit.query(
      `SELECT before, after FROM audit_entry WHERE action = 'franchise_contract.update' ORDER BY id`,
    )
    expect(entries.rows[1]).toMatchObject({ before: { royaltyRate: 650 }, after: { royaltyRate: 700 } })
  })

  test('whose number is taken is refused beside the number', async () => {
    const answer = await change(hq, 'createFranchisee', { code: 'F0', name: 'X', kind: 'direct' })
    expect(answer).toMatchObject({ code: 'write.duplicate', params: { field: 'code' } })
  })

  test('can’t end while a store is open', async () => {
    const answer = await change(hq, 'updateFranchisee', { id: franchiseeId, revision: 1, status: 'ended' })
    expect(answer).toMatchObject({ code: 'franchisee.stores_still_open', params: { count: 2 } })
  })
})

describe('a store', () => {
  const input = {
    franchiseeId,
    code: 'NEW',
    name: '西湖文三路店',
    divisionCode: '330106',
    longitude: 120.13,
    latitude: 30.27,
    openedOn: '2026-05-01',
  }

  test('is made, changed, and closed today', async () => {
    const made = await change(hq, 'createStore', {
      ...input,
      openingHours: { monday: [{ opens: '08:00', closes: '20:00' }] },
    })
    expect(made).toMatchObject({
      __typename: 'Store',
      status: 'open',
      divisionCode: '330106',
      openingHours: { monday: [{ opens: '08:00', closes: '20:00' }] },
    })
    const closed = await change(owner, 'updateStore', { id: made.id, revision: 1, status: 'closed' })
    expect(closed).toMatchObject({ status: 'closed', closedOn: '2026-11-20', revision: 2 })
  })

  test.each([
    ['a division that doesn’t exist', { divisionCode: '999999' }, 'divisionCode'],
    ['half a pair of coordinates', { latitude: null }, 'latitude'],
    ['a day that doesn’t exist', { openedOn: '2026-02-30' }, 'openedOn'],
    [
      'hours that end before they begin',
      { openingHours: { monday: [{ opens: '20:00', closes: '08:00' }] } },
      'openingHours',
    ],
    ['no name', { name: '' }, 'name'],
  ])('with %s is refused beside its field', async (_, wrong, field) => {
    const answer = await change(hq, 'createStore', { ...input, code: 'BAD', ...wrong })
    expect(answer.__typename).toBe('InvalidInput')
    expect(answer.issues.map((issue: { path: string[] }) => issue.path[0])).toEqual([field])
  })

  test('that somebody changed meanwhile is refused as stale', async () => {
    const id = globalId('Store', store.id)
    expect(await change(owner, 'updateStore', { id, revision: 1, phone: '0571-88888888' })).toMatchObject({
      revision: 2,
    })
    expect(await change(hq, 'updateStore', { id, revision: 1, phone: '0571-99999999' })).toMatchObject({
      code: 'write.stale',
    })
  })
})

describe('staff', () => {
  const input = {
    franchiseeId,
    storeId: globalId('Store', store.id),
    staffNo: 'N1',
    name: '张伟',
    hiredOn: '2026-10-01',
    baseWage: 600_000,
  }

  test('are hired with posting and pay, by HQ or by their owner', async () => {
    const made = await change(owner, 'createStaff', input)
    expect(made).toMatchObject({
      status: 'active',
      pay: { baseWage: 600_000 },
      postings: [{ fromOn: '2026-10-01', store: { id: globalId('Store', store.id) } }],
    })
  })

  test('move to a store of the same franchisee, with history', async () => {
    const id = globalId('Staff', store.repIds[1] as string)
    const moved = await change(owner, 'moveStaff', { id, storeId: globalId('Store', sibling.id), fromOn: '2026-11-15' })
    expect(moved).toMatchObject({
      store: { id: globalId('Store', sibling.id) },
      postings: [{ fromOn: '2026-11-15' }, { fromOn: '2025-01-01' }],
    })
    const sales = await api.ask(
      hq,
      `{ cardSales(filter: { staffIds: ["${id}"] }) { edges { node { store { id } } } } }`,
    )
    const stores = sales.data.cardSales.edges.map((edge: { node: { store: { id: string } } }) => edge.node.store.id)
    expect(new Set(stores)).toEqual(new Set([globalId('Store', store.id)]))
  })

  test.each([
    [
      'to another franchisee’s store',
      { storeId: globalId('Store', second.stores[0]?.id as string) },
      'store.of_other_franchisee',
    ],
    ['in the future', { fromOn: '2026-12-01' }, 'posting.in_future'],
    ['to where they are', { storeId: globalId('Store', store.id) }, 'posting.already_there'],
  ])('don’t move %s', async (_, wrong, code) => {
    const id = globalId('Staff', store.repIds[0] as string)
    const answer = await change(hq, 'moveStaff', {
      id,
      storeId: globalId('Store', sibling.id),
      fromOn: '2026-11-18',
      ...wrong,
    })
    expect(answer).toMatchObject({ code })
  })

  test('leave on a day, and don’t manage in a circle', async () => {
    const [boss, worker] = sibling.repIds.map((row) => globalId('Staff', row)) as [string, string]
    expect(await change(owner, 'updateStaff', { id: worker, revision: 1, managerStaffId: boss })).toMatchObject({
      manager: { id: boss },
    })
    expect(await change(owner, 'updateStaff', { id: boss, revision: 1, managerStaffId: worker })).toMatchObject({
      code: 'staff.manager_in_circle',
    })
    expect(await change(owner, 'updateStaff', { id: worker, revision: 2, status: 'left' })).toMatchObject({
      status: 'left',
      leftOn: '2026-11-20',
    })
  })

  test('of another franchisee are as if they weren’t there', async () => {
    const id = globalId('Staff', second.stores[0]?.repIds[0] as string)
    expect(await change(owner, 'updateStaff', { id, revision: 1, name: 'mine' })).toMatchObject({
      code: 'access.not_found',
    })
  })
})

test('every change is in the log with who, when, and from what to what', async () => {
  const { rows } = await audit.query(`SELECT action, user_account_id, at, before, after FROM audit_entry ORDER BY id`)
  const actions = new Set(rows.map((row) => row.action))
  for (const action of [
    'franchisee.create',
    'franchisee.update',
    'store.create',
    'store.update',
    'staff.create',
    'staff.update',
    'staff.move',
    'staff_pay.update',
  ])
    expect(actions).toContain(action)
  expect(rows.every((row) => row.user_account_id && row.at.getTime() === testNow.getTime())).toBe(true)
  const closed = rows.find((row) => row.action === 'store.update' && row.after.status === 'closed')
  expect(closed).toMatchObject({ before: { status: 'open' }, after: { status: 'closed' } })
})
