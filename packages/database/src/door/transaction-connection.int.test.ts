import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { Prisma } from '../prisma.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { testDatabase } from '../testing/test-database.ts'
import { ask, send, write } from './ask.ts'
import { openDatabase, type Writing } from './database.ts'
import { rowsOf, withId } from './rows-of.ts'
import { EarlierStatementFailed } from './transaction-connection.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app, connections: 2 })
const { actors, tenantId, cardProductId, franchisees } = await smallNetwork(database, 'red')
const storeId = franchisees[0]?.stores[0]?.id as string
const door = database.asActor(actors.hq_admin)
const superuser = new pg.Client(urls.superuser)
await superuser.connect()
afterAll(async () => {
  await superuser.end()
  await database.close()
})

const key = (name: string, hash = 'h') => Prisma.sql`
  INSERT INTO idempotency_key (tenant_id, user_account_id, operation, key, request_hash, result_id, created_at)
  VALUES (${tenantId}::uuid, ${actors.hq_admin.userAccountId}::uuid, 'wire', ${name}, ${hash}, ${tenantId}::uuid, now())`
const there = async (name: string) =>
  (await superuser.query('SELECT FROM idempotency_key WHERE key = $1', [name])).rowCount

const phoned = (phone: string) => Prisma.sql`UPDATE store SET phone = ${phone} WHERE id = ${storeId}::uuid`
const phones = (db: Writing) =>
  ask<{ phone: string }>(db, Prisma.sql`SELECT phone FROM store WHERE id = ${storeId}::uuid`)

test('statements of Prisma’s and of ours see what stands before them, whoever waits for it', async () => {
  const seen = await door.write(async (db) => {
    send(db, phoned('1'))
    const byPrisma = await db.store.findFirst({ where: { id: storeId } })
    send(db, phoned('2'))
    const [before, changed, after] = await Promise.all([phones(db), write(db, phoned('3')), phones(db)])
    return { byPrisma: byPrisma?.phone, before, changed, after }
  })
  expect(seen).toEqual({ byPrisma: '1', before: [{ phone: '2' }], changed: 1, after: [{ phone: '3' }] })
})

test('what was sent is there once the transaction has ended, and only then', async () => {
  await door.write(async (db) => {
    send(db, key('end'))
    expect(await there('end')).toBe(0)
  })
  expect(await there('end')).toBe(1)
})

test('of what was sent nothing is there where the work fails', async () => {
  const failed = door.write(async (db) => {
    send(db, key('undone'))
    await phones(db)
    send(db, key('undone too'))
    throw new Error('no more')
  })
  await expect(failed).rejects.toThrow('no more')
  expect([await there('undone'), await there('undone too')]).toEqual([0, 0])
})

test('a statement that fails with nobody waiting fails the transaction', async () => {
  const failed = door.write(async (db) => {
    send(db, key('twice'))
    send(db, key('twice'))
  })
  await expect(failed).rejects.toThrow('duplicate key')
  expect(await there('twice')).toBe(0)
})

test('whoever asks next hears that something before them failed, not that they did', async () => {
  const failed = door.write(async (db) => {
    send(db, key('before'))
    send(db, key('before'))
    await db.idempotencyKey.create({
      data: {
        ...{ tenantId, userAccountId: actors.hq_admin.userAccountId as string, operation: 'wire', key: 'behind' },
        ...{ requestHash: 'h', resultId: tenantId, createdAt: new Date(0) },
      },
    })
  })
  await expect(failed).rejects.toThrow(EarlierStatementFailed)
  expect(await there('behind')).toBe(0)
})

test('a failure that is swallowed keeps the transaction from ending well', async () => {
  const failed = door.write(async (db) => {
    send(db, key('swallowed'))
    await ask(db, Prisma.sql`SELECT 1 / 0`).catch(() => {})
  })
  await expect(failed).rejects.toThrow('division by zero')
  expect(await there('swallowed')).toBe(0)
})

test('after failures of every kind connections go on, and know which statements they know', async () => {
  const unknownTable = Prisma.sql`SELECT FROM no_such_table`
  for (let round = 0; round < 6; round++) {
    const bad = round % 2 ? unknownTable : Prisma.sql`SELECT ${round}::int / 0 AS "by zero"`
    const failed = door.write((db) => Promise.all([phones(db), ask(db, bad), rowsOf(db, 'Store', withId(tenantId))]))
    await expect(failed).rejects.toThrow()
    expect(await door.write((db) => rowsOf(db, 'Store', withId(tenantId)))).toEqual([])
    expect(await door.write(phones)).toEqual([{ phone: '3' }])
  }
})

test('whole rows are as Prisma gives them, in a transaction and outside of one', async () => {
  const where = { where: { id: cardProductId } }
  const product = await door.read((db) => db.cardProduct.findFirst(where))
  const versions = await door.read((db) => db.cardProductVersion.findMany({ where: { cardProductId } }))
  const ofProduct = Prisma.sql`t.tenant_id = app.tenant_id() AND t.card_product_id = ${cardProductId}::uuid`
  expect(versions.length).toBeGreaterThan(0)
  for (const way of ['read', 'write'] as const)
    expect(
      await door[way]((db: Writing) =>
        Promise.all([rowsOf(db, 'CardProduct', withId(cardProductId)), rowsOf(db, 'CardProductVersion', ofProduct)]),
      ),
    ).toEqual([[product], versions])
})

test('a transaction without a statement, and one that goes on after its end', async () => {
  expect(await door.write(async () => 'nothing')).toBe('nothing')
  const kept: Writing[] = []
  await door.write(async (db) => void kept.push(db))
  expect(() => send(kept[0] as Writing, key('late'))).toThrow('has ended')
  expect(await there('late')).toBe(0)
})
