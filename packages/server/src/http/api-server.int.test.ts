import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const known = '{ viewer { role } }'
const id = 'known'
let open: TestApi
let strict: TestApi
beforeAll(async () => {
  open = await startTestApi(database, testNow)
  strict = await startTestApi(database, testNow, { trusted: new Map([[id, known]]) })
})
afterAll(() => Promise.all([open.close(), strict.close(), database.close()]))

const actor = red.actors.hq_admin
async function post(api: TestApi, body: unknown, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await api.tokenOf(actor)}`
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

describe('with a list of documents', () => {
  test('one on it is executed by its id', async () => {
    const answer = await post(strict, { documentId: id })
    expect(JSON.parse(answer.text)).toEqual({ data: { viewer: { role: 'hq_admin' } } })
  })

  test.each([
    ['a text', { query: known }],
    ['a text with an unknown id', { query: '{ stores { totalCount } }', documentId: 'x' }],
    ['an unknown id', { documentId: '0'.repeat(22) }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
  ])('%s is not', async (_, body) => {
    const answer = await post(strict, body)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('UNKNOWN_DOCUMENT')
  })

  test('a known id executes its own document, whatever text comes with it', async () => {
    const answer = await post(strict, { query: '{ stores { totalCount } }', documentId: id })
    expect(JSON.parse(answer.text)).toEqual({ data: { viewer: { role: 'hq_admin' } } })
  })
})

describe('requests that ask for too much', () => {
  const nested = '{ franchisees(first: 100) { edges { node { stores(first: 100) { name code } } } } }'
  const deep = '{ stores { edges { node { staff { store { staff { store { staff { store { name } } } } } } } } } }'
  const wide = `{ ${Array.from({ length: 300 }, (_, at) => `a${at}: viewer { role }`).join(' ')} }`
  test.each([
    ['100 × 100', nested],
    ['nesting without end', deep],
    ['hundreds of aliases', wide],
  ])('%s is refused', async (_, query) => {
    expect(JSON.parse((await post(open, { query })).text).errors[0].extensions.code).toBe('TOO_COMPLEX')
  })

  test.each([0, -1, 101, 1e9])('a page of %d rows is refused', async (first) => {
    const answer = await post(open, { query: `{ stores(first: ${first}) { totalCount } }` })
    expect(JSON.parse(answer.text).errors).toHaveLength(1)
  })

  test('a body of a megabyte is refused', async () => {
    expect((await post(open, { query: known, variables: { x: 'x'.repeat(1_000_000) } })).status).toBe(413)
  })

  test('a page that a screen asks for is not', async () => {
    const query =
      '{ cardSales(first: 100) { edges { node { saleNo store { name } staff { name } customer { name } } } } }'
    expect(JSON.parse((await post(open, { query })).text).errors).toBeUndefined()
  })
})

describe('requests that are none', () => {
  test.each([
    ['no JSON', '{', 400],
    ['a batch', [{ query: known }], 400],
    ['null', 'null', 400],
    ['no document', {}, 400],
  ])('%s', async (_, body, status) => expect((await post(open, body)).status).toBe(status))

  test('GET, and paths that don’t exist', async () => {
    expect((await fetch(`${open.url}/graphql?query=${encodeURIComponent(known)}`)).status).toBe(404)
    expect((await fetch(`${open.url}/nowhere`)).status).toBe(404)
    expect((await fetch(`${open.url}/healthz`)).status).toBe(200)
  })

  test('a form post of another site, which browsers send without asking', async () => {
    expect((await post(open, { query: known }, { 'content-type': 'text/plain' })).status).toBe(400)
  })

  test('a cursor that is forged', async () => {
    const answer = await post(open, { query: '{ stores(first: 1, after: "xyz") { totalCount } }' })
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

test('an error of ours is masked, with an id to ask for', async () => {
  const broken = await startTestApi(database, testNow, {
    policy: () => {
      throw new Error('secret detail')
    },
  })
  const answer = await broken.ask(actor, '{ stores { totalCount } }')
  await broken.close()
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(answer.errors?.[0]).toMatchObject({
    message: 'internal',
    extensions: { code: 'INTERNAL', errorId: expect.any(String) },
  })
})
