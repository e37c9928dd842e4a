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
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

const { ask, change, invite, accept } = joinClient(() => api)
const { hq_admin: hq, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, sibling] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const id = (typename: string, row: string) => encodeGlobalID(typename, row)
const storeId = id('Store', store.id)

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
    const foreign = await ask(
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
  const seen = async () => (await ask(red.actors.hq_finance, '{ viewer { role } }')).data.viewer

  test('that is suspended is out at once, and signs in anew when it is resumed', async () => {
    expect(await seen()).toEqual({ role: 'hq_finance' })
    expect(await set('suspendAccount', finance)).toMatchObject({ status: 'suspended' })
    expect(await seen()).toBeNull()
    const list = await ask(hq, '{ accounts(filter: { status: suspended }) { totalCount edges { node { name } } } }')
    expect(list.data.accounts).toEqual({ totalCount: 1, edges: [{ node: { name: 'red hq_finance' } }] })
    expect(await set('resumeAccount', finance)).toMatchObject({ status: 'active' })
    expect(await seen()).toBeNull()
    const { rows } = await audit.query(`SELECT revoked_at FROM user_session WHERE user_account_id = $1`, [
      red.actors.hq_finance.userAccountId,
    ])
    expect(rows).toEqual([{ revoked_at: testNow }])
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
