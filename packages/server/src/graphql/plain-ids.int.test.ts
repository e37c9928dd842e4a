import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const database = openDatabase({ url: (await testDatabase()).app })
const red = await smallNetwork(database, 'red')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

test('an id that a list gives leads back to its row, and a chain’s is its tenant', async () => {
  const lists = await api.ask(
    red.actors.hq_admin,
    '{ viewer { chain { id } } stores { edges { node { id name franchisee { id name } } } } }',
  )
  const [{ node: store }] = lists.data.stores.edges
  const named = [store, store.franchisee]
  for (const { id, name } of named) {
    const document = 'query ($id: ID!) { node(id: $id) { id ... on Store { name } ... on Franchisee { name } } }'
    const again = await api.ask(red.actors.hq_admin, document, { id })
    expect(again.data.node).toEqual({ id, name })
  }
  expect(Buffer.from(lists.data.viewer.chain.id, 'base64').toString()).toBe(`Chain:${red.tenantId}`)
})

test.each([
  ['nothing', ''],
  ['no id', 'no id'],
  ['a type with no id', Buffer.from('Store:').toString('base64')],
  ['a type with something else than an id', Buffer.from('Store:nothing').toString('base64')],
  ['a type that isn’t there', Buffer.from(`Nothing:${crypto.randomUUID()}`).toString('base64')],
  ['a type that has no id', Buffer.from(`Viewer:${crypto.randomUUID()}`).toString('base64')],
  ['an id that isn’t there', Buffer.from(`Store:${crypto.randomUUID()}`).toString('base64')],
])('asked for %s, node answers that there is none', async (_, id) => {
  const answer = await api.ask(red.actors.hq_admin, 'query ($id: ID!) { node(id: $id) { id } }', { id })
  expect(answer).toEqual({ data: { node: null } })
})
