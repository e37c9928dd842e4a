import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { roles } from '@hubcap/rules/tenancy/role'
import { naturalCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { creditSums } from '../credits/credit-sums.ts'
import { loadMetrics } from '../credits/load-metrics.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { type ImportClient, importClient } from '../testing/import-client.ts'
import { id, rowOf, tillStage } from '../testing/till-stage.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const red = await smallNetwork(database, 'red')
const session = new pg.Client(urls.superuser)
let api: TestApi
let imports: ImportClient
beforeAll(async () => {
  await session.connect()
  api = await startTestApi(database, testNow)
  imports = importClient({ api, database, ownerUrl: urls.owner, actor: red.actors.hq_admin, now: testNow })
})
afterAll(() => Promise.all([api.close(), database.close(), session.end()]))

const { system, call } = tillStage(database, red, testNow, () => api)
const [franchisee] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = franchisee.stores as [(typeof franchisee.stores)[0]]
const { hq_admin: admin, sales_rep: rep } = red.actors
const key = () => crypto.randomUUID()
const erase = (lead: string, name: string, actor: Actor = admin) =>
  call('eraseLead', { id: lead, name }, actor, '... on Lead { id name phone status erasedAt }')

async function noted(more: object) {
  const input = {
    ...{ storeId: id('Store', store.id), staffId: id('Staff', store.repIds[0] as string) },
    ...{ source: 'walk_in', grade: 'B', idempotencyKey: key(), ...more },
  }
  return (await call('recordLead', input, rep, '... on Lead { id }')).id as string
}

/** All rows of all tables in which one of the words stands, each with its table. */
async function rowsWith(words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await session.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await session.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${name}" t`)
    found.push(...rows.filter(({ row }) => words.some((word) => row.includes(word))).map(({ row }) => `${name} ${row}`))
  }
  return found
}

const contacted = () =>
  system.read(async (db) => {
    const metrics = (await loadMetrics(db)).filter(({ id: metric }) => metric === 'leads_contacted')
    return creditSums(db, metrics, { from: '2000-01-01', to: '2100-01-01' }, { perMonth: naturalCalendar })
  })

const person = { name: '欧阳锦绣', phone: '13977778888', plate: '川A77788' }
const personal = [person.name, person.phone, '7777 8888', person.plate, 'ouyang', '怕热', '老友介绍', '再约周六']

test('who was noted, called, lost, noted again and came with a list is nowhere any more; figures stay as they were', async () => {
  const first = await noted({ ...person, sourceNote: '老友介绍', nextStep: '再约周六' })
  const touch = { leadId: first, kind: 'call', outcome: 'reached', note: `${person.name}怕热`, grade: 'A' }
  await call('recordLeadTouch', { ...touch, nextStep: '再约周六', idempotencyKey: key() }, rep, '... on Lead { id }')
  await call('loseLead', { id: first, reason: 'price', note: '怕热', idempotencyKey: key() }, rep, '... on Lead { id }')
  const list = `姓名,手机号,车牌,门店,来源说明\n${person.name},139 7777 8888,${person.plate},S00,老友介绍\n`
  expect(await imports.bring('leads', list)).toMatchObject({ status: 'done' })
  const other = await noted({ name: '别人', phone: '13900001111', sourceNote: '路过' })
  const before = await contacted()
  expect(before.length).toBeGreaterThan(0)
  expect((await rowsWith(personal)).length).toBeGreaterThan(5)

  expect(await erase(first, person.name)).toMatchObject({ name: '已删除', phone: null, status: 'lost' })
  expect(await rowsWith(personal)).toEqual([])
  expect(await contacted()).toEqual(before)
  const leads = await system.read((db) => db.lead.findMany({ orderBy: { createdAt: 'asc' } }))
  expect(leads.filter(({ erasedAt }) => erasedAt !== null)).toHaveLength(2)
  expect(leads.filter(({ status }) => status === 'open').map(({ id: row }) => row)).toEqual([rowOf(other)])
  const entries = await system.read((db) => db.auditEntry.findMany({ where: { action: 'lead.erase' } }))
  expect(entries).toHaveLength(2)

  expect(await erase(first, '已删除')).toMatchObject({ code: 'lead.erased' })
  const again = await call('reopenLead', { id: first, idempotencyKey: key() }, rep, '... on Lead { id }')
  expect(again).toMatchObject({ code: 'lead.erased' })
})

test('the wrong name, a customer and a list that isn’t over stand in the way', async () => {
  const lead = await noted({ name: '王小二', phone: '13900002222' })
  expect(await erase(lead, '王二小')).toMatchObject({ code: 'lead.other_name' })
  const waiting = await imports.check('leads', '姓名,手机号,门店\n王小二,13900002222,S00\n')
  expect(await erase(lead, '王小二')).toMatchObject({ code: 'lead.in_open_import', params: { count: 1 } })
  await imports.mutate('cancelImport', { id: waiting.id })
  const customer = await system.read((db) => db.customer.findFirstOrThrow({ where: { phoneKey: { not: null } } }))
  const known = await noted({ name: '老客', phone: customer.phoneKey })
  expect(await erase(known, '老客')).toMatchObject({ code: 'lead.is_customer' })
  expect(await erase(lead, '王小二')).toMatchObject({ status: 'lost', name: '已删除' })
})

test('only headquarters’ administrators may', async () => {
  const lead = await noted({ name: '赵四', phone: '13900003333' })
  for (const role of roles.filter((one) => one !== 'hq_admin'))
    expect([role, await erase(lead, '赵四', red.actors[role])]).toMatchObject([role, { code: 'access.not_allowed' }])
})

test('a customer who is erased is followed as a lead no more, and what was lost before stays as it was', async () => {
  const customer = await system.read((db) =>
    db.customer.findFirstOrThrow({ where: { phoneKey: { not: null }, erasedAt: null }, orderBy: { id: 'desc' } }),
  )
  const lost = await noted({ name: '老客', phone: customer.phoneKey })
  await call('loseLead', { id: lost, reason: 'price', idempotencyKey: key() }, rep, '... on Lead { id }')
  const open = await noted({ name: '老客', phone: customer.phoneKey, nextStep: '续卡', nextStepOn: '2026-12-01' })
  const before = await contacted()
  const input = { id: id('Customer', customer.id), customerNo: customer.customerNo }
  expect(await call('eraseCustomer', input, admin, '... on Customer { erasedAt }')).toMatchObject({
    erasedAt: testNow.toISOString(),
  })
  const leads = await system.read((db) => db.lead.findMany({ where: { id: { in: [lost, open].map(rowOf) } } }))
  const { [rowOf(lost)]: one, [rowOf(open)]: other } = Object.fromEntries(leads.map((row) => [row.id, row]))
  expect(one).toMatchObject({ status: 'lost', lostReason: 'price', name: '已删除', erasedAt: testNow })
  expect(other).toMatchObject({
    status: 'lost',
    lostReason: 'other',
    closedAt: testNow,
    nextStepOn: null,
    erasedAt: testNow,
  })
  expect(await contacted()).toEqual(before)
  const again = await call('reopenLead', { id: open, idempotencyKey: key() }, rep, '... on Lead { id }')
  expect(again).toMatchObject({ code: 'lead.erased' })
})
