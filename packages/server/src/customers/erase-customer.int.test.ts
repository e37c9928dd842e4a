import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { roles } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { readXlsx } from 'hucre/xlsx'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { type ImportClient, importClient } from '../testing/import-client.ts'
import { checkTokens } from './rebuild-tokens.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const session = new pg.Client(urls.superuser)
let api: TestApi
let imports: ImportClient

const admin = red.actors.hq_admin
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const phone = '13977778888'
const name = '欧阳锦绣'

const write = (field: string, input: object, actor: Actor = admin) => api.change(actor, field, input)

const brought = { id: '', customerNo: 'QX-77' }

beforeAll(async () => {
  await session.connect()
  api = await startTestApi(database, testNow)
  imports = importClient({ api, database, ownerUrl: urls.owner, actor: admin, now: testNow })
  await imports.bring(
    'customers',
    `客户编号,姓名,手机号,地址\nQX-77,${name},139 7777 8888,汉口路 1 号\nQX-78,别人,13900001111,\n`,
  )
  const found = await api.ask(
    admin,
    `{ customers(first: 1, filter: { search: "${phone}" }) { edges { node { id } } } }`,
  )
  brought.id = found.data.customers.edges[0].node.id
  const sale = {
    ...{ storeId: encodeGlobalID('Store', store.id), staffId: encodeGlobalID('Staff', store.repIds[0] as string) },
    ...{ cardProductId: encodeGlobalID('CardProduct', red.cardProductId), amount: 12345, paymentMethod: 'cash' },
    ...{ soldAt: testNow.toISOString(), customerName: name, customerPhone: phone, idempotencyKey: 'erase-customer' },
  }
  expect(await write('recordCardSale', sale, red.actors.sales_rep)).toMatchObject({ __typename: 'CardSale' })
  await database.asSystem(red.tenantId).write(async (db) => {
    await db.customerFile.updateMany({ where: { customer: { customerNo: 'QX-77' } }, data: { notes: `${name}怕热` } })
  })
  await write('updateCustomer', { id: brought.id, revision: 1, contactName: '欧阳师傅', city: '武汉' })
  await write('identifyCustomer', { phone }, red.actors.sales_rep)
  const headers = { authorization: `Bearer ${await api.tokenOf(admin)}` }
  const filter = encodeURIComponent(JSON.stringify({ search: name }))
  await (await fetch(`${api.url}/exports/customers.csv?filter=${filter}`, { headers })).text()
})
afterAll(() => Promise.all([api.close(), database.close(), session.end()]))

const personal = [name, '欧阳师傅', phone, '13977778888', '7777 8888', '汉口路', 'ouyang', '怕热']

/** All rows of all tables as text, each with its table. */
async function everyRow(): Promise<string[]> {
  const { rows: tables } = await session.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )
  const all: string[] = []
  for (const table of tables) {
    const { rows } = await session.query(`SELECT to_jsonb(t)::text AS row FROM "${table.name}" t`)
    all.push(...rows.map(({ row }) => `${table.name} ${row}`))
  }
  return all
}

async function asFile(actor: Actor, id: string) {
  const headers = { authorization: `Bearer ${await api.tokenOf(actor)}` }
  return fetch(`${api.url}/customers/${encodeURIComponent(id)}/data.xlsx?locale=zh`, { headers })
}

/** What is counted, as everybody sees it. */
async function figures() {
  const document = `{
    overview(month: "2026-11-01") { current { amount count newCustomers } byStaff { name amount } heat { __typename } }
    cardSales(first: 50) { totalCount totals { amount count voidedCount } edges { node { saleNo amount status soldOn staffName } } }
    customers(first: 50) { totalCount edges { node { customerNo } } }
    customerFiles(first: 50) { totalCount edges { node { openedOn staff { name } } } }
    performanceScores(first: 50, filter: { month: "2026-11-01" }) { edges { node { name points } } }
    report(of: { period: monthly, grouping: staff, on: "2026-11-20" }) {
      totals { salesAmount newCustomers } rows(first: 50) { edges { node { name figures { salesAmount newCustomers } } } } }
  }`
  const answers = []
  for (const role of roles) answers.push(await api.ask(red.actors[role], document))
  return answers
}

test('the person gets all that the chain holds of them, as one file', async () => {
  const response = await asFile(admin, brought.id)
  expect(response.status).toBe(200)
  const { sheets } = await readXlsx(await response.arrayBuffer())
  expect(sheets.map((sheet) => sheet.name)).toEqual(['客户资料', '客户档案', '售卡记录', '手机号查询', '操作日志'])
  const text = sheets.map(({ rows }) => JSON.stringify(rows))
  expect(text[0]).toContain('139 7777 8888')
  expect(text[1]).toContain(`${name}怕热`)
  expect(text[2]).toContain('123.45')
  expect(text[3]).toContain('red sales_rep')
  expect(text[4]).toContain('欧阳师傅')
  const [entry] = await database
    .asSystem(red.tenantId)
    .read((db) => db.auditEntry.findMany({ where: { action: 'customer.export_personal' } }))
  expect(entry).toMatchObject({ entity: 'customer', after: { customerNo: 'QX-77' }, actorRole: 'hq_admin' })
})

test.each(roles.filter((role) => role !== 'hq_admin'))('a %s neither takes it along nor erases it', async (role) => {
  expect((await asFile(red.actors[role], brought.id)).status).toBe(403)
  expect(await write('eraseCustomer', brought, red.actors[role])).toMatchObject({ code: 'access.not_allowed' })
})

test('another chain’s headquarters finds nobody there', async () => {
  expect((await asFile(blue.actors.hq_admin, brought.id)).status).toBe(404)
  expect(await write('eraseCustomer', brought, blue.actors.hq_admin)).toMatchObject({ code: 'access.not_found' })
})

test('another number erases nobody', async () => {
  expect(await write('eraseCustomer', { ...brought, customerNo: 'QX-78' })).toMatchObject({
    code: 'customer.other_number',
  })
})

test('nobody is erased whom an import that isn’t over holds', async () => {
  const open = await imports.check('customers', `客户编号,姓名\nQX-77,${name}\n`)
  expect(await write('eraseCustomer', brought)).toMatchObject({
    ...{ code: 'customer.in_open_import', params: { count: 1 } },
  })
  await imports.mutate('cancelImport', { id: open.id })
})

test('nothing personal is left anywhere, and every figure is what it was', async () => {
  const before = await figures()
  const held = (await everyRow()).filter((row) => personal.some((one) => row.includes(one)))
  const tables = new Set(held.map((row) => row.split(' ')[0]))
  expect([...tables].sort()).toEqual([
    'audit_entry',
    'card_sale',
    'customer',
    'customer_file',
    'customer_token',
    'import_row',
  ])

  expect(await write('eraseCustomer', brought)).toMatchObject({ __typename: 'Customer' })

  expect((await everyRow()).filter((row) => personal.some((one) => row.includes(one)))).toEqual([])
  expect(await figures()).toEqual(before)
  expect(JSON.stringify(before)).not.toContain('"errors"')
  expect(await checkTokens(database.asSystem(red.tenantId))).toEqual([])
})

test('the files that held the person are gone, and those of others are not', async () => {
  const { rows } = await session.query(
    `SELECT count(*)::int AS parts FROM stored_file_part p JOIN import i ON i.tenant_id = p.tenant_id
       AND i.stored_file_id = p.stored_file_id WHERE i.status = 'done'`,
  )
  expect(rows).toEqual([{ parts: 0 }])
})

test('the row stays for the books, under its number, and is neither opened, changed nor erased again', async () => {
  const { data } = await api.ask(
    admin,
    `query ($id: ID!) { node(id: $id) { ... on Customer { name phone customerNo erasedAt cardSales(first: 5) { amount customerName } } } }`,
    { id: brought.id },
  )
  expect(data.node).toEqual({
    ...{ name: '已删除', phone: null, customerNo: 'QX-77', erasedAt: testNow.toISOString() },
    cardSales: [{ amount: 12345, customerName: '已删除' }],
  })
  expect(await write('eraseCustomer', brought)).toMatchObject({ code: 'customer.erased' })
  expect(await write('revealCustomerPhone', { id: brought.id })).toMatchObject({ code: 'customer.erased' })
  expect(await write('updateCustomer', { id: brought.id, revision: 3, name: '又来' })).toMatchObject({
    ...{ code: 'customer.erased' },
  })
  expect((await asFile(admin, brought.id)).status).toBe(400)
})

test('the log says that it was done, and of others still all it said', async () => {
  const { rows } = await session.query(
    `SELECT action, before, after FROM audit_entry WHERE entity = 'customer' AND entity_id = $1 ORDER BY at, id`,
    [Buffer.from(brought.id, 'base64').toString().split(':')[1]],
  )
  expect(rows.at(-1)).toMatchObject({ action: 'customer.erase', after: { customerNo: 'QX-77' } })
  const changed = rows.find(({ action }) => action === 'customer.update')
  expect(changed).toMatchObject({ before: { name: '已删除', phone: '已删除' }, after: { contactName: '已删除' } })
  const sale = await session.query(`SELECT after FROM audit_entry WHERE action = 'card_sale.record'`)
  expect(sale.rows[0].after).toMatchObject({ amount: 12345, customerName: '已删除', staffName: 'red rep 000' })
})

test('whoever has the phone next is a new customer', async () => {
  expect((await write('identifyCustomer', { phone }, red.actors.sales_rep)).__typename).toBe('CustomerIdentification')
  const { data } = await api.ask(admin, `{ customers(first: 5, filter: { search: "${phone}" }) { totalCount } }`)
  expect(data.customers.totalCount).toBe(0)
})
