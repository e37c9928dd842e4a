import { openDatabase } from '@hubcap/database/door/database'
import { nobodysTenantId } from '@hubcap/database/door/nobodys-tenant'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { callerClient } from '../../testing/caller-client.ts'
import { createChain } from '../create-chain.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const secret = 's'.repeat(40)
const second = 1000
const hour = 3600 * second
let clock = testNow
let api: TestApi
const { change, enter, open, signIn } = callerClient({ url: () => api.url, secret, now: () => clock })
const start = () => startTestApi(database, testNow, { secret, now: () => clock })
beforeAll(async () => {
  api = await start()
})
afterAll(() => Promise.all([api.close(), database.close()]))
// What is counted is counted for an hour.
beforeEach(() => {
  clock = new Date(clock.getTime() + 2 * hour)
})
const later = (milliseconds: number) => {
  clock = new Date(clock.getTime() + milliseconds)
}

const password = 'a fine password'
const login = 'wang@red.example'
const chain = await createChain(
  database,
  {
    ...{ slug: 'red', name: 'Red', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' },
    administrator: { name: '王总', email: login, phoneKey: '+8613800138000', password },
  },
  testNow,
)
const owner = { ip: '203.0.113.7' }
const thief = { ip: '198.51.100.1' }

const fail = async (count: number, from: object, name = login) => {
  const answers = []
  for (let n = 0; n < count; n++) answers.push(await signIn(from, name, `wrong password ${n}`))
  return answers
}
const codes = (answers: { code: string }[]) => answers.map(({ code }) => code)

describe('wrong passwords', () => {
  test('make whoever tries wait, longer each time, and say how long', async () => {
    expect(codes(await fail(5, thief))).toEqual(Array(5).fill('auth.sign_in_failed'))
    expect(await signIn(thief, login, password)).toMatchObject({ code: 'auth.wait', params: { seconds: 1 } })
    later(second)
    expect(codes(await fail(1, thief))).toEqual(['auth.sign_in_failed'])
    expect(await signIn(thief, login, password)).toMatchObject({ code: 'auth.wait', params: { seconds: 2 } })
    for (const seconds of [2, 4, 8, 16, 32]) {
      later(seconds * second)
      expect(codes(await fail(1, thief))).toEqual(['auth.sign_in_failed'])
    }
    expect(await signIn(thief, login, password)).toMatchObject({
      code: 'auth.too_many_attempts',
      params: { minutes: 2 },
    })
  })

  test('keep nobody out for good: the right one is taken after the wait, and the count begins anew', async () => {
    await fail(6, owner)
    later(2 * second)
    expect(await signIn(owner, login, password)).toMatchObject({ __typename: 'SignedIn' })
    expect(codes(await fail(5, owner))).toEqual(Array(5).fill('auth.sign_in_failed'))
  })

  test('are counted in the database: also by another process', async () => {
    await fail(5, thief)
    await api.close()
    api = await start()
    expect(codes(await fail(1, thief))).toEqual(['auth.wait'])
  })

  test('are counted when many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => signIn(thief, login, `wrong ${n}`)))
    expect(codes(answers).filter((code) => code === 'auth.sign_in_failed')).toHaveLength(5)
    expect(codes(answers).filter((code) => code === 'auth.wait')).toHaveLength(7)
  })

  test('of an unknown login are answered as those of a known one, wait for wait', async () => {
    const known = []
    const unknown = []
    for (let n = 0; n < 8; n++) {
      known.push(await signIn(thief, login, 'wrong'))
      unknown.push(await signIn({ ip: '198.51.100.2' }, 'nobody@red.example', 'wrong'))
      later(second)
    }
    expect(unknown).toEqual(known)
  })

  test('by the phone number count with those by the e-mail address', async () => {
    await fail(3, thief)
    await fail(2, thief, '138 0013 8000')
    expect(codes(await fail(1, thief))).toEqual(['auth.wait'])
  })

  test('are kept as failures of the account in the log, with nothing of what was typed', async () => {
    await fail(1, thief)
    const entries = await database
      .asSystem(chain.tenantId)
      .read((db) => db.auditEntry.findMany({ where: { action: 'account.sign_in_failed' }, orderBy: { id: 'desc' } }))
    expect(entries[0]).toMatchObject({ at: clock, entityId: chain.userAccountId, after: { factor: 'password' } })
    expect(JSON.stringify(entries)).not.toContain('wrong')
  })

  test('are forgotten after an hour', async () => {
    await fail(5, thief)
    later(hour)
    await fail(1, owner)
    const kept = await database.asNobody().read((db) => db.signInAttempt.findMany())
    expect(kept.map(({ at, tenantId }) => ({ at, tenantId }))).toEqual([{ at: clock, tenantId: nobodysTenantId }])
  })
})

describe('whoever attacks an account from everywhere', () => {
  const attack = async () => {
    for (let n = 0; n < 50; n++) await signIn({ ip: `198.51.100.${n}` }, login, 'wrong')
  }

  test('has fifty tries an hour in all', async () => {
    await attack()
    expect(await signIn({ ip: '192.0.2.1' }, login, 'wrong')).toMatchObject({ code: 'auth.too_many_attempts' })
    later(hour)
    expect(await signIn({ ip: '192.0.2.1' }, login, 'wrong')).toMatchObject({ code: 'auth.sign_in_failed' })
  })

  test('doesn’t keep the owner out on a device that was let in before', async () => {
    const own = { ...owner, dev: 'own device' }
    await enter(own, login, password)
    await attack()
    expect(await signIn(own, login, password)).toMatchObject({ __typename: 'SignedIn' })
    expect(await signIn({ ...own, dev: 'another' }, login, password)).toMatchObject({ code: 'auth.too_many_attempts' })
  })

  test('isn’t known by a device that was let in elsewhere', async () => {
    const evil = { slug: 'evil', name: 'Evil', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' } as const
    const administrator = { name: 'Eve', email: login, phoneKey: null, password: 'the thief’s own password' }
    await createChain(database, { ...evil, administrator }, clock)
    await enter({ ...thief, dev: 'thief' }, login, 'the thief’s own password')
    await attack()
    expect(await signIn({ ...thief, dev: 'thief' }, login, 'wrong')).toMatchObject({ code: 'auth.too_many_attempts' })
  })
})

test('one address tries a hundred times an hour, whosever accounts', async () => {
  for (let n = 0; n < 100; n++) await signIn(thief, `somebody${n}@red.example`, 'wrong')
  expect(await signIn(thief, 'another@red.example', 'wrong')).toMatchObject({ code: 'auth.too_many_attempts' })
  expect(await signIn(owner, 'another@red.example', 'wrong')).toMatchObject({ code: 'auth.sign_in_failed' })
})

test('the own password is guessed no faster by whoever finds a device left open', async () => {
  const session = await enter({ ...owner, dev: 'left open' }, login, password)
  const input = { currentPassword: 'wrong', newPassword: 'another fine password' }
  const answers = []
  for (let n = 0; n < 6; n++) answers.push(await change(session, 'changePassword', input, ''))
  expect(codes(answers)).toEqual([...Array(5).fill('auth.wrong_password'), 'auth.wait'])
  const [{ ticket }] = (await signIn({ ...owner, dev: 'left open' }, login, password)).choices
  expect(await open(owner, ticket)).toMatchObject({ __typename: 'OpenedSession' })
})
