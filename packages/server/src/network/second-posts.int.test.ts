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
const [first] = red.franchisees as [(typeof red.franchisees)[0]]
const [store, sibling] = first.stores as [(typeof first.stores)[0], (typeof first.stores)[0]]
const id = (typename: string, row: string) => encodeGlobalID(typename, row)
const storeId = id('Store', store.id)
const inviteRep = (actor: Actor = manager) => invite(actor, { role: 'sales_rep', storeId })

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
    const list = await ask(hq, '{ invitations(first: 1) { edges { node { status } } } }')
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
