import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { callerClient } from '../../testing/caller-client.ts'
import { createAccount } from '../create-account.ts'
import { createChain } from '../create-chain.ts'
import { hashPassword } from '../password-hash.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const secret = 's'.repeat(40)
let clock = testNow
let api: TestApi
const { ask, change, enter, open, signIn } = callerClient({ url: () => api.url, secret, now: () => clock })
beforeAll(async () => {
  api = await startTestApi(database, testNow, { secret, now: () => clock })
})
afterAll(() => Promise.all([api.close(), database.close()]))
// Half minutes of codes are used once, and failures are counted for an hour.
beforeEach(() => {
  clock = new Date(clock.getTime() + 2 * 3600_000)
})

const password = 'a fine password'
const { tenantId } = await createChain(
  database,
  {
    ...{ slug: 'red', name: 'Red', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' },
    administrator: { name: '王总', email: 'admin@red.example', phoneKey: null, password },
  },
  testNow,
)
const passwordHash = await hashPassword(password)
let people = 0

/** Somebody new of headquarters' finance. */
async function person() {
  const login = `p${people++}@red.example`
  const fields = { tenantId, name: login, email: login, phoneKey: null, locale: 'zh' as const, passwordHash }
  const posts = [{ role: 'hq_finance' as const, staffId: null, places: [] }]
  const id = await database.asSystem(tenantId).write((db) => createAccount(db, { ...fields, posts }, testNow))
  return { login, id: encodeGlobalID('UserAccount', id), rowId: id }
}

const from = { ip: '203.0.113.7' }
const codeOf = (base32: string, at = clock) =>
  new TOTP({ secret: Secret.fromBase32(base32) }).generate({ timestamp: at.getTime() })
const halfMinute = 30_000
const later = (milliseconds: number) => {
  clock = new Date(clock.getTime() + milliseconds)
}

const begin = (session: object, given = password) =>
  change(session, 'beginSecondFactor', { password: given }, '... on BegunSecondFactor { secret address }')
const confirm = (session: object, code: string) =>
  change(session, 'confirmSecondFactor', { code }, '... on RecoveryCodes { codes }')

/** Somebody with a second factor, and what their app and their drawer hold. */
async function guarded() {
  const somebody = await person()
  const session = await enter(from, somebody.login, password)
  const { secret: base32 } = await begin(session)
  const { codes } = await confirm(session, codeOf(base32))
  later(halfMinute)
  return { ...somebody, session, base32, codes: codes as string[] }
}
const ticketOf = async (login: string) => (await signIn(from, login, password)).choices[0].ticket
const isViewer = async (claims: object) => (await ask(claims, '{ viewer { role } }')).data.viewer !== null

describe('setting up', () => {
  test('asks the password again and counts from the first code on', async () => {
    const { login } = await person()
    const session = await enter(from, login, password)
    expect(await begin(session, 'wrong')).toMatchObject({ code: 'auth.wrong_password' })
    expect(await confirm(session, '123456')).toMatchObject({ code: 'second_factor.not_begun' })
    const begun = await begin(session)
    expect(begun.address).toContain(`secret=${begun.secret}`)
    expect((await signIn(from, login, password)).choices).toMatchObject([{ needsCode: false }])
    expect(await confirm(session, codeOf(begun.secret, testNow))).toMatchObject({ code: 'auth.wrong_code' })
    const { codes } = await confirm(session, codeOf(begun.secret))
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    expect((await signIn(from, login, password)).choices).toMatchObject([{ needsCode: true }])
    const own = '{ viewer { secondFactor { confirmedAt recoveryCodesLeft isRequired } } }'
    expect((await ask(session, own)).data.viewer.secondFactor).toEqual({
      ...{ confirmedAt: clock.toISOString(), recoveryCodesLeft: 10, isRequired: false },
    })
  })

  test('keeps nothing in the database that makes or is a code', async () => {
    const { rowId, base32, codes } = await guarded()
    const kept = await database
      .asSystem(tenantId)
      .read(async (db) => [
        await db.secondFactor.findFirst({ where: { userAccountId: rowId } }),
        await db.recoveryCode.findMany({ where: { userAccountId: rowId } }),
        await db.auditEntry.findMany({ where: { entityId: rowId } }),
      ])
    const text = JSON.stringify(kept)
    for (const one of [base32, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(text).not.toContain(one)
    expect(text).toContain('second_factor.change_own')
  })

  test('anew leaves what is in place until the new app has proved itself', async () => {
    const { login, session, base32 } = await guarded()
    const { secret: newer } = await begin(session)
    expect(await open(from, await ticketOf(login), codeOf(newer))).toMatchObject({ code: 'auth.wrong_code' })
    expect(await open(from, await ticketOf(login), codeOf(base32))).toMatchObject({ __typename: 'OpenedSession' })
    later(halfMinute)
    await confirm(session, codeOf(newer))
    later(halfMinute)
    expect(await open(from, await ticketOf(login), codeOf(base32))).toMatchObject({ code: 'auth.wrong_code' })
    expect(await open(from, await ticketOf(login), codeOf(newer))).toMatchObject({ __typename: 'OpenedSession' })
  })
})

describe('signing in', () => {
  test('takes a code after the password, and none twice', async () => {
    const { login, base32 } = await guarded()
    const ticket = await ticketOf(login)
    expect(await open(from, ticket)).toMatchObject({ code: 'auth.code_needed' })
    expect(await open(from, ticket, '000000')).toMatchObject({ code: 'auth.wrong_code' })
    const code = codeOf(base32)
    expect(await open(from, ticket, `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      __typename: 'OpenedSession',
    })
    expect(await open(from, await ticketOf(login), code)).toMatchObject({ code: 'auth.wrong_code' })
    later(halfMinute)
    expect(await open(from, await ticketOf(login), code)).toMatchObject({ code: 'auth.wrong_code' })
    expect(await open(from, await ticketOf(login), codeOf(base32))).toMatchObject({ __typename: 'OpenedSession' })
  })

  test('takes one code once, also for two at the same time', async () => {
    const { login, base32 } = await guarded()
    const tickets = [await ticketOf(login), await ticketOf(login)]
    const answers = await Promise.all(tickets.map((ticket) => open(from, ticket, codeOf(base32))))
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['OpenedSession', 'Refused'])
  })

  test('takes a recovery code, once', async () => {
    const { login, codes } = await guarded()
    const [code = ''] = codes
    expect(await open(from, await ticketOf(login), ` ${code.toUpperCase()} `)).toMatchObject({
      __typename: 'OpenedSession',
    })
    expect(await open(from, await ticketOf(login), code)).toMatchObject({ code: 'auth.wrong_code' })
    expect(await open(from, await ticketOf(login), codes[1])).toMatchObject({ __typename: 'OpenedSession' })
  })

  test('makes whoever guesses codes wait, as for passwords', async () => {
    const { login, base32 } = await guarded()
    const ticket = await ticketOf(login)
    const answers = []
    for (let n = 0; n < 6; n++) answers.push(await open(from, ticket, '000000'))
    expect(answers.map(({ code }) => code)).toEqual([...Array(5).fill('auth.wrong_code'), 'auth.wait'])
    later(halfMinute)
    expect(await open(from, ticket, codeOf(base32))).toMatchObject({ __typename: 'OpenedSession' })
  })

  test('takes nobody else’s code', async () => {
    const [one, other] = [await guarded(), await guarded()]
    const answers = [
      await open(from, await ticketOf(one.login), other.codes[0]),
      await open(from, await ticketOf(one.login), codeOf(other.base32)),
    ]
    expect(answers).toMatchObject([{ code: 'auth.wrong_code' }, { code: 'auth.wrong_code' }])
  })
})

describe('what is in place', () => {
  test('is renewed and turned off with the password alone in hand', async () => {
    const { login, session, codes } = await guarded()
    const renew = (given: string) =>
      change(session, 'renewRecoveryCodes', { password: given }, '... on RecoveryCodes { codes }')
    expect(await renew('wrong')).toMatchObject({ code: 'auth.wrong_password' })
    const renewed = await renew(password)
    expect(await open(from, await ticketOf(login), codes[0])).toMatchObject({ code: 'auth.wrong_code' })
    expect(await open(from, await ticketOf(login), renewed.codes[0])).toMatchObject({ __typename: 'OpenedSession' })
    const remove = (given: string) => change(session, 'removeSecondFactor', { password: given }, '')
    expect(await remove('wrong')).toMatchObject({ code: 'auth.wrong_password' })
    expect(await remove(password)).toMatchObject({ __typename: 'UserAccount' })
    expect(await remove(password)).toMatchObject({ code: 'second_factor.none' })
    expect(await open(from, await ticketOf(login))).toMatchObject({ __typename: 'OpenedSession' })
  })

  test('is taken away by headquarters, which signs the person out', async () => {
    const { login, id, session } = await guarded()
    const admin = await enter(from, 'admin@red.example', password)
    expect((await ask(admin, `{ node(id: "${id}") { ... on UserAccount { hasSecondFactor } } }`)).data.node).toEqual({
      hasSecondFactor: true,
    })
    expect(await change(session, 'resetSecondFactor', { id }, '')).toMatchObject({ code: 'access.not_allowed' })
    const own = (await ask(admin, '{ viewer { account { id } } }')).data.viewer.account
    expect(await change(admin, 'resetSecondFactor', own, '')).toMatchObject({ code: 'second_factor.own' })
    expect(await change(admin, 'resetSecondFactor', { id }, '')).toMatchObject({ __typename: 'UserAccount' })
    expect(await isViewer(session)).toBe(false)
    expect(await open(from, await ticketOf(login))).toMatchObject({ __typename: 'OpenedSession' })
  })
})

describe('where headquarters wants one of a role', () => {
  const roles = (session: object, given: string[]) =>
    change(session, 'requireSecondFactor', { roles: given }, '... on Chain { secondFactorRoles }')

  test('whoever hasn’t one can do nothing but set it up, from the next request on', async () => {
    const { login } = await person()
    const session = await enter(from, login, password)
    const admin = await enter(from, 'admin@red.example', password)
    expect(await roles(admin, ['hq_admin', 'hq_finance'])).toMatchObject({ code: 'second_factor.own_first' })
    expect(await roles(admin, ['hq_finance'])).toMatchObject({ secondFactorRoles: ['hq_finance'] })
    const everything = '{ viewer { role } settingUp { accountName chainName } }'
    expect((await ask(session, everything)).data).toEqual({
      ...{ viewer: null, settingUp: { accountName: login, chainName: 'Red' } },
    })
    const stores = await ask(session, '{ stores(first: 1) { edges { node { name } } } }')
    expect(stores.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
    expect(await change(session, 'setLocale', { locale: 'en' }, '')).toMatchObject({ code: 'auth.not_signed_in' })
    const input = { currentPassword: password, newPassword: 'another fine password' }
    expect(await change(session, 'changePassword', input, '')).toMatchObject({ code: 'auth.not_signed_in' })
    const { secret: base32 } = await begin(session)
    expect(await isViewer(session)).toBe(false)
    expect((await confirm(session, codeOf(base32))).codes).toHaveLength(10)
    expect((await ask(session, everything)).data).toEqual({ viewer: { role: 'hq_finance' }, settingUp: null })
    expect(await change(session, 'removeSecondFactor', { password }, '')).toMatchObject({
      code: 'second_factor.required',
    })
    expect((await ask(admin, everything)).data.viewer).toEqual({ role: 'hq_admin' })
    expect(await roles(admin, [])).toMatchObject({ secondFactorRoles: [] })
  })

  test('they may still leave', async () => {
    const { login } = await person()
    const session = await enter(from, login, password)
    const admin = await enter(from, 'admin@red.example', password)
    await roles(admin, ['hq_finance'])
    const id = encodeGlobalID('UserSession', session.sid)
    expect(await change(session, 'endSession', { id }, '... on EndedSession { id }')).toMatchObject({ id })
    expect((await ask(session, '{ settingUp { accountName } }')).data.settingUp).toBeNull()
    await roles(admin, [])
  })
})
