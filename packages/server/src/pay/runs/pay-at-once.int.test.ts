import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../testing/api-client.ts'
import { counterStage } from '../../testing/counter-stage.ts'
import { id, tillStage } from '../../testing/till-stage.ts'

// More at once than there are connections: whoever runs pay holds one, and must not need another to go on.
const urls = await testDatabase()
const stage = await counterStage(urls)
const { red } = stage
const narrow = openDatabase({ url: urls.app, connections: 2 })
let api: TestApi
const { call } = tillStage(narrow, red, testNow, () => api)
beforeAll(async () => {
  api = await startTestApi(narrow, testNow)
})
afterAll(async () => {
  await api.close()
  await narrow.close()
  await stage.close()
})

test('the same run that many begin with one key is one run, and those of all franchisees come about', async () => {
  const begin = (franchisee: { id: string }, idempotencyKey: string) => {
    const input = { franchiseeId: id('Franchisee', franchisee.id), month: null, minimumWage: 230_000, idempotencyKey }
    return call('beginPayRun', input, red.actors.hq_finance, '... on PayRun { id }')
  }
  const [first, ...others] = red.franchisees
  const key = crypto.randomUUID()
  const begun = await Promise.all([
    ...Array.from({ length: 6 }, () => begin(first as { id: string }, key)),
    ...others.map((one) => begin(one, crypto.randomUUID())),
  ])
  for (const run of begun) expect(run).toHaveProperty('id')
  expect(new Set(begun.map((run) => run.id)).size).toBe(1 + others.length)
})
