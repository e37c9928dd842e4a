import { openDatabase } from '@hubcap/database/door/database'
import { chinaLaw } from '@hubcap/rules/cards/law/parameters/china'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { type ImportClient, importClient } from '../../testing/import-client.ts'
import { lawEntryRow } from '../law/law-entries.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 300 })
const red = await smallNetwork(database, 'red')
const asSystem = database.asSystem(red.tenantId)
const { hq_admin: admin, hq_finance: finance, franchise_owner: owner, sales_rep: rep } = red.actors
const franchiseeId = encodeGlobalID('Franchisee', red.franchisees[0]?.id ?? '')
const session = new Client({ connectionString: urls.superuser })
let api: TestApi
let imports: ImportClient
const heading = '卡号,门店,售卡日期,切换日期,剩余本金,剩余赠送,卡号校验'
// The app never changes a version.
const isBrand = (issuer: string) => session.query('UPDATE card_product_version SET issuer = $1', [issuer])

beforeAll(async () => {
  await session.connect()
  api = await startTestApi(database, testNow)
  imports = importClient({ api, database, ownerUrl: urls.owner, actor: admin, now: testNow })
  const law = chinaLaw.map((entry) => lawEntryRow(red.tenantId, entry, testNow))
  await asSystem.write((db) => db.cardLawEntry.createMany({ data: law, skipDuplicates: true }))
  await isBrand('headquarters')
  // Balances of 10,000 at the end of the third quarter, and 2,000 that came in the fourth.
  const rows = [
    '30000001,S00,2026-01-05,2026-09-01,6000,500,none',
    '30000002,S10,2026-01-05,2026-09-01,4000,0,none',
    '30000003,S00,2026-01-05,2026-10-15,2000,0,none',
  ]
  expect(await imports.bring('cards', [heading, ...rows].join('\n'))).toMatchObject({ status: 'done' })
}, 60_000)
afterAll(() => Promise.all([api.close(), database.close(), session.end()]))

async function prepayment(actor: Actor) {
  const { data } = await api.ask(
    actor,
    `{ prepayment { franchiseeId name issuerKind balance previousBalance sold held guaranteed ratio toBeHeld missing
      mayStillBeSold reportQuarter reportDueOn quarters { quarter balance required covered } } }`,
  )
  return data?.prepayment ?? null
}

const room = async (actor: Actor, issuer = 'headquarters', storeId = red.franchisees[0]?.stores[0]?.id ?? '') => {
  const { data } = await api.ask(
    actor,
    'query ($storeId: ID!, $issuer: CardIssuer!) { custodyRoom(storeId: $storeId, issuer: $issuer) }',
    {
      ...{ issuer, storeId: encodeGlobalID('Store', storeId) },
    },
  )
  return data?.custodyRoom
}

let keys = 0
async function note(actor: Actor, change: object = {}) {
  const { data, errors } = await api.ask(
    actor,
    `mutation ($input: RecordPrepaymentCustodyInput!) { recordPrepaymentCustody(input: $input) { __typename
      ... on PrepaymentCustody { fromOn held franchisee { name } } ... on Refused { code } ... on InvalidInput { issues { path code } } } }`,
    {
      input: {
        ...{ fromOn: '2026-10-08', issuerKind: 'brand', held: 500_000, guaranteed: 0 },
        ...{ idempotencyKey: `note-custody-${++keys}`, ...change },
      },
    },
  )
  return data?.recordPrepaymentCustody ?? errors
}

test('the brand has to hold 40 % of what the last quarter ended with; nothing was noted, so all of it is missing', async () => {
  expect(await prepayment(finance)).toMatchObject([
    {
      ...{ franchiseeId: null, issuerKind: 'brand', balance: 1_200_000, previousBalance: 1_000_000, sold: 0 },
      ...{ ratio: 4000, toBeHeld: 400_000, missing: 400_000, mayStillBeSold: 0 },
      ...{ reportQuarter: '2026-Q3', reportDueOn: '2026-11-03' },
    },
  ])
})

test('while nothing is noted the counter is told of no bound', async () => {
  expect([await room(rep), await room(rep, 'seller')]).toEqual([null, null])
})

test.each([
  ['less than nothing', { held: -1 }, 'held'],
  ['a day that is none', { fromOn: '2026-02-30' }, null],
  ['a kind that there isn’t', { issuerKind: 'bank' }, null],
])('%s isn’t noted', async (_, change, path) => {
  const answer = await note(finance, change)
  if (path) expect(answer).toMatchObject({ issues: [{ path: [path] }] })
  else expect(answer[0]?.message).toBeTruthy()
})

test('what is held from a day on covers so much, and lets so much more be sold', async () => {
  expect(await note(finance)).toMatchObject({ __typename: 'PrepaymentCustody', held: 500_000, franchisee: null })
  const [brand] = await prepayment(finance)
  expect(brand).toMatchObject({ held: 500_000, missing: 0, mayStillBeSold: 50_000 })
  expect(brand.quarters.slice(-2)).toEqual([
    { quarter: '2026-Q3', balance: 1_000_000, required: 0, covered: 0 },
    { quarter: '2026-Q4', balance: 1_200_000, required: 400_000, covered: 500_000 },
  ])
})

test('whoever sells is told of the bound alone: of the whole brand, in their own store', async () => {
  expect([await room(rep), await room(admin), await room(rep, 'seller')]).toEqual([50_000, 50_000, null])
  expect(await room(rep, 'headquarters', red.franchisees[1]?.stores[0]?.id)).toBeNull()
  expect(await room(finance)).toBeNull()
  // What is put into custody counts at once, whatever was added up before.
  await note(finance, { fromOn: '2026-10-09', held: 520_000 })
  expect(await room(rep)).toBe(100_000)
})

test('an owner answers for their own franchisee, and not for the brand; a rep for nobody', async () => {
  const [own, ...more] = await prepayment(owner)
  expect([own.franchiseeId, own.name, own.balance, more]).toEqual([franchiseeId, 'red franchisee 0', 0, []])
  expect(await note(owner)).toMatchObject({ code: 'access.not_found' })
  const other = encodeGlobalID('Franchisee', red.franchisees[1]?.id ?? '')
  expect(await note(owner, { franchiseeId: other })).toMatchObject({ code: 'access.not_found' })
  expect(await note(owner, { franchiseeId, issuerKind: 'scale' })).toMatchObject({
    franchisee: { name: 'red franchisee 0' },
  })
  expect(await prepayment(rep)).toBeNull()
  await isBrand('seller')
  expect(await prepayment(owner)).toMatchObject([{ balance: 800_000, previousBalance: 600_000, toBeHeld: 120_000 }])
  await isBrand('headquarters')
})

const holding = async (actor: Actor, of: string | null) => {
  const { data } = await api.ask(
    actor,
    'query ($of: ID) { prepaymentHolding(franchiseeId: $of) { franchiseeId name issuerKind held guaranteed } }',
    { of },
  )
  return data ? data.prepaymentHolding : 'refused'
}

test('what an issuer holds today is told to whoever answers for it, and to nobody else', async () => {
  const other = encodeGlobalID('Franchisee', red.franchisees[1]?.id ?? '')
  expect(await holding(admin, null)).toMatchObject({
    franchiseeId: null,
    name: null,
    issuerKind: 'brand',
    held: 520_000,
  })
  expect(await holding(admin, other)).toMatchObject({ name: 'red franchisee 1', issuerKind: 'scale', held: 0 })
  expect(await holding(owner, franchiseeId)).toMatchObject({ franchiseeId, name: 'red franchisee 0', held: 500_000 })
  expect([await holding(owner, null), await holding(owner, other), await holding(admin, 'nothing')]).toEqual([
    ...[null, null, null],
  ])
  expect([await holding(rep, franchiseeId), await holding(rep, null)]).toEqual([null, null])
})

const report = async (actor: Actor, search: string, ending = 'csv') => {
  const response = await fetch(`${api.url}/exports/prepayment-report.${ending}?${search}`, {
    headers: { authorization: `Bearer ${await api.tokenOf(actor)}` },
  })
  return { status: response.status, text: await response.text() }
}

test('a quarter that is over has its report in Chinese, whoever asks; one that isn’t has none', async () => {
  const { status, text } = await report(finance, 'quarter=2026-Q3')
  expect(status).toBe(200)
  const [heads = '', row = ''] = text.replace('\uFEFF', '').trim().split(/\r?\n/)
  const cells = Object.fromEntries(heads.split(',').map((head, at) => [head, row.split(',')[at]]))
  expect(cells).toMatchObject({ 迁入余额: '10000.00', 期末预收资金余额: '10000.00', 下季度应存管资金: '4000.00' })
  expect((await report(finance, 'quarter=2026-Q4')).text).toContain('card_law.quarter_not_over')
  expect((await report(finance, 'quarter=2026-Q5')).status).toBe(400)
  expect((await report(owner, 'quarter=2026-Q3')).text).toContain('access.not_found')
  expect((await report(rep, 'quarter=2026-Q3')).text).toContain('access.not_allowed')
})

test('a lot that holds other than what moved stops the report', async () => {
  const lots = { where: { kind: 'principal' }, data: { remaining: 1 } }
  const before = await asSystem.read((db) => db.cardLot.findMany({ where: { kind: 'principal' } }))
  await asSystem.write((db) => db.cardLot.updateMany(lots))
  expect((await report(finance, 'quarter=2026-Q3')).text).toContain('card_law.report_does_not_balance')
  for (const { id, remaining } of before)
    await asSystem.write((db) => db.cardLot.updateMany({ where: { id }, data: { remaining } }))
  expect((await report(finance, 'quarter=2026-Q3')).status).toBe(200)
})

test('right after 20,000 cards came in, before anybody has counted the tables, the sums are there', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `${40_000_000 + at},S0${at % 2},2026-01-05,2026-11-01,10,1,none`,
  )
  const done = await imports.bring('cards', [heading, ...rows].join('\n'))
  expect(done).toMatchObject({ status: 'done', rowCount: 20_000 })
  const [brand] = await prepayment(finance)
  expect(brand.balance).toBe(1_200_000 + 20_000 * 1000)
}, 600_000)
