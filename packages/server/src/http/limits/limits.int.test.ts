import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { fileCost, type Rates, usualRates } from './rates.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
afterAll(() => database.close())

const cheap = '{ viewer { role } }'
const admin = red.actors.hq_admin

async function withApi(rates: Partial<Rates>, work: (api: TestApi) => Promise<void>) {
  const api = await startTestApi(database, testNow, { rates: { ...usualRates, ...rates } })
  try {
    await work(api)
  } finally {
    await api.close()
  }
}

async function ask(api: TestApi, who: typeof admin | null, path: string, query?: string) {
  const authorization = who ? { authorization: `Bearer ${await api.tokenOf(who)}` } : {}
  const response = await fetch(api.url + path, {
    method: query ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...authorization },
    ...(query && { body: JSON.stringify({ query }) }),
  })
  const text = await response.text()
  return { status: response.status, wait: response.headers.get('retry-after'), text }
}

const tooOften = {
  status: 429,
  wait: expect.stringMatching(/^[1-6]?\d$/),
  text: expect.stringContaining('request.too_often'),
}

describe('too many requests', () => {
  test('of one account are refused, whatever they ask, and nobody else’s', () =>
    withApi({ userRequests: 2 }, async (api) => {
      for (let at = 0; at < 2; at++) expect((await ask(api, admin, '/graphql', cheap)).status).toBe(200)
      const refused = await ask(api, admin, '/graphql', cheap)
      expect(refused).toEqual(tooOften)
      expect(JSON.parse(refused.text)).toEqual({
        errors: [{ message: 'request.too_often', extensions: { code: 'RATE_LIMITED', seconds: Number(refused.wait) } }],
        code: 'request.too_often',
        params: { seconds: Number(refused.wait) },
      })
      expect(await ask(api, admin, '/exports/stores.csv')).toEqual(tooOften)
      expect(await ask(api, admin, '/graphql/live', 'subscription { figuresChanged { at } }')).toEqual(tooOften)
      expect((await ask(api, red.actors.franchise_owner, '/graphql', cheap)).status).toBe(200)
    }))

  test('of a chain are refused, and not another chain’s', () =>
    withApi({ chainRequests: 1 }, async (api) => {
      expect((await ask(api, admin, '/graphql', cheap)).status).toBe(200)
      expect(await ask(api, red.actors.franchise_owner, '/graphql', cheap)).toEqual(tooOften)
      expect((await ask(api, blue.actors.hq_admin, '/graphql', cheap)).status).toBe(200)
    }))

  test('of nobody are refused by address: attempts to sign in among them', () =>
    withApi({ strangerRequests: 1 }, async (api) => {
      const attempt = 'mutation { signIn(input: { login: "nobody@example.com", password: "" }) { __typename } }'
      expect((await ask(api, null, '/graphql', attempt)).status).toBe(200)
      expect(await ask(api, null, '/graphql', attempt)).toEqual(tooOften)
      expect((await ask(api, admin, '/graphql', cheap)).status).toBe(200)
    }))
})

describe('what is dear', () => {
  const dear = '{ stores(first: 100) { edges { node { name code status } } } }'

  test('counts by what it costs, before anything of it is done', () =>
    withApi({ userCost: 900 }, async (api) => {
      expect((await ask(api, admin, '/graphql', dear)).status).toBe(200)
      const statements: string[] = []
      database.onStatement((sql) => statements.push(sql))
      const refused = await ask(api, admin, '/graphql', dear)
      database.onStatement(null)
      expect(refused).toEqual(tooOften)
      expect(JSON.parse(refused.text).errors[0].extensions).toEqual({
        code: 'RATE_LIMITED',
        seconds: Number(refused.wait),
      })
      // Who asks was looked up, and nothing else.
      expect(statements).toHaveLength(1)
      expect((await ask(api, admin, '/graphql', cheap)).status).toBe(429)
    }))

  test('a file counts as a dear document', () =>
    withApi({ userCost: fileCost }, async (api) => {
      expect((await ask(api, admin, '/exports/stores.csv')).status).toBe(200)
      expect(await ask(api, admin, '/exports/stores.csv')).toEqual(tooOften)
    }))

  test('too dear a document is refused before anything of it is done', () =>
    withApi({}, async (api) => {
      const pages = '{ franchisees(first: 100) { edges { node { stores(first: 100) { name code } } } } }'
      const refused = await ask(api, admin, '/graphql', pages)
      expect(refused.status).toBe(400)
      expect(JSON.parse(refused.text).errors[0].extensions).toEqual({ code: 'TOO_COMPLEX' })
    }))
})
