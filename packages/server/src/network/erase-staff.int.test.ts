import { openDatabase } from '@hubcap/database/door/database'
import { roles } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { joinClient } from '../testing/join-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const session = new pg.Client(urls.superuser)
let api: TestApi
const { invite, accept } = joinClient(() => api)

const admin = red.actors.hq_admin
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const name = '欧阳锦绣'
const device = { ip: '203.0.113.99', userAgent: 'a phone of their own' }
const personal = [name, '13977778888', 'ouyang', device.ip, device.userAgent]
const person = { id: '', staffNo: '', rowId: '', accountId: '' }

const write = (field: string, input: object, actor = admin) => api.change(actor, field, input)

const system = database.asSystem(red.tenantId)

beforeAll(async () => {
  await session.connect()
  api = await startTestApi(database, testNow)
  const place = {
    franchiseeId: encodeGlobalID('Franchisee', franchisee.id),
    storeId: encodeGlobalID('Store', store.id),
  }
  const email = 'ouyang@red.example'
  const invited = await invite(red.actors.franchise_owner, { ...place, role: 'sales_rep', name, email })
  await accept(invited.token, { name, email, phone: '13977778888' })
  const staff = await system.read((db) => db.staff.findFirstOrThrow({ where: { name } }))
  const account = await system.read((db) => db.userAccount.findFirstOrThrow({ where: { name } }))
  const assignment = await system.read((db) => db.assignment.findFirstOrThrow({ where: { staffId: staff.id } }))
  Object.assign(person, {
    id: encodeGlobalID('Staff', staff.id),
    staffNo: staff.staffNo,
    rowId: staff.id,
    accountId: account.id,
  })
  const actor = { ...red.actors.sales_rep, userAccountId: account.id, assignmentId: assignment.id, staffId: staff.id }
  const sale = {
    ...{ storeId: place.storeId, staffId: person.id, cardProductId: encodeGlobalID('CardProduct', red.cardProductId) },
    ...{ amount: 12345, paymentMethod: 'cash', soldAt: testNow.toISOString(), idempotencyKey: 'erase-staff' },
    ...{ customerName: '周杰', customerPhone: '13900001111' },
  }
  expect(await write('recordCardSale', sale, actor)).toMatchObject({ __typename: 'CardSale' })
  await system.write((db) => db.userSession.updateMany({ where: { userAccountId: account.id }, data: device }))
  await session.query('UPDATE audit_entry SET ip = $2, user_agent = $3 WHERE user_account_id = $1', [
    ...[account.id, device.ip, device.userAgent],
  ])
})
afterAll(() => Promise.all([api.close(), database.close(), session.end()]))

async function rowsWithThem(): Promise<string[]> {
  const { rows: tables } = await session.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )
  const all: string[] = []
  for (const table of tables) {
    const { rows } = await session.query(`SELECT to_jsonb(t)::text AS row FROM "${table.name}" t`)
    all.push(...rows.map(({ row }) => `${table.name} ${row}`))
  }
  return all.filter((row) => personal.some((one) => row.includes(one)))
}

async function figures() {
  const document = `{ overview(month: "2026-11-01") { current { amount count newCustomers } byStore { name amount } }
    cardSales(first: 50) { totalCount totals { amount count } edges { node { saleNo amount } } } }`
  const answers = []
  for (const role of roles) answers.push(await api.ask(red.actors[role], document))
  return answers
}

test('whoever still works here isn’t erased, nor by another number, nor by anybody but headquarters', async () => {
  const input = { id: person.id, staffNo: person.staffNo }
  expect(await write('eraseStaff', input)).toMatchObject({ code: 'staff.not_left' })
  expect(await write('eraseStaff', { ...input, staffNo: '000' })).toMatchObject({ code: 'staff.other_number' })
  expect(await write('eraseStaff', input, red.actors.franchise_owner)).toMatchObject({ code: 'access.not_allowed' })
})

test('nothing personal is left anywhere, and every figure is what it was', async () => {
  expect(
    await write('updateStaff', { id: person.id, revision: 1, status: 'left', leftOn: '2026-11-20' }),
  ).toMatchObject({
    __typename: 'Staff',
  })
  const before = await figures()
  expect(JSON.stringify(before)).not.toContain('"errors"')
  const tables = new Set((await rowsWithThem()).map((row) => row.split(' ')[0]))
  expect([...tables].sort()).toEqual([
    'audit_entry',
    'card_sale',
    'invitation',
    'ledger_movement',
    'message',
    'staff',
    'user_account',
    'user_session',
  ])
  expect(await write('eraseStaff', { id: person.id, staffNo: person.staffNo })).toMatchObject({ __typename: 'Staff' })
  expect(await rowsWithThem()).toEqual([])
  expect(await figures()).toEqual(before)
})

test('the row stays under its number, the sale under its name, and the account is shut for good', async () => {
  const erased = `已离职员工 ${person.staffNo}`
  const staff = await system.read((db) => db.staff.findFirstOrThrow({ where: { id: person.rowId } }))
  expect(staff).toMatchObject({ name: erased, phone: null, status: 'left', erasedAt: testNow })
  const sales = await system.read((db) => db.cardSale.findMany({ where: { staffId: person.rowId } }))
  expect(sales).toMatchObject([{ staffName: erased, recordedByName: erased, amount: 12345n }])
  const account = await system.read((db) => db.userAccount.findFirstOrThrow({ where: { id: person.accountId } }))
  expect(account).toMatchObject({ name: erased, status: 'suspended', phoneKey: null })
  expect(await write('updateStaff', { id: person.id, revision: 3, status: 'active' })).toMatchObject({
    code: 'staff.erased',
  })
  expect(await write('eraseStaff', { id: person.id, staffNo: person.staffNo })).toMatchObject({ code: 'staff.erased' })
  const entries = await system.read((db) => db.auditEntry.findMany({ where: { userAccountId: person.accountId } }))
  expect(new Set(entries.map(({ actorName }) => actorName))).toEqual(new Set([erased]))
})
