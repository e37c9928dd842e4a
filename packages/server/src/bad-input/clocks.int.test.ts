import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, expect, test } from 'vitest'
import { counterStage } from '../testing/counter-stage.ts'
import { rowOf } from '../testing/till-stage.ts'

const stage = await counterStage(await testDatabase())
const { sell, serve, ledger, system } = stage
afterAll(stage.close)

const minute = 60_000
const at = (minutes: number) => ({ soldAt: new Date(testNow.getTime() + minutes * minute).toISOString() })
const cash = { payments: [{ method: 'cash', amount: 6800 }] }
const wash = (minutes: number) => serve({ ...cash, ...at(minutes) })

test('a till whose clock is wrong is told by how much, and sells nothing', async () => {
  const before = await ledger()
  expect(await wash(7)).toMatchObject({ code: 'till.clock_ahead', params: { minutes: 7 } })
  expect(await wash(24 * 60)).toMatchObject({ code: 'till.clock_ahead', params: { minutes: 1440 } })
  expect(await wash(-49 * 60)).toMatchObject({ code: 'till.clock_behind', params: { hours: 48 } })
  expect(await serve({ ...cash, soldAt: '1970-01-01T00:00:00Z' })).toMatchObject({ code: 'till.clock_behind' })
  expect(await serve({ ...cash, soldAt: '2126-11-20T00:00:00Z' })).toMatchObject({ code: 'till.clock_ahead' })
  expect(await ledger()).toEqual(before)
  expect(await wash(4)).toMatchObject({ total: 6800 })
})

test('a sale in the future, or of long ago, isn’t one', async () => {
  const before = await ledger()
  expect(await sell(at(7))).toMatchObject({ code: 'sale.in_future' })
  expect(await sell(at(-61 * 24 * 60))).toMatchObject({ code: 'sale.too_long_ago', params: { days: 60 } })
  expect(await sell({ soldAt: '2026-11-20T24:61:00Z' }).catch(({ message }) => message)).toContain('Not a DateTime')
  expect(await ledger()).toEqual(before)
})

test('where the counter doesn’t say when, it is now by the server’s clock, also when it is sent twice', async () => {
  const idempotencyKey = stage.key()
  const made = await Promise.all([1, 2, 3].map(() => serve({ ...cash, soldAt: null, idempotencyKey })))
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  const sold = await sell({ soldAt: null })
  const sale = await system.read((db) => db.cardSale.findFirstOrThrow({ where: { id: rowOf(sold.id) } }))
  expect(sale.soldAt).toEqual(testNow)
  const washes = await system.read((db) => db.tillSale.findMany({ where: { soldAt: testNow } }))
  expect(washes).toHaveLength(1)
})
