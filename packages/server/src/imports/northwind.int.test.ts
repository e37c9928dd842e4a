import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { northwindFile } from '@hubcap/testing/northwind'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { emptyChain } from '../testing/empty-chain.ts'
import { importClient } from '../testing/import-client.ts'

const now = new Date('2026-11-21T15:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const chain = await emptyChain(database, now)
let api: TestApi
beforeAll(async () => {
  api = await startTestApi(database, now)
})
afterAll(async () => {
  await api.close()
  await database.close()
})

describe('the five files of Northwind, into an empty chain', () => {
  test('each maps itself, has no problems, and is brought in whole', async () => {
    const { bring } = importClient({ api, database, ownerUrl: urls.owner, actor: chain.administrator, now })
    const done = (kind: string, rowCount: number) => ({
      kind,
      status: 'done',
      rowCount,
      problemCount: 0,
      progress: rowCount,
    })
    expect(await bring('franchisees', northwindFile('regions'))).toMatchObject(done('franchisees', 4))
    expect(await bring('stores', northwindFile('regions'))).toMatchObject(done('stores', 4))
    expect(await bring('staff', northwindFile('staff'))).toMatchObject(done('staff', 9))
    expect(await bring('customers', northwindFile('customers'))).toMatchObject(done('customers', 91))
    expect(await bring('card_sales', northwindFile('sales'))).toMatchObject(done('card_sales', 830))
  })
})
