import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { joinClient } from '../testing/join-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
const clock = { now: testNow }
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow, { now: () => clock.now })
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const { ask, change, invite, accept } = joinClient(() => api)
const count = async (rows: string) => Number((await audit.query(`SELECT count(*) FROM ${rows}`)).rows[0].count)
const { hq_admin: hq, store_manager: manager } = red.actors
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store] = first.stores as [(typeof first.stores)[0]]
const id = (typename: string, row: string) => encodeGlobalID(typename, row)
const storeId = id('Store', store.id)
const inviteRep = (actor: Actor = manager) => invite(actor, { role: 'sales_rep', storeId })
const renew = (one: { id: string }) => change(hq, 'renewInvitation', { id: one.id })
const revoke = (one: { id: string }) => change(hq, 'revokeInvitation', { id: one.id })

describe('a link', () => {
  test('makes an account, a post and a place on the staff list, and signs in', async () => {
    const { token } = await inviteRep()
    const answer = await accept(token, { name: '韩梅梅', phone: '139 0013 9000' })
    expect(answer).toMatchObject({ __typename: 'SignedIn', choices: [{ chain: { slug: 'red' } }] })
    const { rows } = await audit.query(
      `SELECT s.name, s.phone, s.status, s.store_id, s.hired_on::text, s.staff_no, a.role, u.phone_key, u.status AS account,
         (SELECT count(*)::int FROM staff_posting p WHERE p.staff_id = s.id AND p.store_id = s.store_id) AS postings
       FROM user_account u JOIN assignment a ON a.user_account_id = u.id JOIN staff s ON s.id = a.staff_id WHERE u.name = '韩梅梅'`,
    )
    expect(rows).toEqual([
      {
        ...{ name: '韩梅梅', phone: '139 0013 9000', status: 'active', store_id: store.id, hired_on: '2026-11-20' },
        ...{ staff_no: 'E0001', role: 'sales_rep', phone_key: '+8613900139000', account: 'active', postings: 1 },
      },
    ])
    const entries = await audit.query(
      `SELECT action FROM audit_entry e JOIN user_account u ON u.id = e.user_account_id WHERE u.name = '韩梅梅' ORDER BY action`,
    )
    expect(entries.rows.map(({ action }) => action)).toEqual(['account.create', 'post.create', 'staff.create'])
  })

  test('works once', async () => {
    const { token } = await inviteRep()
    await accept(token, { email: 'once@red.example' })
    expect(await accept(token, { email: 'twice@red.example' })).toMatchObject({ code: 'invitation.used' })
    expect(await count(`user_account WHERE email = 'twice@red.example'`)).toBe(0)
  })

  test('that many use at once lets one of them in', async () => {
    const { token } = await inviteRep()
    const before = { accounts: await count('user_account'), staff: await count('staff') }
    const answers = await Promise.all([1, 2, 3, 4].map((one) => accept(token, { email: `at-once-${one}@red.example` })))
    expect(answers.map(({ code }) => code ?? 'in').sort()).toEqual(['in', ...Array(3).fill('invitation.used')])
    expect({ accounts: await count('user_account'), staff: await count('staff') }).toEqual({
      accounts: before.accounts + 1,
      staff: before.staff + 1,
    })
  })

  test('that two hold to the same store at once gives them different staff numbers', async () => {
    const links = await Promise.all([inviteRep(), inviteRep()])
    await Promise.all(links.map(({ token }, at) => accept(token, { email: `beside-${at}@red.example` })))
    expect(await count(`user_account WHERE email LIKE 'beside-%'`)).toBe(2)
  })

  test('that was renewed holds no more, the new one does', async () => {
    const made = await inviteRep()
    const renewed = await renew(made)
    expect(renewed.token).not.toBe(made.token)
    expect(await accept(made.token, { email: 'old@red.example' })).toMatchObject({ code: 'invitation.expired' })
    expect(await accept(renewed.token, { email: 'new@red.example' })).toMatchObject({ __typename: 'SignedIn' })
    expect(await renew(made)).toMatchObject({ code: 'invitation.used' })
    expect(await revoke(made)).toMatchObject({ code: 'invitation.used' })
  })

  test('that was revoked holds no more until it is issued anew', async () => {
    const made = await inviteRep()
    expect(await revoke(made)).toMatchObject({ status: 'revoked', token: null })
    expect(await accept(made.token, { email: 'revoked@red.example' })).toMatchObject({ code: 'invitation.revoked' })
    expect(await renew(made)).toMatchObject({ status: 'pending' })
    expect(await accept(made.token, { email: 'revoked@red.example' })).toMatchObject({ code: 'invitation.expired' })
  })

  test('expires after seven days', async () => {
    const { token } = await inviteRep()
    const status = async () =>
      (await ask(null, 'query ($token: String!) { invitation(token: $token) { status } }', { token })).data.invitation
    clock.now = new Date(testNow.getTime() + 7 * 24 * 3_600_000 - 1)
    expect(await status()).toEqual({ status: 'pending' })
    clock.now = new Date(testNow.getTime() + 7 * 24 * 3_600_000)
    expect(await status()).toEqual({ status: 'expired' })
    expect(await accept(token, { email: 'late@red.example' })).toMatchObject({ code: 'invitation.expired' })
    clock.now = testNow
  })

  test('that is forged, or put together from two chains’, is unknown', async () => {
    const { token } = await inviteRep()
    const foreign = await change(blue.actors.hq_admin, 'createInvitation', {
      name: 'X',
      locale: 'zh',
      role: 'hq_finance',
    })
    const bytes = Buffer.from(token, 'base64url')
    Buffer.from(foreign.token, 'base64url').copy(bytes, 0, 0, 16)
    for (const forged of [bytes.toString('base64url'), `${token.slice(0, -1)}x`, 'x', '']) {
      expect(await accept(forged, { email: 'forged@red.example' })).toMatchObject({ code: 'invitation.unknown' })
      const { data } = await ask(null, 'query ($t: String!) { invitation(token: $t) { status } }', { t: forged })
      expect(data).toEqual({ invitation: null })
    }
    expect(await count(`user_account WHERE email = 'forged@red.example'`)).toBe(0)
  })

  test('to a login that has an account asks to sign in', async () => {
    const { token } = await inviteRep()
    expect(await accept(token, { email: 'sales_rep@red.example' })).toMatchObject({ code: 'account.login_taken' })
    expect(await accept(token, { email: 'free@red.example' })).toMatchObject({ __typename: 'SignedIn' })
  })

  test('needs a login, a fine password and a phone that is one', async () => {
    const { token } = await inviteRep()
    expect(await accept(token, { password: 'short' })).toMatchObject({
      issues: [{ path: ['password'], code: 'too_short' }],
    })
    expect(await accept(token, {})).toMatchObject({ issues: [{ path: ['email'], code: 'login_required' }] })
    expect(await accept(token, { phone: '12345678' })).toMatchObject({
      issues: [{ path: ['phone'], code: 'invalid_phone' }],
    })
  })

  test('to a store that has closed meanwhile lets nobody in', async () => {
    const { token } = await inviteRep()
    const setStatus = (status: string, closedOn: Date | null) =>
      database
        .asSystem(red.tenantId)
        .write((db) => db.store.updateMany({ where: { id: store.id }, data: { status, closedOn } }))
    await setStatus('closed', new Date('2026-11-19'))
    expect(await accept(token, { email: 'closed@red.example' })).toMatchObject({ code: 'store.closed' })
    expect(await count(`user_account WHERE email = 'closed@red.example'`)).toBe(0)
    await setStatus('open', null)
    expect(await accept(token, { email: 'closed@red.example' })).toMatchObject({ __typename: 'SignedIn' })
  })
})
