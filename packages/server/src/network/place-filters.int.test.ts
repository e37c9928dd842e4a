import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { expect, test } from 'vitest'
import { twoChains } from '../testing/two-chains.ts'

const { red, blue, api } = await twoChains(await testDatabase())

const [first, second] = red.franchisees as [(typeof red.franchisees)[0], (typeof red.franchisees)[0]]
const storeId = (of: typeof first) => encodeGlobalID('Store', of.stores[0]?.id as string)
const franchiseeId = (of: typeof first) => encodeGlobalID('Franchisee', of.id)
const allIn = ({ franchisees }: typeof red) => franchisees.flatMap(({ stores }) => stores).length

async function ids(actor: Actor, list: 'stores' | 'franchisees', filter: object): Promise<string[]> {
  const type = list === 'stores' ? 'StoreFilter' : 'FranchiseeFilter'
  const document = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount edges { node { id } } } }`
  const { data, errors } = await api.ask(actor, document, { filter })
  expect(errors).toBeUndefined()
  const found = data[list].edges.map(({ node }: { node: { id: string } }) => node.id)
  expect(data[list].totalCount).toBe(found.length)
  return found
}

test('stores and franchisees are found by a store', async () => {
  const hq = red.actors.hq_admin
  const filter = { storeIds: [storeId(first)] }
  expect(await ids(hq, 'stores', filter)).toEqual([storeId(first)])
  expect(await ids(hq, 'franchisees', filter)).toEqual([franchiseeId(first)])
  expect(await ids(hq, 'stores', { storeIds: [] })).toEqual([])
  expect(await ids(hq, 'stores', {})).toHaveLength(allIn(red))
})

test('and by a franchisee, together with other filters', async () => {
  const hq = red.actors.hq_admin
  const filter = { franchiseeIds: [franchiseeId(second)] }
  expect(await ids(hq, 'franchisees', filter)).toEqual([franchiseeId(second)])
  expect(await ids(hq, 'stores', filter)).toHaveLength(second.stores.length)
  expect(await ids(hq, 'stores', { ...filter, storeIds: [storeId(first)] })).toEqual([])
})

test('a filter shows nobody what isn’t theirs', async () => {
  const owner = red.actors.franchise_owner
  for (const of of [second, blue.franchisees[0] as typeof first]) {
    expect(await ids(owner, 'stores', { storeIds: [storeId(of)] })).toEqual([])
    expect(await ids(owner, 'franchisees', { storeIds: [storeId(of)] })).toEqual([])
    expect(await ids(owner, 'franchisees', { franchiseeIds: [franchiseeId(of)] })).toEqual([])
  }
})
