import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

// The checks of graphql-cop (github.com/dolevf/graphql-cop), each with the request that it sends and by what it judges the
// answer: of the server as production runs it, and of one that takes any document.

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const servers: Record<string, TestApi> = {}
beforeAll(async () => {
  servers.production = await startTestApi(database, testNow, { trusted: new Map() })
  servers['free documents'] = await startTestApi(database, testNow)
})
afterAll(async () => {
  await Promise.all(Object.values(servers).map((server) => server.close()))
  await database.close()
})

type Answer = { status: number; headers: Headers; text: string; body: { data?: never; errors?: { message: string }[] } }

describe.each(['production', 'free documents'])('%s', (name) => {
  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const api = servers[name] as TestApi
    const authorization = `Bearer ${await api.tokenOf(red.actors.hq_admin)}`
    const response = await fetch(`${api.url}${path}`, { ...init, headers: { authorization, ...init.headers } })
    const text = await response.text()
    const body = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}
    return { status: response.status, headers: response.headers, text, body }
  }
  const json = { 'content-type': 'application/json' }
  const ask = (query: string) => send('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query }) })
  const isRefused = ({ status, body }: Answer) => {
    expect(status).toBe(400)
    expect(body.data).toBeUndefined()
    expect(body.errors).toHaveLength(1)
  }

  test('alias overloading: 101 aliases', async () => {
    const aliases = Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join('\n')
    isRefused(await ask(`query cop { ${aliases} }`))
  })

  test('batch queries: ten in one array', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))
    const answer = await send('/graphql', { method: 'POST', headers: json, body: JSON.stringify(batch) })
    expect(Array.isArray(answer.body)).toBe(false)
    isRefused(answer)
  })

  test('directive overloading: ten of them at one field, each told as an error of its own', async () => {
    isRefused(await ask(`query cop { __typename ${'@aa'.repeat(10)} }`))
  })

  test('circular introspection', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'
    isRefused(await ask(`query cop ${circle}`))
  })

  test('field duplication: one field 500 times', async () => {
    isRefused(await ask(`query cop { ${'__typename '.repeat(500)} }`))
  })

  test('field suggestions', async () => {
    const answer = await ask('query cop { viewr { role } stores(frist: 1) { totalCount } __schema { directive } }')
    expect(answer.body.data).toBeUndefined()
    expect(answer.text).not.toMatch(/did you mean/i)
  })

  test('GraphiQL and its like', async () => {
    for (const path of ['/graphql', '/graphiql', '/playground', '/console', '/']) {
      const { status, text } = await send(path, { headers: { accept: 'text/html' } })
      expect([path, status]).toEqual([path, 404])
      expect(text).not.toMatch(/graphiql|playground|sandbox|<html/i)
    }
  })

  test('queries by GET', async () => {
    const { status, text } = await send(`/graphql?query=${encodeURIComponent('query cop { __typename }')}`)
    expect([status, text]).toEqual([404, ''])
  })

  test('mutations by GET', async () => {
    const { status, text } = await send(`/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`)
    expect([status, text]).toEqual([404, ''])
  })

  test.each([
    ['as a form', 'application/x-www-form-urlencoded', 'query=query%20cop%20%7B%20__typename%20%7D'],
    ['as plain text', 'text/plain', '{"query":"query cop { __typename }"}'],
    ['as parts', 'multipart/form-data; boundary=x', '{"query":"query cop { __typename }"}'],
    ['as nothing', '', '{"query":"query cop { __typename }"}'],
  ])('posts that another site’s page could send %s', async (_, type, body) => {
    const headers = type ? { 'content-type': type } : {}
    const sent = type ? body : new Blob([body])
    isRefused(await send('/graphql', { method: 'POST', headers, body: sent }))
  })

  test('traces', async () => {
    const { body, headers } = await ask('query cop { __typename }')
    expect(body).not.toHaveProperty('extensions')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('unhandled errors: a broken document, a broken body', async () => {
    for (const answer of [
      await ask('qwerty cop { abc }'),
      await ask('query cop { stores(first: {}) { totalCount } }'),
      await send('/graphql', { method: 'POST', headers: json, body: '{"query":' }),
      await send('/graphql', {
        method: 'POST',
        headers: json,
        body: '{"query":{"a":1},"variables":[],"operationName":1}',
      }),
      await send('/graphql/live', { method: 'POST', headers: json, body: '[]' }),
      await send('/messages/%/attachment'),
    ]) {
      expect(answer.status).toBeLessThan(500)
      expect(answer.text).not.toMatch(/exception|stacktrace|node_modules|\.ts:|at .+\(/i)
    }
  })
})

describe('introspection', () => {
  test('doesn’t exist where documents are trusted', async () => {
    const { errors } = await (servers.production as TestApi).ask(red.actors.hq_admin, getIntrospectionQuery())
    expect(errors?.[0]?.extensions?.code).toBe('UNKNOWN_DOCUMENT')
  })

  test('answers the tools of those who may write documents', async () => {
    const everything = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true })
    const { data } = await (servers['free documents'] as TestApi).ask(red.actors.hq_admin, everything)
    expect(buildClientSchema(data).getQueryType()?.getFields()).toHaveProperty('stores')
  })
})
