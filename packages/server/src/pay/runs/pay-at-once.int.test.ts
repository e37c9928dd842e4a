import { openDatabase } from '@hubcap/database/door/database'
import type { PayRun } from '@hubcap/database/prisma'
import { testDatabase } from '@hubcap/testing/database'
import { testNow } from '@hubcap/testing/small-network'
import pg from 'pg'
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
const other = new pg.Client(urls.superuser)
const { call, system } = tillStage(narrow, red, testNow, () => api)
beforeAll(async () => {
  await other.connect()
  api = await startTestApi(narrow, testNow)
})
afterAll(async () => {
  await api.close()
  await Promise.all([narrow.close(), other.end()])
  await stage.close()
})

/** Somebody waits for what another transaction holds by name. */
const waiting = `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
  WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`

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

test('a run is reviewed by the days that its month has once nobody else holds the pay', async () => {
  const [{ tenantId, franchiseeId, id: runId, revision }] = (await system.read((db) =>
    db.payRun.findMany({ take: 1 }),
  )) as [PayRun]
  await other.query('BEGIN')
  await other.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`hubcap pay ${tenantId} ${franchiseeId}`])
  const input = { id: id('PayRun', runId), step: 'review', revision, idempotencyKey: crypto.randomUUID() }
  const reviewed = call('stepPayRun', input, red.actors.hq_finance, '... on PayRun { status }')
  await expect.poll(async () => (await other.query(waiting)).rowCount).toBe(1)
  await other.query(
    `INSERT INTO sales_month_start (tenant_id, id, month, starts_on, created_at)
     VALUES ($1, gen_random_uuid(), '2026-11-01', '2026-11-25', now())`,
    [tenantId],
  )
  await other.query('COMMIT')
  expect(await reviewed).toMatchObject({ code: 'pay.not_over', params: { to: '2026-11-24' } })
})
