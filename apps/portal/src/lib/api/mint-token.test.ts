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

const session = { tenantId: 't', userAccountId: 'u', sessionId: 's' }
const caller = { ip: '203.0.113.7', userAgent: 'Chrome', deviceKey: 'd' }
const unknown = { ip: null, userAgent: null, deviceKey: null }

it('says who asks, by which session, as which post, and from where, for one minute', async () => {
  const assignmentId = Buffer.from('Assignment:0199-aa').toString('base64')
  const claims = await read(await mintToken({ ...session, assignmentId }, caller))
  expect(claims).toMatchObject({
    sub: 'u',
    tid: 't',
    sid: 's',
    aid: '0199-aa',
    ip: '203.0.113.7',
    ua: 'Chrome',
    dev: 'd',
  })
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(60)
})

it('names no post where none was chosen', async () => {
  expect(await read(await mintToken({ ...session, assignmentId: null }, unknown))).not.toHaveProperty('aid')
})

it('says for nobody only where they come from', async () => {
  const { iat, exp, aud, iss, ...claims } = await read(await mintToken(null, { ...caller, deviceKey: null }))
  expect(claims).toEqual({ ip: '203.0.113.7', ua: 'Chrome' })
})
