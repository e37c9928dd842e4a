import { jwtVerify } from 'jose'
import { beforeAll, expect, it } from 'vitest'
import { mintToken } from './mint-token.ts'

const secret = 'a secret of the tests, thirty-two letters or more'

beforeAll(() => {
  Object.assign(process.env, {
    HUBCAP_SECRET: secret,
    HUBCAP_API_URL: 'http://127.0.0.1:1',
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: 'http://127.0.0.1:1',
  })
})

const read = async (token: string) =>
  (await jwtVerify(token, new TextEncoder().encode(secret), { issuer: 'hubcap-portal', audience: 'hubcap-api' }))
    .payload

it('says who asks, as which post, for one minute', async () => {
  const assignmentId = Buffer.from('Assignment:0199-aa').toString('base64')
  const claims = await read(await mintToken({ tenantId: 't', userAccountId: 'u', assignmentId }))
  expect(claims).toMatchObject({ sub: 'u', tid: 't', aid: '0199-aa' })
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(60)
})

it('names no post where none was chosen', async () => {
  expect(await read(await mintToken({ tenantId: 't', userAccountId: 'u', assignmentId: null }))).not.toHaveProperty(
    'aid',
  )
})
