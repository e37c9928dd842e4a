import { readFileSync } from 'node:fs'
import { openDatabase } from '@hubcap/database/door/database'
import { hostileKinds, hostileRequests } from '@hubcap/proof/hostile/requests'
import { verdictOf } from '@hubcap/proof/hostile/verdict'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

// A seed of today's is another tomorrow; HUBCAP_HOSTILE_SEED tries one again, HUBCAP_HOSTILE_COUNT more of them.
const seed = Number(process.env.HUBCAP_HOSTILE_SEED ?? Date.now() % 2 ** 32)
const count = Number(process.env.HUBCAP_HOSTILE_COUNT ?? 640)

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

describe(`${count} hostile requests of seed ${seed}`, () => {
  const requests = [...hostileRequests(seed, count, sdl)]

  test.each(hostileKinds)('%s', async (kind) => {
    const authorization = `Bearer ${await api.tokenOf(red.actors.hq_admin)}`
    const headers = { 'content-type': 'application/json', authorization }
    for (const { body } of requests.filter((one) => one.kind === kind)) {
      const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })
      const text = await response.text()
      expect(`${verdictOf(response.status, text)}: ${text.slice(0, 300)} to ${body.slice(0, 2000)}`).toMatch(/^refused/)
      expect(text.length).toBeLessThan(5000)
    }
  })

  test('honest requests are answered after them', async () => {
    const { data } = await api.ask(red.actors.hq_admin, '{ stores(first: 1) { edges { node { name } } } }')
    expect(data.stores.edges).toHaveLength(1)
  })
})

test('a seed makes the same requests again', () => {
  expect([...hostileRequests(7, 100, sdl)]).toEqual([...hostileRequests(7, 100, sdl)])
  expect([...hostileRequests(7, 100, sdl)]).not.toEqual([...hostileRequests(8, 100, sdl)])
})
