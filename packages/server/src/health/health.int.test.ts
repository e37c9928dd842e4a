import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase } from '@hubcap/database/door/database'
import { enqueueJob } from '@hubcap/database/lookups/enqueue-job'
import { askAs } from '@hubcap/database/testing/backup-stage'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { findInstallation } from './installation.ts'
import { serveMetrics } from './metrics-server.ts'
import { processMetrics } from './process-metrics.ts'
import { queueMetrics } from './queue-metrics.ts'
import { requestMetrics } from './request-metrics.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const registry = processMetrics(database)
queueMetrics(registry, database)
const document =
  '{ runningState { isWorkerSeen isDatabaseCurrent waitingJobs failedJobs version lastBackup { bytes } } }'
const trusted = new Map([['hash', 'query Figures { viewer { role } }']])
let api: TestApi

beforeAll(async () => {
  const installation = await findInstallation(undefined)
  api = await startTestApi(database, testNow, { installation, onAnswer: requestMetrics(registry) })
})
afterAll(() => Promise.all([api.close(), database.close()]))

const seen = (ago: string) =>
  askAs(
    urls.superuser,
    `INSERT INTO app.worker_sign (seen_at) VALUES (now() - interval '${ago}')
     ON CONFLICT (is_only) DO UPDATE SET seen_at = excluded.seen_at`,
  )
beforeEach(() => seen('1 second'))

async function ready() {
  const response = await fetch(`${api.url}/readyz`)
  return { status: response.status, ...((await response.json()) as { ready: boolean; checks: object }) }
}
const stateFor = async (chain: typeof red) => (await api.ask(chain.actors.hq_admin, document)).data.runningState

test('ready is what answers, has its tables and a worker', async () => {
  const checks = { database: 'ok', migrations: 'ok', worker: 'ok' }
  expect(await ready()).toEqual({ status: 200, ready: true, checks })
  await seen('2 minutes')
  expect(await ready()).toEqual({ status: 503, ready: false, checks: { ...checks, worker: 'failed' } })
  expect(await stateFor(red)).toMatchObject({ isWorkerSeen: false, isDatabaseCurrent: true })
})

test('a database with other tables is not ready', async () => {
  const last = '(SELECT max(migration_name) FROM _prisma_migrations)'
  await askAs(urls.superuser, `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = ${last}`)
  expect(await ready()).toMatchObject({ status: 503, checks: { migrations: 'failed' } })
  expect(await stateFor(red)).toMatchObject({ isDatabaseCurrent: false })
  await askAs(urls.superuser, 'UPDATE _prisma_migrations SET rolled_back_at = NULL')
  expect(await ready()).toMatchObject({ status: 200 })
})

test('without its database it is up, and not ready', async () => {
  const lost = await testDatabase()
  const gone = openDatabase({ url: lost.app })
  const broken = await startTestApi(gone, testNow)
  await askAs(urls.superuser, `DROP DATABASE ${new URL(lost.app).pathname.slice(1)} WITH (FORCE)`)
  expect((await fetch(`${broken.url}/healthz`)).status).toBe(200)
  const response = await fetch(`${broken.url}/readyz`)
  expect([response.status, await response.json()]).toEqual([
    503,
    { ready: false, checks: { database: 'failed', migrations: 'failed', worker: 'failed' } },
  ])
  await Promise.all([broken.close(), gone.close()])
})

test('a chain is told of its own work, and of no other’s', async () => {
  const ask = (tenantId: string) =>
    database.asSystem(tenantId).write((db) => enqueueJob(db, 'send_message', { tenantId, messageId: 'x' }))
  await ask(red.tenantId)
  await ask(red.tenantId)
  await ask(blue.tenantId)
  await askAs(
    urls.superuser,
    `UPDATE graphile_worker._private_jobs SET attempts = max_attempts
     WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs WHERE payload->>'tenantId' = '${red.tenantId}')`,
  )
  expect(await stateFor(red)).toMatchObject({ waitingJobs: 1, failedJobs: 1 })
  expect(await stateFor(blue)).toMatchObject({ waitingJobs: 1, failedJobs: 0, version: '0.1.0', lastBackup: null })
  const text = await registry.metrics()
  expect(text).toMatch(/^hubcap_queue_waiting_jobs 2$/m)
  expect(text).toMatch(/^hubcap_queue_failed_jobs 1$/m)
  expect(text).toMatch(/^hubcap_queue_oldest_job_seconds \d/m)
})

test.each(['hq_finance', 'franchise_owner', 'store_manager', 'sales_rep'] as const)(
  '%s is told nothing',
  async (role) => {
    const answer = await api.ask(red.actors[role], document)
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  },
)

test('requests are measured by names of ours alone, and errors by code', async () => {
  const named = new Registry()
  const strict = await startTestApi(database, testNow, { trusted, onAnswer: requestMetrics(named) })
  const post = (body: object, token: string) =>
    fetch(`${strict.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  await post({ documentId: 'hash' }, await strict.tokenOf(red.actors.hq_admin))
  await strict.close()
  await api.ask(red.actors.sales_rep, `query Wang13800138000 ${document}`)
  const text = await named.metrics()
  expect(text).toMatch(/hubcap_request_seconds_count\{operation="Figures"\} 1/)
  const others = await registry.metrics()
  expect(others).toMatch(/hubcap_request_seconds_count\{operation="other"\}/)
  expect(others).toMatch(/hubcap_request_errors_total\{code="FORBIDDEN"\} \d/)
  expect(others).toMatch(/hubcap_database_connections\{state="waiting"\} 0/)
  expect(text + others).not.toMatch(new RegExp(`Wang|138001|${red.tenantId}|red chain`))
})

test('measurements are served on the loopback address alone', async () => {
  const server = await serveMetrics(registry, 0)
  const { address, port } = server.address() as AddressInfo
  expect(address).toBe('127.0.0.1')
  const statusOf = (path: string) =>
    new Promise((resolve) => get({ port, path, host: '127.0.0.1' }, (answer) => resolve(answer.resume().statusCode)))
  expect([await statusOf('/metrics'), await statusOf('/'), await statusOf('/healthz')]).toEqual([200, 404, 404])
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
