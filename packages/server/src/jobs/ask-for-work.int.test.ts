import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { makeWorkerUtils } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobOfEveryChain } from './job-of-every-chain.ts'
import { jobs } from './jobs.ts'
import { askForWork } from './start-worker.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const superuser = new pg.Client(urls.superuser)
const regular = ['expire_points', 'forget_uploads', 'return_leads', 'score_moved', 'tend_cards']
const context = { database, now: () => testNow } as never

beforeAll(async () => {
  await superuser.connect()
  const queue = await makeWorkerUtils({ connectionString: urls.owner })
  await queue.migrate()
  await queue.release()
})
afterAll(() => Promise.all([database.close(), superuser.end()]))

async function askedFor(tenantId: string): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT t.identifier AS name FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE j.payload ->> 'tenantId' = $1 AND t.identifier <> 'fill_customer_tokens' ORDER BY 1`,
    [tenantId],
  )
  return rows.map(({ name }) => name)
}

test('a chain that is made while the background process runs gets its regular work, once', async () => {
  const red = await smallNetwork(database, 'red')
  await askForWork(jobs, context)
  const blue = await smallNetwork(database, 'blue')
  expect(await askedFor(blue.tenantId)).toEqual([])
  for (const _ of [1, 2]) await askForWork(jobs, context)
  for (const { tenantId } of [red, blue]) expect(await askedFor(tenantId)).toEqual(regular)
})

test('a visit asks for the next one, in the time that it says, or for none', async () => {
  const { tenantId } = await smallNetwork(database, 'green')
  const waits = async () => {
    const { rows } = await superuser.query<{ seconds: number }>(
      `SELECT extract(epoch FROM j.run_at - j.created_at)::int AS seconds
       FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE j.payload ->> 'tenantId' = $1 AND t.identifier = 'score_moved'`,
      [tenantId],
    )
    return rows.map(({ seconds }) => seconds)
  }
  const saying = (seconds: number | null) =>
    jobOfEveryChain({ name: 'score_moved', firstAfterSeconds: 5, visit: async () => seconds })
  await saying(null).run(context, { tenantId })
  expect(await waits()).toEqual([])
  await saying(600).run(context, { tenantId })
  expect(await waits()).toEqual([600])
})
