import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../door/database.ts'
import { askAs, backUp, backupDirectory, everythingIn, fillForBackup, restore } from '../testing/backup-stage.ts'
import { testNow } from '../testing/small-network.ts'
import { testDatabase } from '../testing/test-database.ts'

const [from, to] = [await testDatabase(), await testDatabase()]
const { place } = backupDirectory()
const whole = place('whole')

beforeAll(async () => {
  await fillForBackup(from)
  await backUp(from, whole)
  await restore(whole, to)
})

const backAgain = () => restore(whole, to, { mayReplace: true })

test('every row, key, policy and waiting job is as it was', async () => {
  const restored = await everythingIn(to)
  expect(restored).toEqual(await everythingIn(from))
  expect(restored.jobs.map(({ key }) => key)).toEqual(['key 1', 'key 2'])
  expect(Object.values(restored.tables).filter(({ rows }) => rows > 0).length).toBeGreaterThan(20)
})

test('the app’s role sees through row security what it saw, and can write', async () => {
  const [one, other] = [openDatabase({ url: from.direct }), openDatabase({ url: to.direct })]
  const chains = await askAs<{ id: string }>(from.audit, 'SELECT tenant_id AS id FROM chain')
  for (const { id: tenantId } of chains) {
    const sales = (database: typeof one) => database.asSystem(tenantId).read((db) => db.cardSale.count())
    expect(await sales(other)).toBe(await sales(one))
    const data = [{ tenantId, id: crypto.randomUUID(), createdAt: testNow }]
    await other.asSystem(tenantId).write((db) => db.person.createMany({ data }))
  }
  expect(await other.asNobody().read((db) => db.cardSale.count())).toBe(0)
  await Promise.all([one.close(), other.close()])
  expect(chains).toHaveLength(2)
})

test('it refuses to go over chains, and does so when it may', async () => {
  await expect(restore(whole, to)).rejects.toThrow('The database holds chains already')
  await askAs(
    to.superuser,
    `UPDATE card_sale SET store_name = 'changed since'; DELETE FROM graphile_worker._private_jobs`,
  )
  expect(await everythingIn(to)).not.toEqual(await everythingIn(from))
  await backAgain()
  expect(await everythingIn(to)).toEqual(await everythingIn(from))
})

test('it refuses while somebody works there', async () => {
  const busy = new pg.Client(to.direct)
  await busy.connect()
  await expect(backAgain()).rejects.toThrow(/at work on this database \(connections: 1\): stop it/)
  await busy.end()
})

test('interrupted in the middle, it leaves everything as it was', async () => {
  await askAs(to.superuser, `UPDATE card_sale SET store_name = 'since then'`)
  const before = await everythingIn(to)
  const controller = new AbortController()
  const seen: string[] = []
  const onProgress = (table: string) => {
    seen.push(table)
    if (table === 'store') controller.abort(new Error('the plug was pulled'))
  }
  const options = { mayReplace: true, onProgress, signal: controller.signal }
  await expect(restore(whole, to, options)).rejects.toThrow('the plug was pulled')
  expect(seen).toContain('card_sale')
  expect(await everythingIn(to)).toEqual(before)
})

test('rows that break a foreign key are found, although nobody looked while they were written', async () => {
  const torn = await testDatabase()
  await restore(whole, torn)
  await askAs(torn.superuser, `SET session_replication_role = replica; DELETE FROM customer WHERE name LIKE 'red%'`)
  await backUp(torn, place('torn'))
  const before = await everythingIn(to)
  await expect(restore(place('torn'), to, { mayReplace: true })).rejects.toThrow(/violates foreign key constraint/)
  expect(await everythingIn(to)).toEqual(before)
})
