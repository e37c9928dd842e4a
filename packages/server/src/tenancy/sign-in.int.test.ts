import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { createAccount } from './create-account.ts'
import { createChain, type NewChain } from './create-chain.ts'
import { hashPassword } from './password-hash.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const chainOf = (slug: string, password: string): NewChain => ({
  ...{ slug, name: `${slug} chain`, timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' },
  administrator: { name: '王总', email: 'both@chains.example', phoneKey: '+8613800138000', password },
})
const red = await createChain(database, chainOf('red', 'the red password'), testNow)
const blue = await createChain(database, chainOf('blue', 'the blue password'), testNow)
await createChain(database, chainOf('green', 'the blue password'), testNow)

const document = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on SignedIn { choices { ticket chain { slug name } } } ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
const signIn = async (login: string, password: string, chainSlug: string | null = null) =>
  (await api.ask(null, document, { input: { login, password, chainSlug } })).data.signIn
const slugs = (answer: { choices: { chain: { slug: string } }[] }) => answer.choices.map(({ chain }) => chain.slug)

describe('signing in', () => {
  test('offers only the chains whose password matched', async () => {
    expect(slugs(await signIn('both@chains.example', 'the red password'))).toEqual(['red'])
    expect(slugs(await signIn('both@chains.example', 'the blue password'))).toEqual(['blue', 'green'])
  })

  test('at a chain’s own address asks of no other', async () => {
    expect(slugs(await signIn('both@chains.example', 'the blue password', 'green'))).toEqual(['green'])
    expect(await signIn('both@chains.example', 'the blue password', 'red')).toEqual({
      __typename: 'Refused',
      code: 'auth.sign_in_failed',
    })
  })

  test.each([
    ' BOTH@chains.EXAMPLE ',
    '13800138000',
    '138 0013 8000',
    '+86 13800138000',
    '０１３８００１３８０００'.slice(1),
  ])('by %s is the same', async (login) => expect(slugs(await signIn(login, 'the red password'))).toEqual(['red']))

  test('answers an unknown login as a wrong password', async () => {
    const wrong = await signIn('both@chains.example', 'not the password')
    const unknown = await signIn('nobody@chains.example', 'not the password')
    expect(wrong).toEqual({ __typename: 'Refused', code: 'auth.sign_in_failed' })
    expect(unknown).toEqual(wrong)
  })

  test('refuses who is suspended', async () => {
    const passwordHash = await hashPassword('the suspended password')
    const account = {
      tenantId: red.tenantId,
      name: 'S',
      email: 's@red.example',
      phoneKey: null,
      locale: 'zh' as const,
      passwordHash,
      posts: [],
    }
    const id = await database.asSystem(red.tenantId).write((db) => createAccount(db, account, testNow))
    await database
      .asSystem(red.tenantId)
      .write((db) => db.userAccount.updateMany({ where: { id }, data: { status: 'suspended' } }))
    expect(await signIn('s@red.example', 'the suspended password')).toMatchObject({ code: 'auth.sign_in_failed' })
  })
})

describe('a session', () => {
  const actor = (chain: typeof red) =>
    ({ ...chain, role: 'hq_admin', scope: 'chain', franchiseeIds: [], storeIds: [], staffId: null }) as const

  test('is of one chain, whatever else the person has', async () => {
    const { data } = await api.ask(
      actor(blue),
      '{ viewer { chain { slug } account { email } role assignments { role current } } }',
    )
    expect(data.viewer).toEqual({
      chain: { slug: 'blue' },
      account: { email: 'both@chains.example' },
      role: 'hq_admin',
      assignments: [{ role: 'hq_admin', current: true }],
    })
  })

  test('whose claims mix two chains is nobody’s', async () => {
    const mixed = { ...actor(red), tenantId: blue.tenantId }
    expect((await api.ask(mixed, '{ viewer { role } }')).data).toEqual({ viewer: null })
  })

  test('without a token, or with a forged one, sees nobody and nothing', async () => {
    expect((await api.ask(null, '{ viewer { role } }')).data).toEqual({ viewer: null })
    const lists = await api.ask(null, '{ stores { totalCount } }')
    expect(lists.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
      body: JSON.stringify({ query: '{ viewer { role } }' }),
    })
    expect(await response.json()).toEqual({ data: { viewer: null } })
  })

  test('changes its password only with the old one', async () => {
    const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
    const ask = (currentPassword: string, newPassword: string) =>
      api.ask(actor(red), change, { input: { currentPassword, newPassword } }).then(({ data }) => data.changePassword)
    expect(await ask('wrong', 'a fine new password')).toMatchObject({ code: 'auth.wrong_password' })
    expect(await ask('the red password', 'short')).toMatchObject({
      issues: [{ path: ['newPassword'], code: 'too_short' }],
    })
    expect(await ask('the red password', 'a fine new password')).toEqual({ __typename: 'UserAccount' })
    expect(slugs(await signIn('both@chains.example', 'a fine new password'))).toEqual(['red'])
  })
})
