import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { parse } from 'csv-parse/sync'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const session = new pg.Client(urls.superuser)
let api: TestApi

const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
const staffId = encodeGlobalID('Staff', store.repIds[0] as string)
const customerId = encodeGlobalID('Customer', store.customerIds[0] as string)
const { hq_admin: admin, hq_finance: finance, franchise_owner: owner, store_manager: manager } = red.actors

async function write(actor: Actor, field: string, input: object) {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${field}(input: $input) { __typename ... on Refused { code } } }`
  const { data, errors } = await api.ask(actor, document, { input })
  expect([errors, data?.[field]?.code]).toEqual([undefined, undefined])
}

beforeAll(async () => {
  await session.connect()
  api = await startTestApi(database, testNow)
  await write(owner, 'updateStaff', { id: staffId, revision: 1, phone: '13811112222', name: '王伟' })
  await write(owner, 'moveStaff', { id: staffId, fromOn: '2026-11-19' })
  await write(manager, 'updateCustomer', { id: customerId, revision: 1, phone: '13833334444', city: '武汉' })
  await write(admin, 'updateStore', { id: encodeGlobalID('Store', store.id), revision: 1, status: 'opening' })
  const otherStore = second.stores[0] as typeof store
  await write(admin, 'updateStore', { id: encodeGlobalID('Store', otherStore.id), revision: 1, phone: '027-88886666' })
})
afterAll(() => Promise.all([api.close(), database.close(), session.end()]))

const fields = `id at actorId actorName actorRole action entity recordId subject ip userAgent requestId
  changes { field kind before after under { field value } }`

async function entries(actor: Actor, filter: object = {}) {
  const document = `query ($filter: AuditEntryFilter) { auditEntries(first: 20, filter: $filter) {
    totalCount edges { node { ${fields} } } } }`
  const { data, errors } = await api.ask(actor, document, { filter })
  expect(errors).toBeUndefined()
  return data.auditEntries.edges.map((edge: { node: object }) => edge.node)
}

const changeOf = (entry: { changes: { field: string }[] }, field: string) =>
  entry.changes.find((one) => one.field === field)

describe('an entry', () => {
  test('says who did it as what, from where, and what changed', async () => {
    const [entry] = await entries(owner, { actions: ['staff.update'] })
    expect(entry).toMatchObject({
      ...{ actorName: 'red franchise_owner', actorRole: 'franchise_owner', entity: 'staff', subject: '王伟' },
      ...{ at: testNow.toISOString(), requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
      ip: expect.stringMatching(/127\.0\.0\.1$/),
      userAgent: expect.any(String),
    })
    expect(changeOf(entry, 'name')).toMatchObject({ kind: 'text', before: 'red rep 000', after: '王伟' })
    expect(changeOf(entry, 'phone')).toMatchObject({ kind: 'phone', before: null, after: '13811112222' })
    expect(entry.changes.map(({ field }: { field: string }) => field).sort()).toEqual(['name', 'phone'])
  })

  test('names the places that it is about', async () => {
    const [entry] = await entries(owner, { actions: ['staff.move'], entities: ['staff'] })
    expect(changeOf(entry, 'storeId')).toMatchObject({ kind: 'reference', before: 'red store 00', after: null })
    expect(changeOf(entry, 'name')).toMatchObject({ before: '王伟', after: '王伟' })
  })

  test('keeps the name that somebody had, whatever they are called later', async () => {
    await database.asSystem(red.tenantId).write(async (db) => {
      await db.userAccount.updateMany({ where: { id: owner.userAccountId as string }, data: { name: '别的名字' } })
    })
    expect(await entries(admin, { actions: ['staff.update'] })).toMatchObject([{ actorName: 'red franchise_owner' }])
    expect(await entries(admin, { search: '别的' })).toHaveLength(4)
  })

  test('shows a customer’s phone to nobody, and staff’s to those who lead them', async () => {
    const [customer] = await entries(admin, { recordId: customerId })
    expect(changeOf(customer, 'phone')).toMatchObject({ before: '138****0000', after: '138****4444' })
    const [staff] = await entries(finance, { actions: ['staff.update'] })
    expect(changeOf(staff, 'phone')).toMatchObject({ after: '138****2222' })
  })
})

describe('the list', () => {
  test('is the whole chain’s for headquarters, an owner’s own, and nobody’s below or beside', async () => {
    const own = await entries(owner)
    expect(await entries(admin)).toHaveLength(7)
    expect(own.map(({ action }: { action: string }) => action)).not.toContain('customer.update')
    expect(own.filter(({ entity }: { entity: string }) => entity === 'store')).toHaveLength(1)
    expect(await entries(blue.actors.hq_admin)).toEqual([])
    const { errors } = await api.ask(manager, '{ auditEntries(first: 1) { edges { node { id } } } }')
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('looks names up for all its entries together', async () => {
    const statementsOf = async (count: number) => {
      const statements: string[] = []
      database.onStatement((sql) => statements.push(sql))
      const document = `{ auditEntries(first: ${count}, filter: { entities: ["staff"] }) { edges { node { changes { field } } } } }`
      const { data } = await api.ask(admin, document)
      database.onStatement(null)
      return [data.auditEntries.edges.length, statements.length]
    }
    expect([await statementsOf(1), await statementsOf(2)]).toEqual([
      [1, 3],
      [2, 3],
    ])
  })

  test.each([
    [{ entities: ['store'] }, 2],
    [{ actions: ['staff.update', 'staff.move'] }, 3],
    [{ recordId: staffId }, 2],
    [{ franchiseeIds: [encodeGlobalID('Franchisee', second.id)] }, 1],
    [{ actorIds: [encodeGlobalID('UserAccount', admin.userAccountId as string)] }, 2],
    [{ from: '2026-11-20', to: '2026-11-20' }, 7],
    [{ to: '2026-11-19' }, 0],
    [{ search: 'nobody is called so' }, 0],
    [{ recordId: 'nonsense' }, 0],
  ])('%j leaves %i', async (filter, count) => {
    expect(await entries(admin, filter)).toHaveLength(count)
  })

  test('comes as a file, with the changes in words', async () => {
    const query = new URLSearchParams({ locale: 'zh', filter: JSON.stringify({ recordId: customerId }) })
    const headers = { authorization: `Bearer ${await api.tokenOf(admin)}` }
    const response = await fetch(`${api.url}/exports/audit-log.csv?${query}`, { headers })
    const rows = parse(new Uint8Array(await response.arrayBuffer()), { bom: true, columns: true })
    expect(rows).toMatchObject([
      { 操作: '登记或修改客户', 对象: '客户', 角色: '店长', 改动: '城市: — → 武汉\n电话: 138****0000 → 138****4444' },
    ])
  })
})

describe('nobody changes it', () => {
  test('neither the app, whatever scope it says it has, nor the role that looks across', async () => {
    const app = new pg.Client(urls.app)
    await app.connect()
    for (const statement of [
      "UPDATE audit_entry SET action = 'x'",
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
    ]) {
      await expect(app.query(statement)).rejects.toThrow('permission denied')
    }
    await app.end()
    const { rows } = await session.query(
      `SELECT grantee, privilege_type FROM information_schema.role_table_grants WHERE table_name = 'audit_entry'
         AND grantee IN ('hubcap_app', 'hubcap_audit', 'hubcap_lookup') ORDER BY 1, 2`,
    )
    expect(rows.map(({ grantee, privilege_type: may }) => `${grantee} ${may}`)).toEqual([
      'hubcap_app INSERT',
      'hubcap_app SELECT',
      'hubcap_audit SELECT',
      'hubcap_lookup SELECT',
    ])
  })
})
