import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { checkTotals } from './totals/check-totals.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const system = database.asSystem(red.tenantId)
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, testNow)
})
afterAll(() => Promise.all([api.close(), database.close()]))

const document = `mutation ($input: VoidCardSalesInput!) { voidCardSales(input: $input) { __typename
  ... on RowsChanged { count } ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
const voidSales = async (actor: Actor, ids: readonly string[], change: object = {}) => {
  const given = ids.map((id) => encodeGlobalID('CardSale', id))
  const input = { ids: given, reason: '录错了', idempotencyKey: crypto.randomUUID(), ...change }
  return (await api.ask(actor, document, { input })).data.voidCardSales
}

const recorded = async (where: object = {}) =>
  system.read((db) => db.cardSale.findMany({ where: { status: 'recorded', ...where }, orderBy: { id: 'desc' } }))
const audited = (ids: readonly string[]) =>
  system.read((db) => db.auditEntry.count({ where: { action: 'card_sale.void', entityId: { in: [...ids] } } }))

const [first, second] = red.franchisees
const [own, neighbour] = first?.stores ?? []
const { hq_admin: admin, store_manager: manager, sales_rep: rep } = red.actors

test('something in the way of one voids none, and each row in the way is named', async () => {
  const sales = await recorded({ storeId: own?.id })
  const voided = await system.read((db) =>
    db.cardSale.findFirstOrThrow({ where: { status: 'voided', storeId: own?.id } }),
  )
  const elsewhere = await recorded({ franchiseeId: second?.id })
  const ids = [sales[0]?.id, voided.id, elsewhere[0]?.id] as string[]
  expect(await voidSales(manager, ids)).toMatchObject({
    code: 'write.rows_in_the_way',
    params: {
      count: 2,
      rows: [
        { at: 1, code: 'sale.already_voided' },
        { at: 2, code: 'access.not_found' },
      ],
    },
  })
  expect((await recorded({ storeId: own?.id })).length).toBe(sales.length)
  expect(await audited(ids)).toBe(0)
})

test('a manager voids no sale of the store next door, a rep none at all', async () => {
  const [next] = await recorded({ storeId: neighbour?.id })
  expect(await voidSales(manager, [next?.id as string])).toMatchObject({
    params: { rows: [{ at: 0, code: 'access.not_found' }] },
  })
  expect(await voidSales(rep, [next?.id as string])).toMatchObject({ code: 'access.not_allowed' })
})

test('input that can’t be taken', async () => {
  const [one] = await recorded()
  const id = one?.id as string
  expect(await voidSales(admin, [])).toMatchObject({ issues: [{ path: ['ids'] }] })
  expect(await voidSales(admin, [id, id])).toMatchObject({ issues: [{ path: ['ids'], code: 'repeated' }] })
  expect(await voidSales(admin, [id], { reason: ' ' })).toMatchObject({ issues: [{ path: ['reason'] }] })
  const many = Array.from({ length: 101 }, () => crypto.randomUUID())
  expect(await voidSales(admin, many)).toMatchObject({ issues: [{ path: ['ids'] }] })
})

test('voids all of them once, however often it is sent, and the totals stay exact', async () => {
  const sales = await recorded()
  const ids = sales.map(({ id }) => id)
  const idempotencyKey = crypto.randomUUID()
  const answers = await Promise.all([1, 2, 3].map(() => voidSales(admin, ids, { idempotencyKey })))
  expect(answers).toEqual(answers.map(() => ({ __typename: 'RowsChanged', count: ids.length })))
  const after = await system.read((db) => db.cardSale.findMany({ where: { id: { in: ids } } }))
  expect(new Set(after.map(({ status, voidReason }) => `${status} ${voidReason}`))).toEqual(new Set(['voided 录错了']))
  expect(await audited(ids)).toBe(ids.length)
  expect(await system.read(checkTotals)).toEqual([])
  expect(await voidSales(admin, ids.slice(1), { idempotencyKey })).toMatchObject({ code: 'write.key_reused' })
})
