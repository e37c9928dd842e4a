import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { describe, expect, test } from 'vitest'
import { twoChains } from '../testing/two-chains.ts'

const { red, blue, api } = await twoChains(await testDatabase())

const id = (typename: string, key: string) => encodeGlobalID(typename, key)
const store = (chain: typeof red, franchisee: number, at: number) => {
  const found = chain.franchisees[franchisee]?.stores[at]
  if (!found) throw new Error('No such store')
  return found
}
const rep = (chain = red, franchisee = 0, at = 0, person = 0) => store(chain, franchisee, at).repIds[person] as string

let count = 0
async function record(actor: Actor, staffId: string, fromOn: string, toOn: string, more: object = {}) {
  count += 1
  const document = `mutation ($input: RecordStaffLeaveInput!) { recordStaffLeave(input: $input) { __typename
    ... on StaffLeave { id kind fromOn toOn note cancelledAt } ... on Refused { code params }
    ... on InvalidInput { issues { path code } } } }`
  const input = { staffId: id('Staff', staffId), kind: 'annual', fromOn, toOn, idempotencyKey: `leave-${count}-key` }
  const { data, errors } = await api.ask(actor, document, { input: { ...input, ...more } })
  expect(errors).toBeUndefined()
  return data.recordStaffLeave
}

async function cancel(actor: Actor, leaveId: string) {
  const document = `mutation ($input: CancelStaffLeaveInput!) { cancelStaffLeave(input: $input) { __typename
    ... on StaffLeave { cancelledAt } ... on Refused { code } } }`
  const { data } = await api.ask(actor, document, { input: { id: leaveId } })
  return data.cancelStaffLeave
}

const leavesOf = async (actor: Actor, staffId: string) => {
  const document = `query ($id: ID!) { node(id: $id) { ... on Staff { leaves { fromOn toOn cancelledAt } } } }`
  const { data } = await api.ask(actor, document, { id: id('Staff', staffId) })
  return data.node?.leaves ?? null
}

describe('leave', () => {
  test.each(['hq_finance', 'sales_rep'] as const)('isn’t for a %s to enter', async (role) => {
    expect(await record(red.actors[role], rep(), '2026-12-01', '2026-12-02')).toMatchObject({
      code: 'access.not_allowed',
    })
  })

  test('of somebody in another store, franchisee or chain is as if they didn’t exist', async () => {
    const { store_manager, franchise_owner, hq_admin } = red.actors
    for (const [actor, staffId] of [
      [store_manager, rep(red, 0, 1)],
      [franchise_owner, rep(red, 1)],
      [hq_admin, rep(blue)],
    ] as const)
      expect(await record(actor, staffId, '2026-12-01', '2026-12-02')).toMatchObject({ code: 'access.not_found' })
  })

  test('on days that are taken is refused, until what is there is cancelled', async () => {
    const { store_manager } = red.actors
    const first = await record(store_manager, rep(), '2026-12-07', '2026-12-09', { note: 'back\\home 100%' })
    expect(first).toMatchObject({ __typename: 'StaffLeave', note: 'back\\home 100%', cancelledAt: null })
    expect(await record(store_manager, rep(), '2026-12-09', '2026-12-10')).toEqual({
      __typename: 'Refused',
      code: 'staff_leave.overlaps',
      params: { from: '2026-12-07', to: '2026-12-09' },
    })
    expect(await cancel(store_manager, first.id)).toMatchObject({ __typename: 'StaffLeave' })
    expect(await cancel(store_manager, first.id)).toMatchObject({ __typename: 'StaffLeave' })
    expect(await record(store_manager, rep(), '2026-12-09', '2026-12-10')).toMatchObject({ __typename: 'StaffLeave' })
    expect(await leavesOf(red.actors.sales_rep, rep())).toHaveLength(2)
  })

  test('of ten at the same time is entered once', async () => {
    const all = Array.from({ length: 10 }, () =>
      record(red.actors.hq_admin, rep(red, 0, 1), '2026-12-14', '2026-12-15'),
    )
    const codes = (await Promise.all(all)).map(({ code }) => code ?? 'entered')
    expect(codes.toSorted()).toEqual(['entered', ...Array(9).fill('staff_leave.overlaps')].toSorted())
  })

  test('under the same key is the same leave', async () => {
    const once = { idempotencyKey: 'the-very-same-key' }
    const [one, other] = [
      await record(red.actors.franchise_owner, rep(red, 0, 0, 1), '2026-12-21', '2026-12-22', once),
      await record(red.actors.franchise_owner, rep(red, 0, 0, 1), '2026-12-21', '2026-12-22', once),
    ]
    expect(one.id).toBe(other.id)
    expect(await leavesOf(red.actors.franchise_owner, rep(red, 0, 0, 1))).toHaveLength(1)
  })

  test.each([
    ['2026-12-02', '2026-12-01', ['toOn']],
    ['2026-02-30', '2026-03-01', ['fromOn']],
  ])('from %s to %s is bad input', async (fromOn, toOn, path) => {
    const { issues } = await record(red.actors.hq_admin, rep(), fromOn, toOn)
    expect(issues.map((one: { path: string[] }) => one.path)).toEqual([path])
  })
})
