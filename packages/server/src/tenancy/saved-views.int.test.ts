import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const { hq_admin: admin, sales_rep: rep } = red.actors

const view = '... on SavedView { id name search hiddenColumns }'
const answers = { saveView: view, updateView: view, deleteView: '... on RowsChanged { count }' }
const run = (actor: Actor, field: keyof typeof answers, input: object) =>
  api.change(actor, field, input, answers[field])
const save = (actor: Actor, change: object = {}) =>
  run(actor, 'saveView', {
    list: 'sales',
    name: '微信',
    search: 'pay=wechat&sort=amount.desc',
    hiddenColumns: null,
    ...change,
  })
const namesOf = async (actor: Actor, list = 'sales') =>
  (await api.ask(actor, `{ savedViews(list: "${list}") { name } }`)).data.savedViews.map(
    ({ name }: { name: string }) => name,
  )

test('a view is kept, found again by its list, and saved anew under its name', async () => {
  const made = await save(rep)
  expect(made).toMatchObject({ name: '微信', search: 'pay=wechat&sort=amount.desc', hiddenColumns: null })
  const again = await save(rep, { search: 'pay=wechat', hiddenColumns: ['product'] })
  expect(again).toEqual({ ...made, search: 'pay=wechat', hiddenColumns: ['product'] })
  expect([await namesOf(rep), await namesOf(rep, 'stores')]).toEqual([['微信'], []])
})

test('it is its owner’s alone, headquarters sees and changes none of it', async () => {
  const { id } = await save(rep, { name: 'mine' })
  expect(await namesOf(admin)).toEqual([])
  expect(await run(admin, 'updateView', { id, name: 'theirs' })).toMatchObject({ code: 'access.not_found' })
  expect(await run(admin, 'deleteView', { id })).toEqual({ __typename: 'RowsChanged', count: 0 })
  expect(await namesOf(rep)).toContain('mine')
})

test('it is renamed, not to a name that is taken, and deleted once', async () => {
  const { id } = await save(rep, { name: 'old' })
  expect(await run(rep, 'updateView', { id, name: 'new' })).toMatchObject({ name: 'new' })
  expect(await run(rep, 'updateView', { id, name: '微信' })).toMatchObject({ code: 'saved_view.name_taken' })
  expect(await run(rep, 'updateView', { id, hiddenColumns: [] })).toMatchObject({ name: 'new', hiddenColumns: [] })
  expect(await run(rep, 'deleteView', { id })).toMatchObject({ count: 1 })
  expect(await run(rep, 'deleteView', { id })).toMatchObject({ count: 0 })
})

test('a list keeps twenty', async () => {
  for (let at = 0; at < 20; at++) await save(admin, { list: 'staff', name: `view ${at}` })
  expect(await save(admin, { list: 'staff', name: 'one more' })).toMatchObject({
    code: 'saved_view.too_many',
    params: { max: 20 },
  })
  expect(await save(admin, { list: 'staff', name: 'view 3' })).toMatchObject({ __typename: 'SavedView' })
})

test.each([
  ['no name', { name: ' ' }, 'name'],
  ['a name of 41 letters', { name: 'x'.repeat(41) }, 'name'],
  ['a list that is none', { list: '../sales' }, 'list'],
  ['a long address', { search: 'x'.repeat(2001) }, 'search'],
])('%s is refused', async (_, change, field) => {
  expect(await save(rep, change)).toMatchObject({ issues: [{ path: [field] }] })
})
