import { openDatabase } from '@hubcap/database/door/database'
import { chainsWithoutTokens } from '@hubcap/database/lookups/chains-without-tokens'
import { forgetCustomerTokens, placeCustomerTokens } from '@hubcap/database/lookups/customer-tokens'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { checkTokens, rebuildTokens } from './rebuild-tokens.ts'
import { tokensCommand } from './tokens.command.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 300 })
const red = await smallNetwork(database, 'red')
await smallNetwork(database, 'blue')
const superuser = new pg.Client(urls.superuser)
await superuser.connect()
afterAll(() => Promise.all([superuser.end(), database.close()]))

const door = database.asSystem(red.tenantId)
const [[customerId]] = [red.franchisees[0]?.stores[0]?.customerIds ?? []] as [[string]]
const inRed = `tenant_id = '${red.tenantId}'`
const tokensOf = () =>
  door.read((db) => db.customerToken.findMany({ where: { customerId }, orderBy: { token: 'asc' } }))

beforeEach(async () => {
  await rebuildTokens(door)
})

describe('npm run chain -- tokens', () => {
  test('finds nothing wrong where nothing is', async () => {
    expect(await checkTokens(door)).toEqual([])
    expect(await rebuildTokens(door)).toBe(0)
    expect(await tokensCommand(database, { check: true })).toContain('blue, red')
  })

  test.each([
    ['missing', `DELETE FROM customer_token WHERE ${inRed} AND customer_id = '${customerId}' AND token = '0000'`],
    [
      'foreign',
      `UPDATE customer_token SET token = 'x' WHERE ${inRed} AND customer_id = '${customerId}' AND token = '0000'`,
    ],
    ['elsewhere', `UPDATE customer_token SET staff_id = NULL WHERE ${inRed} AND customer_id = '${customerId}'`],
    ['of an old name', `UPDATE customer SET name = '王小明' WHERE ${inRed} AND id = '${customerId}'`],
  ])('finds and puts right tokens that are %s', async (_, damage) => {
    const before = await tokensOf()
    const { rows } = await superuser.query<{ name: string }>(`SELECT name FROM customer WHERE id = '${customerId}'`)
    await superuser.query(damage)
    expect(await checkTokens(door)).toHaveLength(1)
    await expect(tokensCommand(database, { check: true, chain: 'red' })).rejects.toThrow('red: 1 customers')
    expect(await tokensCommand(database, { rebuild: true, chain: 'red' })).toContain('red: 1 customers')
    expect(await checkTokens(door)).toEqual([])
    await superuser.query(`UPDATE customer SET name = $1 WHERE id = '${customerId}'`, [rows[0]?.name])
    await rebuildTokens(door)
    expect(await tokensOf()).toEqual(before)
  })

  test('finds tokens of nobody', async () => {
    const gone = crypto.randomUUID()
    await superuser.query(`INSERT INTO customer_token SELECT tenant_id, '${gone}', '${gone}', token FROM customer_token
      WHERE ${inRed} AND customer_id = '${customerId}'`)
    expect(await checkTokens(door)).toEqual([gone])
    expect(await rebuildTokens(door)).toBe(1)
    expect(await checkTokens(door)).toEqual([])
  })

  test('wants to be told what to do, and where', async () => {
    await expect(tokensCommand(database, {})).rejects.toThrow('--rebuild')
    await expect(tokensCommand(database, { check: true, chain: 'green' })).rejects.toThrow('/c/green')
  })
})

test('a chain without any token is one that gets them', async () => {
  const lacking = () => database.asNobody().read(chainsWithoutTokens)
  expect(await lacking()).toEqual([])
  await superuser.query(`DELETE FROM customer_token WHERE ${inRed}`)
  expect(await lacking()).toEqual([red.tenantId])
  expect(await rebuildTokens(door)).toBe(8)
  expect(await lacking()).toEqual([])
})

test('a file that is taken away leaves the customer found by headquarters alone, and one that is deleted leaves nothing', async () => {
  const words = (await tokensOf()).map(({ token }) => token)
  await door.write(async (db) => {
    await db.cardSale.deleteMany({ where: { customerId } })
    await db.customerFile.deleteMany({ where: { customerId } })
    await placeCustomerTokens(db, [customerId])
  })
  const placeless = await tokensOf()
  expect(placeless.map(({ token }) => token)).toEqual(words)
  expect(new Set(placeless.map(({ sourceId, franchiseeId }) => `${sourceId} ${franchiseeId}`))).toEqual(
    new Set([`${customerId} null`]),
  )
  const owner = database.asActor(red.actors.franchise_owner)
  expect(await owner.read((db) => db.customerToken.count({ where: { customerId } }))).toBe(0)
  await door.write(async (db) => {
    await forgetCustomerTokens(db, [customerId])
    await db.customer.deleteMany({ where: { id: customerId } })
  })
  expect(await checkTokens(door)).toEqual([])
})
