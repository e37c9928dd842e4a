import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { readToken } from './signed-token.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const secret = 's'.repeat(40)
let api: TestApi
let closed: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow, { secret })
  closed = await startTestApi(database, testNow, { signUpOpen: false })
})
afterAll(() => Promise.all([api.close(), closed.close(), database.close()]))

const chain = {
  ...{ slug: 'acme', name: '极美洗车', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' },
  ...{ adminName: '王伟', adminPhone: '138 0013 8000', adminPassword: 'a fine password' },
}
const document = `mutation ($input: SignUpChainInput!) { signUpChain(input: $input) { __typename
  ... on SignedIn { choices { ticket chain { slug name } } } ... on Refused { code } ... on InvalidInput { issues { path code } } } }`
const signUp = async (input: object, at = api) => (await at.ask(null, document, { input })).data.signUpChain

describe('signing up', () => {
  test('makes a chain whose administrator is signed in', async () => {
    const { choices } = await signUp(chain)
    expect(choices).toMatchObject([{ chain: { slug: 'acme', name: '极美洗车' } }])
    const claims = await readToken(secret, 'hubcap-sign-in', choices[0].ticket, testNow)
    const account = await database
      .asSystem(claims?.tid as string)
      .read((db) => db.userAccount.findFirst({ where: { id: claims?.sub as string }, include: { assignments: true } }))
    expect(account).toMatchObject({ phoneKey: '+8613800138000', email: null, assignments: [{ role: 'hq_admin' }] })
  })

  test.each([
    ['an address that is taken', { slug: 'ACME' }, [{ path: ['slug'], code: 'slug_taken' }]],
    ['nothing to sign in with', { slug: 'b', adminPhone: '' }, [{ path: ['adminEmail'], code: 'login_required' }]],
    ['a phone that is none', { slug: 'b', adminPhone: '138001380' }, [{ path: ['adminPhone'], code: 'invalid_phone' }]],
    ['a zone of Mars', { slug: 'b', timeZone: 'Mars/Olympus' }, [{ path: ['timeZone'], code: 'invalid_choice' }]],
  ])('with %s is told so at the field', async (_, change, issues) => {
    expect(await signUp({ ...chain, ...change })).toEqual({ __typename: 'InvalidInput', issues })
  })

  test('at the same address at once makes one chain', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => signUp({ ...chain, slug: 'at-once' })))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'InvalidInput', 'SignedIn'])
  })

  test('is refused where it is closed', async () => {
    expect(await signUp({ ...chain, slug: 'late' }, closed)).toEqual({ __typename: 'Refused', code: 'sign_up.closed' })
    expect((await closed.ask(null, '{ signUpOpen }')).data).toEqual({ signUpOpen: false })
    expect((await api.ask(null, '{ signUpOpen }')).data).toEqual({ signUpOpen: true })
  })
})
