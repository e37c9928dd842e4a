import { openDatabase } from '@hubcap/database/door/database'
import { matrix } from '@hubcap/rules/tenancy/can'
import { keptFromKeys } from '@hubcap/rules/tenancy/kept-from-keys'
import type { Role } from '@hubcap/rules/tenancy/role'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { signToken } from '../tenancy/signed-token.ts'
import { type Answer, startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
const admin = red.actors.hq_admin

const clock = { now: testNow }
const secret = 's'.repeat(40)
const later = (ms: number) => new Date(testNow.getTime() + ms)
const minute = 60_000
const day = 24 * 60 * minute

let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow, { secret, now: () => clock.now })
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))
beforeEach(() => {
  clock.now = testNow
})

let number = 0
const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename
  ... on ApiKeyMade { key apiKey { id name prefix status expiresAt lastUsedAt createdBy account { posts { role } } } }
  ... on Refused { code message } ... on InvalidInput { issues { path code message } } } }`
const asked = (more: object) => ({
  name: '收银',
  role: 'hq_admin',
  days: 90,
  idempotencyKey: `key-${number++}-${'k'.repeat(8)}`,
  ...more,
})
const make = async (more: object = {}, actor = admin) =>
  (await api.ask(actor, create, { input: asked(more) })).data.createApiKey
const revoke = async (id: string, actor = admin) =>
  (
    await api.ask(
      actor,
      'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { __typename ... on ApiKey { status } ... on Refused { code } } }',
      { id },
    )
  ).data.revokeApiKey

/** As another system asks: with its key. */
async function ask(key: string, query: string, variables: object = {}, to: TestApi = api, caller: object = {}) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...caller }
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...((await response.json()) as Answer) }
}

const placesOf: Partial<Record<Role, object>> = {
  franchise_owner: { franchiseeIds: [encodeGlobalID('Franchisee', first.id)] },
  store_manager: { storeIds: [encodeGlobalID('Store', store.id)] },
}
const stores = '{ stores { totalCount edges { node { id } } } viewer { role scope } }'

describe('a key', () => {
  test.each([
    ['hq_admin', 4],
    ['hq_finance', 4],
    ['franchise_owner', 2],
    ['store_manager', 1],
  ] as const)('of a %s sees what such a person sees: %i stores', async (role, count) => {
    const { key, apiKey } = await make({ role, ...placesOf[role] })
    expect(apiKey).toMatchObject({ prefix: key.slice(0, 9), status: 'active', account: { posts: [{ role }] } })
    const { data } = await ask(key, stores)
    expect([data.stores.totalCount, data.viewer.role]).toEqual([count, role])
    const person = await api.ask(red.actors[role], stores)
    expect(data.stores).toEqual(person.data.stores)
  })

  test('is 256 random bits, of which the hash alone is kept', async () => {
    const [one, other] = [await make(), await make()]
    expect(one.key).toMatch(/^hk_[A-Za-z0-9_-]{43}$/)
    expect(one.key).not.toBe(other.key)
    const { rows } = await audit.query(
      `SELECT to_jsonb(k)::text || (SELECT string_agg(e::text, '') FROM audit_entry e)
      || (SELECT string_agg(i::text, '') FROM idempotency_key i) AS text FROM api_key k WHERE prefix = $1`,
      [one.apiKey.prefix],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].text).not.toContain(one.key.slice(9))
  })

  test('is shown once: the same request again finds it, and says nothing', async () => {
    const input = asked({})
    const [one, again] = [await api.ask(admin, create, { input }), await api.ask(admin, create, { input })]
    expect(again.data.createApiKey).toMatchObject({ key: null, apiKey: { id: one.data.createApiKey.apiKey.id } })
    const other = await api.ask(admin, create, { input: { ...input, days: 1 } })
    expect(other.data.createApiKey).toMatchObject({ code: 'write.key_reused' })
  })

  test('holds until its end, and not a moment longer', async () => {
    const { key, apiKey } = await make({ days: 1 })
    expect(apiKey.expiresAt).toBe(later(day).toISOString())
    clock.now = later(day - 1)
    expect((await ask(key, stores)).status).toBe(200)
    clock.now = later(day)
    expect(await ask(key, stores)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  test('that is revoked is refused with the next request, and revoking it again changes nothing', async () => {
    const { key, apiKey } = await make()
    expect((await ask(key, stores)).status).toBe(200)
    expect(await revoke(apiKey.id)).toEqual({ __typename: 'ApiKey', status: 'revoked' })
    expect((await ask(key, stores)).status).toBe(401)
    clock.now = later(minute)
    expect(await revoke(apiKey.id)).toEqual({ __typename: 'ApiKey', status: 'revoked' })
    const { rows } = await audit.query(
      "SELECT at FROM audit_entry WHERE action = 'api_key.revoke' AND entity_id = $1",
      [Buffer.from(apiKey.id, 'base64').toString().split(':')[1]],
    )
    expect(rows).toEqual([{ at: testNow }])
  })

  test.each(['hk_', `hk_${'A'.repeat(43)}`, "hk_' OR true --"])('that nobody made, %s, is refused', async (key) => {
    expect(await ask(key, stores)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  test('tells of its use, once a minute', async () => {
    const { key, apiKey } = await make()
    const used = async () =>
      (await api.ask(admin, 'query ($id: ID!) { node(id: $id) { ... on ApiKey { lastUsedAt } } }', { id: apiKey.id }))
        .data.node.lastUsedAt
    expect(await used()).toBeNull()
    for (const [after, shown] of [
      [0, 0],
      [minute - 1, 0],
      [minute, minute],
    ] as const) {
      clock.now = later(after)
      await ask(key, stores)
      expect(await used()).toBe(later(shown).toISOString())
    }
  })

  test('writes as itself: its name stands in the log and beside the sale, a repeated request is one sale', async () => {
    const { key, apiKey } = await make({ name: 'POS 1', role: 'store_manager', ...placesOf.store_manager })
    const document = `mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename
      ... on CardSale { id recordedByName } ... on Refused { code message } } }`
    const input = {
      ...{ storeId: encodeGlobalID('Store', store.id), staffId: encodeGlobalID('Staff', store.repIds[0] as string) },
      ...{ cardProductId: encodeGlobalID('CardProduct', red.cardProductId), amount: 30_000, paymentMethod: 'cash' },
      ...{
        soldAt: testNow.toISOString(),
        customerName: '王芳',
        customerPhone: '13900139000',
        idempotencyKey: 'pos-sale-0001',
      },
    }
    const [one, again] = [await ask(key, document, { input }), await ask(key, document, { input })]
    expect(one.data.recordCardSale).toMatchObject({ __typename: 'CardSale', recordedByName: 'POS 1' })
    expect(again.data).toEqual(one.data)
    const { rows } = await audit.query(
      `SELECT u.name, u.kind FROM audit_entry e JOIN user_account u ON u.tenant_id = e.tenant_id AND u.id = e.user_account_id
       WHERE e.action = 'card_sale.record'`,
    )
    expect(rows).toEqual([{ name: apiKey.name, kind: 'service' }])
    const elsewhere = {
      ...input,
      storeId: encodeGlobalID('Store', second.stores[0]?.id as string),
      idempotencyKey: 'pos-sale-0002',
    }
    expect((await ask(key, document, { input: elsewhere })).data.recordCardSale).toMatchObject({
      code: 'access.not_found',
      message: expect.stringMatching(/doesn’t exist/),
    })
  })
})

test('a key’s use is logged with where it came from, on the portal’s word alone', async () => {
  const { key } = await make()
  const rename = async (name: string, word: string) => {
    const input = { id: encodeGlobalID('Franchisee', first.id), name }
    const document = `mutation ($input: UpdateFranchiseeInput!) { updateFranchisee(input: $input) { __typename ... on Refused { code } } }`
    const {
      rows: [{ revision }],
    } = await audit.query('SELECT revision FROM franchisee WHERE id = $1', [first.id])
    const { data } = await ask(key, document, { input: { ...input, revision } }, api, { 'x-hubcap-caller': word })
    expect(data.updateFranchisee).toEqual({ __typename: 'Franchisee' })
    const { rows } = await audit.query(
      "SELECT ip FROM audit_entry WHERE action = 'franchisee.update' ORDER BY at DESC, id DESC LIMIT 1",
    )
    return rows[0].ip
  }
  const claims = { ip: '203.0.113.7' }
  expect(await rename('一', await signToken(secret, 'hubcap-api', claims, testNow, 60))).toBe('203.0.113.7')
  expect(await rename('二', await signToken('x'.repeat(40), 'hubcap-api', claims, testNow, 60))).toMatch(
    /127\.0\.0\.1$/,
  )
})

describe('what a key may not do', () => {
  const inputs: Record<string, string> = {
    suspendAccount: `{ id: "${encodeGlobalID('UserAccount', red.actors.sales_rep.userAccountId as string)}" }`,
    addPost: `{ accountId: "${encodeGlobalID('UserAccount', red.actors.sales_rep.userAccountId as string)}", role: hq_admin }`,
    endPost: `{ id: "${encodeGlobalID('Assignment', red.actors.sales_rep.assignmentId as string)}" }`,
    createApiKey: '{ name: "x", role: hq_admin, days: 1, idempotencyKey: "another-key" }',
    createInvitation: '{ role: hq_admin, name: "x", locale: "zh" }',
    changePassword: '{ currentPassword: "x", newPassword: "a much longer password" }',
    setLocale: '{ locale: "zh" }',
    createWebhook: '{ url: "https://x.example/", events: ["store.changed"], idempotencyKey: "another-key" }',
  }

  test.each(Object.entries(inputs))('%s, though its role may', async (field, input) => {
    const { key } = await make()
    const { data } = await ask(key, `mutation { ${field}(input: ${input}) { __typename ... on Refused { code } } }`)
    expect(data[field]).toEqual({ __typename: 'Refused', code: 'access.not_allowed' })
  })

  test.each(['accounts', 'invitations', 'apiKeys', 'webhooks', 'messages'])('read %s', async (list) => {
    const { key } = await make()
    expect((await ask(key, `{ ${list} { totalCount } }`)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  })

  test('is all in the matrix, so that no line of it is misspelt', () => {
    expect([...keptFromKeys].filter((action) => !(action in matrix))).toEqual([])
  })
})

describe('the account that a key acts as', () => {
  test('is not among people, gets no post, and loses none but with the key', async () => {
    const { apiKey } = await make({ name: '独一无二' })
    const list = '{ accounts { edges { node { id name } } } }'
    const accounts = (await api.ask(admin, list)).data.accounts.edges.map(
      ({ node }: { node: { name: string } }) => node.name,
    )
    expect(accounts.toSorted()).toEqual(
      Object.keys(red.actors)
        .map((role) => `red ${role}`)
        .toSorted(),
    )
    const { data } = await api.ask(
      admin,
      'query ($id: ID!) { node(id: $id) { ... on ApiKey { account { id posts { id } } } } }',
      {
        id: apiKey.id,
      },
    )
    const { id, posts } = data.node.account
    const refusal = { code: 'access.not_found' }
    const act = async (field: string, input: string) =>
      (await api.ask(admin, `mutation { ${field}(input: ${input}) { ... on Refused { code } } }`)).data[field]
    expect(await act('addPost', `{ accountId: "${id}", role: hq_finance }`)).toEqual(refusal)
    expect(await act('suspendAccount', `{ id: "${id}" }`)).toEqual(refusal)
    expect(await act('resumeAccount', `{ id: "${id}" }`)).toEqual(refusal)
    expect(await act('endPost', `{ id: "${posts[0].id}" }`)).toEqual(refusal)
  })

  test('is no administrator of the chain’s: the last person stays', async () => {
    await make()
    const id = encodeGlobalID('Assignment', admin.assignmentId as string)
    const { data } = await api.ask(
      admin,
      'mutation ($id: ID!) { endPost(input: { id: $id }) { ... on Refused { code } } }',
      { id },
    )
    expect(data.endPost).toEqual({ code: 'post.last_administrator' })
  })
})

describe('making a key', () => {
  test.each([
    [{ role: 'franchise_owner' }, ['franchiseeIds'], 'required'],
    [{ role: 'store_manager' }, ['storeIds'], 'required'],
    [{ role: 'hq_admin', ...placesOf.store_manager }, ['storeIds'], 'invalid'],
    [{ role: 'store_manager', ...placesOf.store_manager, ...placesOf.franchise_owner }, ['franchiseeIds'], 'invalid'],
    [{ days: 0 }, ['days'], 'too_small'],
    [{ days: 731 }, ['days'], 'too_large'],
    [{ name: ' ' }, ['name'], 'required'],
  ])('%j is refused at %j as %s', async (more, path, code) => {
    expect((await make(more)).issues).toEqual([{ path, code, message: expect.stringMatching(/^[A-Z]/) }])
  })

  test('for a place of another chain finds none', async () => {
    const franchiseeIds = [encodeGlobalID('Franchisee', blue.franchisees[0]?.id as string)]
    expect(await make({ role: 'franchise_owner', franchiseeIds })).toMatchObject({ code: 'access.not_found' })
  })

  test.each(['hq_finance', 'franchise_owner', 'store_manager', 'sales_rep'] as const)(
    'is not for a %s',
    async (role) => {
      expect(await make({}, red.actors[role])).toMatchObject({ code: 'access.not_allowed' })
    },
  )

  test('the keys of one chain are not seen by another', async () => {
    const { apiKey } = await make()
    expect(await revoke(apiKey.id, blue.actors.hq_admin)).toMatchObject({ code: 'access.not_found' })
  })
})

describe('in production', () => {
  test('a key writes documents of its own, within what one request may cost; people don’t', async () => {
    const strict = await startTestApi(database, testNow, { trusted: new Map() })
    try {
      const { key } = await make()
      expect((await ask(key, stores, {}, strict)).data.stores.totalCount).toBe(4)
      const costly = '{ stores(first: 100) { edges { node { cardSales(first: 100) { customer { name } } } } } }'
      expect((await ask(key, costly, {}, strict)).errors?.[0]?.extensions?.code).toMatch(
        /^(TOO_COMPLEX|GRAPHQL_VALIDATION_FAILED)$/,
      )
      expect((await strict.ask(admin, stores)).errors?.[0]?.extensions?.code).toBe('UNKNOWN_DOCUMENT')
    } finally {
      await strict.close()
    }
  })

  test('the schema is there for everybody to build on', async () => {
    const response = await fetch(`${api.url}/schema.graphql`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(await response.text()).toMatch(/^ {2}recordCardSale\(/m)
  })
})
