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
const count = async (rows: string) => Number((await audit.query(`SELECT count(*) FROM ${rows}`)).rows[0].count)
const { hq_admin: hq, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors
const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const [store, sibling] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const id = (typename: string, row: string) => encodeGlobalID(typename, row)
const storeId = id('Store', store.id)
const inviteRep = () => invite(manager, { role: 'sales_rep', storeId })
const revoke = (one: { id: string }) => change(hq, 'revokeInvitation', { id: one.id })

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
    const linkFor = async (actor: Actor) =>
      (await ask(actor, 'query ($id: ID!) { node(id: $id) { ... on Invitation { token } } }', { id: made.id })).data
        .node
    expect(await linkFor(owner)).toEqual({ token: made.token })
    expect(await linkFor(hq)).toEqual({ token: made.token })
    expect(await linkFor(manager)).toEqual({ token: null })
    expect(await linkFor(rep)).toBeNull()
    expect(await linkFor(blue.actors.hq_admin)).toBeNull()
    await revoke(made)
    expect(await linkFor(owner)).toEqual({ token: null })
  })
})

describe('lists', () => {
  test('filter invitations by what they are now', async () => {
    const list = async (actor: Actor, filter: object) => {
      const document =
        'query ($filter: InvitationFilter) { invitations(first: 100, filter: $filter) { totalCount edges { node { status role } } } }'
      return (await ask(actor, document, { filter })).data.invitations
    }
    const [taken, dropped] = [await inviteRep(), await inviteRep()]
    await accept(taken.token, { email: 'taken@red.example' })
    await revoke(dropped)
    for (const status of ['pending', 'accepted', 'revoked']) {
      const { totalCount, edges } = await list(owner, { status })
      expect(totalCount).toBeGreaterThan(0)
      expect(edges).toHaveLength(totalCount)
      expect(edges.every(({ node }: { node: { status: string } }) => node.status === status)).toBe(true)
    }
    expect((await list(owner, { role: 'hq_admin' })).totalCount).toBe(0)
    const own = await count(`invitation WHERE tenant_id = '${blue.tenantId}'`)
    expect((await list(blue.actors.hq_admin, {})).totalCount).toBe(own)
  })
})
