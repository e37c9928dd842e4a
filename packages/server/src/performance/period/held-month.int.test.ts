import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork } from '@hubcap/testing/small-network'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startTestApi } from '../../testing/api-client.ts'
import { scoreMonth } from '../score-month.ts'

/** After the month of the small network's sales. */
const now = new Date('2026-12-05T04:00:00Z')
const november = '2026-11-01'
const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const { tenantId, actors } = await smallNetwork(database, 'red')
const api = await startTestApi(database, now)
const other = new pg.Client(urls.superuser)
await other.connect()
afterAll(() => Promise.all([api.close(), database.close(), other.end()]))

/** Somebody waits for what another transaction holds by name. */
const waiting = `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
  WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`

test('a month is looked through by the days that it has once nobody else holds it', async () => {
  expect(await scoreMonth({ database, now: () => now }, tenantId, november)).toBeGreaterThan(0)
  await other.query('BEGIN')
  await other.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`hubcap score ${tenantId} ${november}`])
  const input = { month: november, to: 'review', idempotencyKey: crypto.randomUUID() }
  const moved = api.change(actors.hq_admin, 'moveScorePeriod', input, '... on Node { id }')
  await expect.poll(async () => (await other.query(waiting)).rowCount).toBe(1)
  await other.query(
    `INSERT INTO sales_month_start (tenant_id, id, month, starts_on, created_at)
     VALUES ($1, gen_random_uuid(), '2026-12-01', '2026-12-10', now())`,
    [tenantId],
  )
  await other.query('COMMIT')
  expect(await moved).toMatchObject({ code: 'score_period.not_over', params: { until: '2026-12-09' } })
})
