import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBooks } from '../../ledger/check-books.ts'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { type ImportClient, importClient } from '../../testing/import-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const red = await smallNetwork(database, 'red')
const { hq_admin: admin, hq_finance: finance, franchise_owner: owner, store_manager: manager } = red.actors
let api: TestApi
let imports: ImportClient
let importId = ''
beforeAll(async () => {
  api = await startTestApi(database, testNow)
  imports = importClient({ api, database, ownerUrl: urls.owner, actor: admin, now: testNow })
  const heading = '卡号,门店,售卡日期,切换日期,剩余本金,剩余赠送,卡号校验'
  const rows = ['20000001,S00', '20000002,S01', '20000003,S10'].map(
    (row) => `${row},2026-01-05,2026-11-01,100.50,20,none`,
  )
  const done = await imports.bring('cards', [heading, ...rows].join('\n'))
  expect(done.status).toBe('done')
  importId = done.id
})
afterAll(() => Promise.all([api.close(), database.close()]))

type Opening = {
  id: string
  franchisee: { name: string } | null
  signedAt: string | null
  ownerSignedAt: string | null
}

async function openings(actor: Actor): Promise<Opening[] | null> {
  const { data } = await api.ask(
    actor,
    `{ cardOpenings(first: 20) { edges { node { id cards principal bonus uses statedCards signedAt ownerSignedAt
      franchisee { name } cardProduct { name } } } totalCount } }`,
  )
  return data?.cardOpenings?.edges.map(({ node }: { node: Opening }) => node) ?? null
}

const mutate = async (actor: Actor, field: string, input: object, answer = '') => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
  const { data, errors } = await api.ask(
    actor,
    `mutation ($input: ${type}) { ${field}(input: $input) { __typename ${answer}
      ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`,
    { input },
  )
  return data?.[field] ?? errors
}
let keys = 0
const state = (actor: Actor, id: string, change: object = {}) =>
  mutate(actor, 'stateOpening', {
    ...{ id, cards: 2, principal: 20_100, bonus: 4_000, uses: 0, idempotencyKey: `state-opening-${++keys}` },
    ...change,
  })
const sign = (actor: Actor, ...ids: string[]) => mutate(actor, 'signOpenings', { ids }, '... on RowsChanged { count }')
const own = async () => (await openings(owner))?.[0] as Opening

test('headquarters sees all, an owner theirs, nobody else any', async () => {
  expect((await openings(finance))?.map((one) => one.franchisee?.name).toSorted()).toEqual([
    'red franchisee 0',
    'red franchisee 1',
  ])
  expect(await openings(owner)).toMatchObject([
    { cards: 2, principal: 20_100, bonus: 4_000, uses: 0, statedCards: null },
  ])
  expect(await openings(manager)).toBeNull()
})

test('nothing is signed before the old system’s totals are stated, nor a difference without a reason', async () => {
  const { id } = await own()
  expect(await sign(finance, id)).toMatchObject({ params: { rows: [{ code: 'opening.not_stated' }] } })
  expect(await state(owner, id)).toMatchObject({ code: 'access.not_allowed' })
  expect(await state(finance, id, { principal: 20_101 })).toMatchObject({ __typename: 'CardOpening' })
  expect(await sign(finance, id)).toMatchObject({ params: { rows: [{ code: 'opening.unexplained' }] } })
})

test.each([
  ['less than nothing', { principal: -1 }, 'principal'],
  ['more than there can be', { bonus: Number.MAX_SAFE_INTEGER }, 'bonus'],
  ['a blank reason', { note: ' ' }, 'note'],
])('%s isn’t stated', async (_, change, path) => {
  expect(await state(finance, (await own()).id, change)).toMatchObject({ issues: [{ path: [path] }] })
})

test('another franchisee’s opening isn’t there for an owner', async () => {
  const [mine, ...others] = (await openings(admin)) ?? []
  const other = [mine, ...others].find((one) => one?.franchisee?.name === 'red franchisee 1')
  expect(await sign(owner, other?.id ?? '')).toMatchObject({ params: { rows: [{ code: 'access.not_found' }] } })
})

const correct = (actor: Actor, id: string, change: object = {}) =>
  mutate(actor, 'correctOpening', {
    ...{ id, cardNo: '20000001', way: 'add', principal: 950, bonus: 0, uses: 0, reason: '旧系统漏记一笔' },
    ...{ idempotencyKey: `correct-opening-${++keys}`, ...change },
  })
const remaining = async (cardNo: string) => {
  const where = { card: { cardNo }, kind: 'principal' }
  return Number((await database.asSystem(red.tenantId).read((db) => db.cardLot.findFirst({ where })))?.remaining)
}

test('nothing is corrected before it is signed', async () => {
  expect(await correct(finance, (await own()).id)).toMatchObject({ code: 'opening.not_signed' })
})

test('headquarters and the owner each sign once; then it stays as it is, and the import too', async () => {
  const { id } = await own()
  await state(finance, id)
  expect(await sign(finance, id)).toEqual({ __typename: 'RowsChanged', count: 1 })
  expect(await sign(finance, id)).toEqual({ __typename: 'RowsChanged', count: 0 })
  expect(await sign(owner, id)).toEqual({ __typename: 'RowsChanged', count: 1 })
  const signed = await own()
  expect([signed.signedAt, signed.ownerSignedAt]).toEqual([testNow.toISOString(), testNow.toISOString()])
  expect(await state(finance, id, { cards: 3 })).toMatchObject({ code: 'opening.signed' })
  await imports.mutate('undoImport', { id: importId })
  await imports.work()
  expect(await imports.read(importId)).toMatchObject({
    status: 'done',
    failureCode: 'import.built_on',
    failureParams: { uses: [{ use: 'signed', count: 1 }] },
  })
})

test('after that a card is corrected by its difference, once per key, and never below zero', async () => {
  const { id } = await own()
  expect(await correct(owner, id)).toMatchObject({ code: 'access.not_allowed' })
  expect(await correct(finance, id, { cardNo: '20000003' })).toMatchObject({ code: 'opening.other_card' })
  expect(await correct(finance, id, { principal: 0 })).toMatchObject({ issues: [{ path: ['principal'] }] })
  expect(await correct(finance, id, { uses: 1 })).toMatchObject({ code: 'opening.no_such_value' })
  expect(await correct(finance, id, { way: 'take', principal: 10_051 })).toMatchObject({ code: 'card.balance_short' })
  const once = { idempotencyKey: 'correct-opening-once' }
  expect(await correct(finance, id, once)).toMatchObject({ __typename: 'CardOpening' })
  expect(await correct(finance, id, once)).toMatchObject({ __typename: 'CardOpening' })
  expect(await remaining('20000001')).toBe(11_000)
  expect(await correct(finance, id, { way: 'take', principal: 1000 })).toMatchObject({ __typename: 'CardOpening' })
  expect(await remaining('20000001')).toBe(10_000)
  expect(await database.asSystem(red.tenantId).read((db) => checkBooks(db))).toEqual([])
})
