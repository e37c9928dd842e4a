import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '@hubcap/database/door/database'
import { testDatabase } from '@hubcap/testing/database'
import { decodeGlobalID } from '@pothos/plugin-relay'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { emptyChain } from '../testing/empty-chain.ts'
import { type ImportClient, importClient } from '../testing/import-client.ts'

const now = new Date('2026-11-21T15:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 120 })
const chain = await emptyChain(database, now)
let api: TestApi
let client: ImportClient
beforeAll(async () => {
  api = await startTestApi(database, now)
  client = importClient({ api, database, ownerUrl: urls.owner, actor: chain.administrator, now })
})
afterAll(async () => {
  await api.close()
  await database.close()
})

/** A file of customers whose numbers begin with a mark, in two batches and a bit. */
const rowCount = 2100
const customersFile = (mark: string, count = rowCount) =>
  `customer no,name\n${Array.from({ length: count }, (_, at) => `${mark}${at},Customer ${at}`).join('\n')}\n`

const countOf = (mark: string) =>
  database.asSystem(chain.tenantId).read((db) => db.customer.count({ where: { customerNo: { startsWith: mark } } }))

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20)
}

/**
 * Enters a customer in a transaction that stays open: whoever enters the same number must wait for its end. So an import
 * stands still in the midst of its writing for as long as a test needs.
 */
async function holdCustomer(customerNo: string) {
  const session = new Client({ connectionString: urls.superuser })
  await session.connect()
  await session.query('BEGIN')
  await session.query(
    `INSERT INTO customer (tenant_id, id, customer_no, name, name_key, created_at)
     VALUES ($1, gen_random_uuid(), $2, 'Held', 'held', now())`,
    [chain.tenantId, customerNo],
  )
  return async (end: 'COMMIT' | 'ROLLBACK') => {
    await session.query(end)
    await session.end()
  }
}

async function ready(mark: string, count?: number): Promise<string> {
  const { id, status, problemCount } = await client.check('customers', customersFile(mark, count))
  expect({ status, problemCount }).toEqual({ status: 'ready', problemCount: 0 })
  return id
}

/** Starts an import that stops in its second batch. */
async function startHeld(mark: string) {
  const id = await ready(mark)
  const release = await holdCustomer(`${mark}1500`)
  await client.mutate('startImport', { id })
  return { id, release }
}

const hasBegun = (id: string) => async () => (await client.read(id)).progress === 1000

test('a click twice runs once', async () => {
  const id = await ready('twice')
  const answers = await Promise.all([client.mutate('startImport', { id }), client.mutate('startImport', { id })])
  expect(answers.map((answer) => answer.status)).toEqual(['importing', 'importing'])
  await client.work()
  expect(await client.read(id)).toMatchObject({ status: 'done', progress: rowCount })
  expect(await countOf('twice')).toBe(rowCount)
  expect(await client.mutate('startImport', { id })).toEqual({
    __typename: 'Refused',
    code: 'import.finished',
    params: {},
  })
  expect(await client.mutate('cancelImport', { id })).toMatchObject({ code: 'import.finished' })
})

test('killed in the midst, nothing remains; it shows as interrupted and can be started again', async () => {
  const { id, release } = await startHeld('killed')
  const main = fileURLToPath(new URL('../../../../apps/worker/src/main.ts', import.meta.url))
  const env = {
    ...process.env,
    ...{ DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner, HUBCAP_SECRET: 's'.repeat(40) },
  }
  const worker = spawn(process.execPath, [main], { env, stdio: 'ignore' })
  await Promise.race([until(hasBegun(id)), once(worker, 'exit').then(() => expect.fail('The worker ended by itself'))])
  worker.kill('SIGKILL')
  await once(worker, 'exit')
  await release('ROLLBACK')
  expect(await countOf('killed')).toBe(0)
  expect(await client.read(id)).toMatchObject({ status: 'importing' })

  await until(async () => {
    await client.sweep(0)
    return (await client.read(id)).status === 'failed'
  })
  expect(await client.read(id)).toMatchObject({ failureCode: 'import.killed', rowCount, problemCount: 0 })
  await client.work()
  expect(await countOf('killed')).toBe(0)

  expect(await client.mutate('startImport', { id })).toMatchObject({ status: 'importing', failureCode: null })
  await client.work()
  expect(await client.read(id)).toMatchObject({ status: 'done', progress: rowCount })
  expect(await countOf('killed')).toBe(rowCount)
})

test('cancelled in the midst, nothing remains', async () => {
  const { id, release } = await startHeld('cancelled')
  const working = client.work()
  await until(hasBegun(id))
  expect(await client.mutate('cancelImport', { id })).toMatchObject({ status: 'cancelled' })
  await release('ROLLBACK')
  await working
  expect(await client.read(id)).toMatchObject({ status: 'cancelled', failureCode: null })
  expect(await countOf('cancelled')).toBe(0)
  expect(await client.mutate('startImport', { id })).toMatchObject({ code: 'import.finished' })
})

describe('the chain changes between check and run', () => {
  test('before it begins: nothing is written, and the row says why', async () => {
    const id = await ready('changed', 30)
    const release = await holdCustomer('changed7')
    await release('COMMIT')
    await client.mutate('startImport', { id })
    await client.work()
    expect(await client.read(id)).toMatchObject({
      ...{ status: 'failed', failureCode: 'import.changed_meanwhile', problemCount: 1 },
    })
    expect(await countOf('changed')).toBe(1)
    const { edges } = await client.rows(id, '(problemsOnly: true)')
    expect(edges).toMatchObject([{ node: { rowNo: 8, problems: [{ field: 'customer_no', code: 'already_exists' }] } }])
    expect(await client.mutate('startImport', { id })).toMatchObject({
      code: 'import.has_problems',
      params: { count: 1 },
    })
  })

  test('while it runs: nothing is written', async () => {
    const { id, release } = await startHeld('raced')
    const working = client.work()
    await until(hasBegun(id))
    await release('COMMIT')
    await working
    expect(await client.read(id)).toMatchObject({ status: 'failed', failureCode: 'import.changed_meanwhile' })
    expect(await countOf('raced')).toBe(1)
  })
})

test('whoever started it and may no longer has it fail', async () => {
  const second = await chain.account('hq_admin', [])
  const id = await ready('demoted', 3)
  await client.mutate('startImport', { id }, second)
  await database
    .asSystem(chain.tenantId)
    .write((db) => db.assignment.updateMany({ where: { id: second.assignmentId ?? '' }, data: { endedAt: now } }))
  await client.work()
  expect(await client.read(id)).toMatchObject({ status: 'failed', failureCode: 'access.not_allowed' })
  expect(await countOf('demoted')).toBe(0)
})

describe('jobs of a worker that is gone', () => {
  const session = new Client({ connectionString: urls.owner })
  beforeAll(() => session.connect())
  afterAll(() => session.end())
  const takeAll = () =>
    session.query(`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'gone', attempts = attempts + 1
      RETURNING id::text, payload::text`)

  test('begin again: a check needs nobody', async () => {
    const { body } = await client.upload(customersFile('again', 3))
    const { id } = await client.mutate('createImport', { fileId: body.id, kind: 'customers' })
    await takeAll()
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'checking' })
    await client.sweep(0)
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'ready', rowCount: 3 })
  })

  test('fail, where it was the file that ended the process again and again', async () => {
    const { body } = await client.upload(customersFile('again', 3))
    const { id } = await client.mutate('createImport', { fileId: body.id, kind: 'customers' })
    for (const _ of [1, 2, 3]) {
      await takeAll()
      await client.sweep(0)
    }
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'failed', failureCode: 'import.killed', rowCount: 0 })
    expect(await client.mutate('startImport', { id })).toMatchObject({ status: 'checking' })
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'ready', rowCount: 3 })
  })

  test('stay with a worker that holds their lock', async () => {
    const { body } = await client.upload(customersFile('alive', 3))
    const { id } = await client.mutate('createImport', { fileId: body.id, kind: 'customers' })
    const jobs = (await takeAll()).rows as { id: string; payload: string }[]
    const job = jobs.find(({ payload }) => payload.includes(decodeGlobalID(id).id))
    await session.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`hubcap job ${job?.id}`])
    await client.sweep(0)
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'checking' })
    await session.query('SELECT pg_advisory_unlock_all()')
    await client.sweep(0)
    await client.work()
    expect(await client.read(id)).toMatchObject({ status: 'ready' })
  })
})

describe('who may', () => {
  test('headquarters’ administrators bring files in; finance reads of it; others do neither', async () => {
    const finance = await chain.account('hq_finance', [])
    const { id } = await client.check('customers', customersFile('seen', 1))
    const upload = await client.upload('a\n1', 'a.csv', finance)
    expect(upload).toEqual({ status: 403, body: { code: 'access.not_allowed', params: {} } })
    expect(await client.mutate('startImport', { id }, finance)).toMatchObject({ code: 'access.not_allowed' })
    const query = 'query ($id: ID!) { node(id: $id) { ... on Import { status } } imports { totalCount } }'
    expect((await api.ask(finance, query, { id })).data.node).toEqual({ status: 'ready' })
    const owner = await chain.account('franchise_owner', [])
    const answer = await api.ask(owner, '{ imports { totalCount } }')
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect((await api.ask(owner, 'query ($id: ID!) { node(id: $id) { id } }', { id })).data?.node ?? null).toBeNull()
    const nobody = await fetch(`${api.url}/files?name=a.csv`, { method: 'POST', body: 'a\n1' })
    expect(nobody.status).toBe(401)
  })

  test('nobody reaches another chain’s file or import', async () => {
    const { body } = await client.upload('name\nx')
    const { id } = await client.check('customers', customersFile('own', 1))
    const other = await emptyChain(database, now, 'other')
    const stranger = importClient({ api, database, ownerUrl: urls.owner, actor: other.administrator, now })
    const missing = { code: 'access.not_found' }
    expect(await stranger.mutate('createImport', { fileId: body.id, kind: 'customers' })).toMatchObject(missing)
    expect(await stranger.mutate('startImport', { id })).toMatchObject(missing)
    expect(await stranger.mutate('cancelImport', { id })).toMatchObject(missing)
    expect(await stranger.mutate('setImportMapping', { id, mapping: {} })).toMatchObject(missing)
    expect(await stranger.read(id)).toBeNull()
    const response = await fetch(`${api.url}/imports/${id}/problems.csv`, {
      headers: { authorization: `Bearer ${await api.tokenOf(other.administrator)}` },
    })
    expect(response.status).toBe(404)
  })
})
