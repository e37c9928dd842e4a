import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const [first, second] = red.franchisees
const { hq_admin: admin, franchise_owner: owner } = red.actors
const reps = (franchisee: typeof first) => franchisee?.stores.flatMap(({ repIds }) => repIds) ?? []

const run = async (actor: Actor, field: string, type: string, input: object) => {
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
    ... on RowsChanged { count } ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
  return (await api.ask(actor, document, { input })).data[field]
}
const setStatus = (actor: Actor, ids: readonly string[], status: string) =>
  run(actor, 'setStaffStatus', 'SetStaffStatusInput', { ids: ids.map((id) => encodeGlobalID('Staff', id)), status })
const statuses = (ids: readonly string[]) =>
  system.read(async (db) => (await db.staff.findMany({ where: { id: { in: [...ids] } } })).map(({ status }) => status))

test('an owner suspends several of their own people and lets them work again; twice is once', async () => {
  const ids = reps(first)
  expect(await setStatus(owner, ids, 'suspended')).toEqual({ __typename: 'RowsChanged', count: ids.length })
  expect(await setStatus(owner, ids, 'suspended')).toEqual({ __typename: 'RowsChanged', count: 0 })
  expect(new Set(await statuses(ids))).toEqual(new Set(['suspended']))
  const entries = await system.read((db) =>
    db.auditEntry.count({ where: { action: 'staff.update', entityId: { in: ids } } }),
  )
  expect(entries).toBe(ids.length)
  expect(await setStatus(owner, ids, 'active')).toMatchObject({ count: ids.length })
})

test('nobody of another franchisee, nobody who left, and not oneself', async () => {
  const [theirs] = reps(second)
  const [own, left] = reps(first)
  expect(await setStatus(owner, [own, theirs] as string[], 'suspended')).toMatchObject({
    code: 'write.rows_in_the_way',
    params: { rows: [{ at: 1, code: 'access.not_found' }] },
  })
  expect(await statuses([own as string])).toEqual(['active'])
  await system.write((db) => db.staff.updateMany({ where: { id: left }, data: { status: 'left', leftOn: testNow } }))
  expect(await setStatus(admin, [left as string], 'active')).toMatchObject({
    params: { rows: [{ code: 'staff.left' }] },
  })
  expect(await setStatus(admin, [own as string], 'left')).toMatchObject({ issues: [{ path: ['status'] }] })
})

test('card products are withdrawn and put on sale again by headquarters alone', async () => {
  const ids = [encodeGlobalID('CardProduct', red.cardProductId)]
  const set = (actor: Actor, status: string) =>
    run(actor, 'setCardProductsStatus', 'SetCardProductsStatusInput', { ids, status })
  expect(await set(owner, 'withdrawn')).toMatchObject({ code: 'access.not_allowed' })
  expect(await set(admin, 'withdrawn')).toMatchObject({ count: 1 })
  expect(await set(admin, 'withdrawn')).toMatchObject({ count: 0 })
  expect(await set(admin, 'on_sale')).toMatchObject({ count: 1 })
})

test('invitations are revoked together; one that somebody accepted stands in the way', async () => {
  const open = await system.read((db) => db.invitation.findMany({ where: { acceptedAt: null, revokedAt: null } }))
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => encodeGlobalID('Invitation', id))
  const revoke = (actor: Actor, rows: readonly { id: string }[]) =>
    run(actor, 'revokeInvitations', 'InvitationIdsInput', { ids: idsOf(rows) })
  const [used, ...rest] = open
  await system.write((db) =>
    db.invitation.updateMany({
      where: { id: used?.id },
      data: { acceptedAt: testNow, acceptedById: admin.userAccountId },
    }),
  )
  expect(await revoke(admin, open)).toMatchObject({ params: { rows: [{ at: 0, code: 'invitation.used' }] } })
  expect(await revoke(admin, rest)).toEqual({ __typename: 'RowsChanged', count: rest.length })
  expect(await revoke(admin, rest)).toEqual({ __typename: 'RowsChanged', count: 0 })
})
