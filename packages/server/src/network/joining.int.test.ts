import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const audit = new pg.Client(urls.audit)
let now = testNow
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow, { now: () => now })
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const { hq_admin: hq, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, sibling] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const id = (typename: string, row: string) => encodeGlobalID(typename, row)
const storeId = id('Store', store.id)

const invitation = 'Invitation { id role status token franchisee { name } store { name } }'
const post = 'Assignment { id role endedAt staff { id } places { store { name } } }'
const account = 'UserAccount { id status }'
/** Each mutation with its input's type and what its result is. */
const mutations: Record<string, readonly [input: string, result: string]> = {
  createInvitation: ['CreateInvitationInput', invitation],
  renewInvitation: ['InvitationIdInput', invitation],
  revokeInvitation: ['InvitationIdInput', invitation],
  acceptInvitation: ['AcceptInvitationInput', 'SignedIn { choices { ticket chain { slug } } }'],
  joinWithAccount: ['JoinWithAccountInput', post],
  addPost: ['AddPostInput', post],
  endPost: ['EndPostInput', post],
  suspendAccount: ['AccountStatusInput', account],
  resumeAccount: ['AccountStatusInput', account],
}

async function change(actor: Actor | null, field: string, given: object): Promise<Answer['data']> {
  const [input, result] = mutations[field] ?? []
  const document = `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ... on ${result}
    ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
  const { data, errors } = await api.ask(actor, document, { input: given })
  expect(errors).toBeUndefined()
  return data[field]
}

const invite = (actor: Actor, input: object) =>
  change(actor, 'createInvitation', { name: '李雷', locale: 'zh', ...input })
const inviteRep = (actor: Actor = manager) => invite(actor, { role: 'sales_rep', storeId })
const renew = (one: { id: string }) => change(hq, 'renewInvitation', { id: one.id })
const revoke = (one: { id: string }) => change(hq, 'revokeInvitation', { id: one.id })
const accept = (token: string, person: object) =>
  change(null, 'acceptInvitation', { token, name: '李雷', password: 'a fine password', locale: 'zh', ...person })
const count = async (sql: string) => Number((await audit.query(`SELECT count(*) FROM ${sql}`)).rows[0].count)

describe('whoever invites', () => {
  test('an owner brings the franchisee and its first store along, in one step', async () => {
    const made = await invite(hq, {
      role: 'franchise_owner',
      newFranchisee: { name: '宁波捷达' },
      newStore: { name: '海曙店' },
    })
    expect(made).toMatchObject({ status: 'pending', franchisee: { name: '宁波捷达' }, store: null })
    expect(await count(`store JOIN franchisee f ON f.id = store.franchisee_id WHERE f.name = '宁波捷达'`)).toBe(1)
    await accept(made.token, { email: 'owner@ningbo.example' })
    const { rows } = await audit.query(
      `SELECT a.role, p.store_id FROM assignment a JOIN assignment_place p ON p.assignment_id = a.id
       JOIN user_account u ON u.id = a.user_account_id WHERE u.email = 'owner@ningbo.example'`,
    )
    expect(rows).toEqual([{ role: 'franchise_owner', store_id: null }])
  })

  test('makes no franchisee where only headquarters may', async () => {
    const before = await count('franchisee')
    const answer = await invite(owner, { role: 'franchise_owner', newFranchisee: { name: 'X' } })
    expect(answer).toMatchObject({ code: 'access.not_allowed' })
    expect(await count('franchisee')).toBe(before)
  })

  const places = {
    own: storeId,
    sibling: id('Store', sibling.id),
    foreign: id('Store', second.stores[0]?.id as string),
  }
  test.each([
    ['owner', owner, 'store_manager', 'sibling', null],
    ['owner', owner, 'sales_rep', 'own', null],
    ['owner', owner, 'store_manager', 'foreign', 'access.not_found'],
    ['manager', manager, 'sales_rep', 'own', null],
    ['manager', manager, 'store_manager', 'own', 'access.not_allowed'],
    ['manager', manager, 'sales_rep', 'sibling', 'access.not_found'],
    ['rep', rep, 'sales_rep', 'own', 'access.not_allowed'],
  ] as const)('%s, to %s', async (_, actor, role, place, code) => {
    const answer = await invite(actor, { role, storeId: places[place] })
    expect(answer.code ?? null).toBe(code)
  })

  test('a place of another chain isn’t there', async () => {
    const foreign = id('Store', blue.franchisees[0]?.stores[0]?.id as string)
    expect(await invite(hq, { role: 'sales_rep', storeId: foreign })).toMatchObject({ code: 'access.not_found' })
  })

  test('sees the link again while it is pending, and nobody below does', async () => {
    const made = await invite(owner, { role: 'store_manager', storeId })
    const ask = async (actor: Actor) =>
      (await api.ask(actor, 'query ($id: ID!) { node(id: $id) { ... on Invitation { token } } }', { id: made.id })).data
        .node
    expect(await ask(owner)).toEqual({ token: made.token })
    expect(await ask(hq)).toEqual({ token: made.token })
    expect(await ask(manager)).toEqual({ token: null })
    expect(await ask(rep)).toBeNull()
    expect(await ask(blue.actors.hq_admin)).toBeNull()
    await revoke(made)
    expect(await ask(owner)).toEqual({ token: null })
  })
})

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
    expect(entries.rows.map(({ action }) => action)).toEqual(['post.create', 'staff.create'])
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
      (await api.ask(null, 'query ($token: String!) { invitation(token: $token) { status } }', { token })).data
        .invitation
    now = new Date(testNow.getTime() + 7 * 24 * 3_600_000 - 1)
    expect(await status()).toEqual({ status: 'pending' })
    now = new Date(testNow.getTime() + 7 * 24 * 3_600_000)
    expect(await status()).toEqual({ status: 'expired' })
    expect(await accept(token, { email: 'late@red.example' })).toMatchObject({ code: 'invitation.expired' })
    now = testNow
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
      const { data } = await api.ask(null, 'query ($t: String!) { invitation(token: $t) { status } }', { t: forged })
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

describe('somebody on the staff list', () => {
  const staffId = () => id('Staff', store.repIds[1] as string)

  test('gets an account for their employment, which no second account shares', async () => {
    const one = await invite(manager, { role: 'sales_rep', staffId: staffId() })
    const two = await invite(manager, { role: 'sales_rep', staffId: staffId() })
    const staff = await count('staff')
    expect(await accept(one.token, { email: 'staff@red.example' })).toMatchObject({ __typename: 'SignedIn' })
    expect(await accept(two.token, { email: 'shared@red.example' })).toMatchObject({
      code: 'invitation.staff_has_account',
    })
    expect(await count('staff')).toBe(staff)
  })
})

describe('who has an account', () => {
  test('takes a second post with it, for the employment that they have', async () => {
    const { token } = await invite(owner, { role: 'sales_rep', storeId: id('Store', sibling.id) })
    expect(await change(rep, 'joinWithAccount', { token })).toMatchObject({
      role: 'sales_rep',
      staff: { id: id('Staff', rep.staffId as string) },
    })
    const { token: again } = await invite(owner, { role: 'sales_rep', storeId: id('Store', sibling.id) })
    expect(await change(rep, 'joinWithAccount', { token: again })).toMatchObject({ code: 'post.already_held' })
    const list = await api.ask(hq, '{ invitations(first: 1) { edges { node { status } } } }')
    expect(list.data.invitations.edges).toEqual([{ node: { status: 'pending' } }])
  })

  test('of one chain doesn’t take the post of another', async () => {
    const { token } = await inviteRep()
    expect(await change(blue.actors.sales_rep, 'joinWithAccount', { token })).toMatchObject({
      code: 'invitation.other_chain',
      params: { chain: 'red chain' },
    })
  })
})

describe('posts', () => {
  const accountOf = (actor: Actor) => id('UserAccount', actor.userAccountId as string)
  const end = (actor: Actor, which: string) => change(actor, 'endPost', { id: which })
  const postOf = (actor: Actor) => id('Assignment', actor.assignmentId as string)

  test('are given by who may invite to them, to whom they see', async () => {
    const given = { role: 'store_manager', storeId: id('Store', sibling.id) }
    expect(await change(owner, 'addPost', { accountId: accountOf(manager), ...given })).toMatchObject({
      role: 'store_manager',
      places: [{ store: { name: 'red store 01' } }],
    })
    expect(await change(owner, 'addPost', { accountId: accountOf(manager), ...given })).toMatchObject({
      code: 'post.already_held',
    })
    expect(await change(owner, 'addPost', { accountId: accountOf(hq), ...given })).toMatchObject({
      code: 'access.not_found',
    })
    const own = { accountId: accountOf(rep), role: 'store_manager', storeId }
    expect(await change(manager, 'addPost', own)).toMatchObject({ code: 'access.not_allowed' })
    const foreign = { role: 'store_manager', storeId: id('Store', second.stores[0]?.id as string) }
    expect(await change(owner, 'addPost', { accountId: accountOf(manager), ...foreign })).toMatchObject({
      code: 'access.not_found',
    })
  })

  test('end for good, but not the last administrator’s, nor one’s own last', async () => {
    expect(await end(hq, postOf(hq))).toMatchObject({ code: 'post.last_administrator' })
    expect(await end(owner, postOf(owner))).toMatchObject({ code: 'access.not_allowed' })
    expect(await end(manager, postOf(rep))).toMatchObject({ endedAt: testNow.toISOString() })
    expect(await end(hq, postOf(rep))).toMatchObject({ code: 'post.ended' })
    const foreign = await api.ask(
      blue.actors.hq_admin,
      'mutation ($id: ID!) { endPost(input: { id: $id }) { ... on Refused { code } } }',
      {
        id: postOf(owner),
      },
    )
    expect(foreign.data.endPost).toEqual({ code: 'access.not_found' })
  })

  test('at places of two owners are ended by neither', async () => {
    const managerOfBoth = await database.asSystem(red.tenantId).write(async (db) => {
      const place = { tenantId: red.tenantId, userAccountId: manager.userAccountId as string }
      const assignmentId = crypto.randomUUID()
      await db.assignment.createMany({
        data: [{ ...place, id: assignmentId, role: 'store_manager', createdAt: testNow }],
      })
      const stores = [store, second.stores[0] as typeof store]
      await db.assignmentPlace.createMany({
        data: stores.map((one) => ({
          ...place,
          id: crypto.randomUUID(),
          assignmentId,
          franchiseeId: one.franchiseeId,
          storeId: one.id,
        })),
      })
      return assignmentId
    })
    expect(await end(owner, id('Assignment', managerOfBoth))).toMatchObject({ code: 'access.not_allowed' })
    expect(await end(hq, id('Assignment', managerOfBoth))).toMatchObject({ endedAt: testNow.toISOString() })
  })
})

describe('an account', () => {
  const finance = id('UserAccount', red.actors.hq_finance.userAccountId as string)
  const set = (field: string, which: string) => change(hq, field, { id: which })
  const seen = async () => (await api.ask(red.actors.hq_finance, '{ viewer { role } }')).data.viewer

  test('that is suspended is out at once, and in again when it is resumed', async () => {
    expect(await seen()).toEqual({ role: 'hq_finance' })
    expect(await set('suspendAccount', finance)).toMatchObject({ status: 'suspended' })
    expect(await seen()).toBeNull()
    const list = await api.ask(hq, '{ accounts(filter: { status: suspended }) { totalCount edges { node { name } } } }')
    expect(list.data.accounts).toEqual({ totalCount: 1, edges: [{ node: { name: 'red hq_finance' } }] })
    expect(await set('resumeAccount', finance)).toMatchObject({ status: 'active' })
    expect(await seen()).toEqual({ role: 'hq_finance' })
  })

  test('isn’t suspended by itself, nor by another chain', async () => {
    expect(await set('suspendAccount', id('UserAccount', hq.userAccountId as string))).toMatchObject({
      code: 'account.own',
    })
    expect(await change(blue.actors.hq_admin, 'suspendAccount', { id: finance })).toMatchObject({
      code: 'access.not_found',
    })
  })

  test('two administrators who suspend each other at once leave one', async () => {
    const { token } = await invite(hq, { role: 'hq_admin' })
    await accept(token, { email: 'second@red.example' })
    const { rows } = await audit.query(
      `SELECT u.id, a.id AS post FROM user_account u JOIN assignment a ON a.user_account_id = u.id WHERE email = 'second@red.example'`,
    )
    const other = { ...hq, userAccountId: rows[0].id, assignmentId: rows[0].post } as Actor
    const suspend = (by: Actor, whom: Actor) =>
      change(by, 'suspendAccount', { id: id('UserAccount', whom.userAccountId as string) })
    const answers = await Promise.all([suspend(hq, other), suspend(other, hq)])
    expect(answers.filter(({ status }) => status === 'suspended')).toHaveLength(1)
  })
})

describe('lists', () => {
  test('filter invitations by what they are now', async () => {
    const ask = async (actor: Actor, filter: object) => {
      const document =
        'query ($filter: InvitationFilter) { invitations(first: 100, filter: $filter) { totalCount edges { node { status role } } } }'
      return (await api.ask(actor, document, { filter })).data.invitations
    }
    for (const status of ['pending', 'accepted', 'revoked']) {
      const { totalCount, edges } = await ask(owner, { status })
      expect(edges).toHaveLength(totalCount)
      expect(edges.every(({ node }: { node: { status: string } }) => node.status === status)).toBe(true)
    }
    expect((await ask(owner, { role: 'hq_admin' })).totalCount).toBe(0)
    const own = await count(`invitation WHERE tenant_id = '${blue.tenantId}'`)
    expect((await ask(blue.actors.hq_admin, {})).totalCount).toBe(own)
  })
})
