import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LiveFeed } from '../../live/live-feed.ts'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { joinClient } from '../../testing/join-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const live = new LiveFeed()
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow, { live })
})
afterAll(async () => {
  live.close()
  await Promise.all([api.close(), database.close()])
})
const { change } = joinClient(() => api)

type Network = Awaited<ReturnType<typeof smallNetwork>>

/** What headquarters does to somebody, after which the next request must know. */
const acts: Record<string, (network: Network) => Promise<unknown>> = {
  'is suspended': ({ actors: { hq_admin, store_manager } }) =>
    change(hq_admin, 'suspendAccount', { id: encodeGlobalID('UserAccount', store_manager.userAccountId as string) }),
  'loses the post': ({ actors: { hq_admin, store_manager } }) =>
    change(hq_admin, 'endPost', { id: encodeGlobalID('Assignment', store_manager.assignmentId as string) }),
  'is signed out': ({ actors: { hq_admin, store_manager } }) =>
    change(hq_admin, 'signOutAccount', { id: encodeGlobalID('UserAccount', store_manager.userAccountId as string) }),
}

describe.each(Object.entries(acts))('whoever %s', (name, act) => {
  let network: Network
  let token: string
  beforeAll(async () => {
    network = await smallNetwork(database, name.replaceAll(' ', '-'))
    token = await api.tokenOf(network.actors.store_manager)
  })

  const ask = async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { role } stores(first: 1) { edges { node { name } } } }' }),
    })
    return (await response.json()) as { data: { viewer: object | null } | null; errors?: { extensions: object }[] }
  }

  test('is refused with the next request, by a token of before, and hears no more of what changes', async () => {
    expect((await ask()).data?.viewer).toEqual({ role: 'store_manager' })
    const listening = await fetch(`${api.url}/graphql/live`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: 'subscription { figuresChanged { at } }' }),
    })
    expect(listening.status).toBe(200)
    expect(await act(network)).not.toMatchObject({ __typename: 'Refused' })
    const after = await ask()
    expect(after.data?.viewer ?? null).toBeNull()
    expect(after.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
    const [franchisee] = network.franchisees
    const [store] = franchisee?.stores ?? []
    const place = { franchiseeId: franchisee?.id ?? null, storeId: store?.id ?? null, staffId: null }
    live.publish({ tenantId: network.tenantId, ...place, at: testNow.toISOString() })
    const heard = await listening.text()
    expect(heard).toContain('event: complete')
    expect(heard).not.toContain('"figuresChanged"')
  })
})
