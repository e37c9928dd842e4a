import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { callerClient } from '../../testing/caller-client.ts'
import { createChain } from '../create-chain.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const secret = 's'.repeat(40)
const minute = 60_000
let clock = testNow
let api: TestApi
const { ask, askWith, change, enter, mint, open, signIn } = callerClient({
  url: () => api.url,
  secret,
  now: () => clock,
})
beforeAll(async () => {
  api = await startTestApi(database, testNow, { secret, now: () => clock })
})
afterAll(() => Promise.all([api.close(), database.close()]))

const password = 'a fine password'
const login = 'wang@red.example'
const { tenantId, userAccountId } = await createChain(
  database,
  {
    ...{ slug: 'red', name: 'Red', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' },
    administrator: { name: '王总', email: login, phoneKey: null, password },
  },
  testNow,
)
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
const home = { ip: '203.0.113.7', ua: chrome, dev: 'home' }

const isViewer = async (claims: object) => (await ask(claims, '{ viewer { role } }')).data.viewer !== null
const rows = () => database.asSystem(tenantId).read((db) => db.userSession.findMany())
const logged = (action: string) =>
  database.asSystem(tenantId).read((db) => db.auditEntry.findMany({ where: { action }, orderBy: { id: 'asc' } }))

describe('a ticket', () => {
  test('opens one session, once, which knows its device', async () => {
    const { choices } = await signIn(home, login, password)
    const [{ ticket }] = choices
    const opened = await open(home, ticket)
    expect(opened).toMatchObject({ __typename: 'OpenedSession', tenantId, userAccountId })
    expect(await open(home, ticket)).toMatchObject({ code: 'auth.ticket_expired' })
    const row = (await rows()).find(({ id }) => id === opened.sessionId)
    expect(row).toMatchObject({
      ip: home.ip,
      userAgent: chrome,
      deviceKey: 'home',
      createdAt: testNow,
      revokedAt: null,
    })
    expect((await logged('account.sign_in')).at(-1)).toMatchObject({ entityId: opened.sessionId, userAccountId })
  })

  test('that is forged or too old opens none', async () => {
    expect(await open(home, 'forged')).toMatchObject({ code: 'auth.ticket_expired' })
    const { choices } = await signIn(home, login, password)
    clock = new Date(testNow.getTime() + 6 * minute)
    expect(await open(home, choices[0].ticket)).toMatchObject({ code: 'auth.ticket_expired' })
    clock = testNow
  })
})

describe('a session', () => {
  test('is asked for: a token without one is nobody’s, and so is one with another’s', async () => {
    const session = await enter(home, login, password)
    expect(await isViewer(session)).toBe(true)
    expect(await isViewer({ ...session, sid: '' })).toBe(false)
    expect(await isViewer({ ...session, sid: crypto.randomUUID() })).toBe(false)
  })

  test('ends after its two weeks, whatever was done by it', async () => {
    const session = await enter(home, login, password)
    clock = new Date(testNow.getTime() + 14 * 24 * 60 * minute - minute)
    expect(await isViewer(session)).toBe(true)
    clock = new Date(testNow.getTime() + 14 * 24 * 60 * minute)
    expect(await isViewer(session)).toBe(false)
    clock = testNow
  })

  test('is forgotten a month after its end, when its account opens another', async () => {
    const session = await enter(home, login, password)
    clock = new Date(testNow.getTime() + (14 + 31) * 24 * 60 * minute)
    await enter(home, login, password)
    expect((await rows()).map(({ id }) => id)).not.toContain(session.sid)
    clock = testNow
  })

  test('is noted as used every few minutes, with where from', async () => {
    const session = await enter(home, login, password)
    const seen = async () => (await rows()).find(({ id }) => id === session.sid)
    clock = new Date(testNow.getTime() + 4 * minute)
    await isViewer({ ...session, ip: '198.51.100.1' })
    expect(await seen()).toMatchObject({ seenAt: testNow, ip: home.ip })
    clock = new Date(testNow.getTime() + 6 * minute)
    await isViewer({ ...session, ip: '198.51.100.1' })
    expect(await seen()).toMatchObject({ seenAt: clock, ip: '198.51.100.1' })
    clock = testNow
  })

  test('is listed for its owner by a name that they know, and signed out by them', async () => {
    const here = await enter(home, login, password)
    const there = await enter({ ...home, ua: 'curl/8' }, login, password)
    const list = '{ viewer { account { sessions { id current ip device { browser system isPhone } } } } }'
    const { sessions } = (await ask(here, list)).data.viewer.account
    const mine = sessions.find(({ current }: { current: boolean }) => current)
    expect(mine).toMatchObject({ ip: home.ip, device: { browser: 'Chrome', system: 'Windows', isPhone: false } })
    const other = Buffer.from(`UserSession:${there.sid}`).toString('base64')
    expect(sessions.map(({ id }: { id: string }) => id)).toContain(other)
    expect(await change(here, 'endSession', { id: other }, '... on EndedSession { id }')).toMatchObject({ id: other })
    expect([await isViewer(here), await isViewer(there)]).toEqual([true, false])
    const again = await enter(home, login, password)
    await change(here, 'endOwnSessions', { keepCurrent: true }, '... on UserAccount { id }')
    expect([await isViewer(here), await isViewer(again)]).toEqual([true, false])
    await change(here, 'endOwnSessions', { keepCurrent: false }, '... on UserAccount { id }')
    expect(await isViewer(here)).toBe(false)
  })
})

describe('a new password', () => {
  test('signs every other device out, also by tokens that were minted before', async () => {
    const here = await enter(home, login, password)
    const there = await enter(home, login, password)
    const early = (await signIn(home, login, password)).choices[0].ticket
    const minted = await mint(there)
    clock = new Date(testNow.getTime() + 1000)
    const input = { currentPassword: password, newPassword: 'another fine password' }
    expect(await change(here, 'changePassword', input, '')).toMatchObject({ __typename: 'UserAccount' })
    expect((await askWith(minted, '{ viewer { role } }')).data.viewer).toBeNull()
    expect(await isViewer(here)).toBe(true)
    // The password that this ticket stands for was right once.
    const late = await open(home, early)
    expect(await isViewer({ sub: userAccountId, tid: tenantId, sid: late.sessionId })).toBe(false)
    clock = testNow
  })
})
