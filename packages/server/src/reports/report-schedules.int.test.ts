import type { AddressInfo } from 'node:net'
import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { readXlsx } from 'hucre/xlsx'
import { Client } from 'pg'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { JobContext, JobPayload } from '../jobs/job.ts'
import { startWorker } from '../jobs/start-worker.ts'
import { createMailer } from '../messages/mailer.ts'
import { sendMessageJob } from '../messages/send-message.job.ts'
import { policyOfRoles } from '../operation/policy.ts'
import { startTestApi, type TestApi } from '../testing/api-client.ts'
import { sendReportJob } from './send-report.job.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const stage = new Client({ connectionString: urls.superuser })
const { hq_admin: admin, franchise_owner: owner, store_manager: manager, sales_rep: rep } = red.actors

/** Mails as they came to a mail server on the loopback address. */
const taken: string[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      taken.push(Buffer.concat(parts).toString())
      done()
    })
  },
})

/** The one clock of the api and of the jobs. */
let now = testNow
let api: TestApi
beforeAll(async () => {
  await stage.connect()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api = await startTestApi(database, testNow, { now: () => now })
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()))
  await Promise.all([api.close(), stage.end(), database.close()])
})
beforeEach(async () => {
  now = testNow
  taken.length = 0
  await stage.query('DELETE FROM message_attachment')
  await stage.query('DELETE FROM message')
  await stage.query('DELETE FROM report_schedule')
})

const shown = `__typename ... on ReportSchedule { id period grouping hour recipient nextAt lastSentAt pausedBecause isOfThisPost
  revision store { name } franchisee { name } } ... on Refused { code params }
  ... on InvalidInput { issues { path code } }`

const change = async (actor: Actor, name: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`.replace('Delete', '').replace(/^Report/, 'Report')
  const inputType = name === 'deleteReportSchedule' ? 'ReportScheduleIdInput' : type
  const fields = name === 'deleteReportSchedule' ? '__typename ... on Refused { code }' : shown
  const document = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${fields} } }`
  const { data, errors } = await api.ask(actor, document, { input })
  expect(errors).toBeUndefined()
  return data[name]
}

let number = 0
const asked = (more: object = {}) => ({
  ...{
    period: 'daily',
    grouping: 'store',
    recipient: 'wang@red.example',
    recipientName: '王芳',
    locale: 'zh',
    hour: 8,
  },
  idempotencyKey: `schedule-${number++}`,
  ...more,
})
const create = (actor: Actor, more: object = {}) => change(actor, 'createReportSchedule', asked(more))

const context = (): JobContext => ({
  ...{ database, policy: policyOfRoles, log: pino({ level: 'silent' }), now: () => now, mailer: null },
  signal: new AbortController().signal,
})

type Waiting = { key: string; payload: JobPayload }

/** What waits in the queue for a schedule, as a worker would find it. */
async function waiting(id: string): Promise<Waiting[]> {
  const { rows } = await stage.query(
    `SELECT j.key, j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = 'send_report' AND j.payload->>'scheduleId' = $1 ORDER BY j.key`,
    [rowIdOf(id)],
  )
  return rows
}

const rowIdOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] as string

/** Runs the job that waits for the schedule's next time, at that time or later. */
async function runNext({ id, nextAt }: { id: string; nextAt: string }, at = new Date(nextAt)) {
  now = at
  const job = (await waiting(id)).find(({ payload }) => payload.at === new Date(nextAt).toISOString())
  if (!job) throw new Error(`Nothing waits for ${nextAt}`)
  await sendReportJob.run(context(), job.payload)
  return job.payload
}

const messages = () => stage.query('SELECT * FROM message ORDER BY created_at, id').then(({ rows }) => rows)
const reread = (id: string) =>
  stage.query('SELECT * FROM report_schedule WHERE id = $1', [rowIdOf(id)]).then(({ rows }) => rows[0])

/** The attached sheet as rows of cells. */
async function attached(messageId: string) {
  const { rows } = await stage.query('SELECT * FROM message_attachment WHERE message_id = $1', [messageId])
  const book = await readXlsx(rows[0].content)
  return { name: rows[0].name as string, cells: book.sheets[0]?.rows as unknown[][] }
}

describe('a schedule', () => {
  test('goes out at its hour of the chain’s wall, and waits in the queue until then', async () => {
    const made = await create(owner)
    expect(made).toMatchObject({ nextAt: '2026-11-21T00:00:00.000Z', pausedBecause: null, isOfThisPost: true })
    expect((await waiting(made.id)).map(({ payload }) => payload)).toEqual([
      { tenantId: red.tenantId, scheduleId: rowIdOf(made.id), at: '2026-11-21T00:00:00.000Z' },
    ])
  })

  test('is made once for one key, and twenty times at most', async () => {
    const input = asked()
    const [first, second] = [
      await change(rep, 'createReportSchedule', input),
      await change(rep, 'createReportSchedule', input),
    ]
    expect(second.id).toBe(first.id)
    for (let at = 1; at < 20; at++) await create(rep)
    expect(await create(rep)).toMatchObject({ code: 'report_schedule.too_many', params: { max: 20 } })
    expect((await create(manager)).__typename).toBe('ReportSchedule')
  })

  test('takes only places within one’s own scope', async () => {
    const [store, other] = red.franchisees[0]?.stores ?? []
    const storeId = encodeGlobalID('Store', store?.id as string)
    expect(await create(owner, { storeId })).toMatchObject({
      store: { name: 'red store 00' },
      franchisee: { name: 'red franchisee 0' },
    })
    const out = { storeId: encodeGlobalID('Store', other?.id as string) }
    expect(await create(manager, out)).toMatchObject({ code: 'access.not_found' })
    const far = { franchiseeId: encodeGlobalID('Franchisee', red.franchisees[1]?.id as string) }
    expect(await create(owner, far)).toMatchObject({ code: 'access.not_found' })
    expect(await create(owner, { recipient: 'nobody' })).toMatchObject({
      issues: [{ path: ['recipient'], code: 'invalid_email' }],
    })
  })

  test('is its owner’s alone, headquarters’ too', async () => {
    const { id } = await create(owner)
    const list = `{ reportSchedules { totalCount edges { node { id } } } }`
    expect((await api.ask(admin, list)).data.reportSchedules).toEqual({ totalCount: 0, edges: [] })
    expect((await api.ask(owner, list)).data.reportSchedules.totalCount).toBe(1)
    for (const actor of [admin, rep, blue.actors.hq_admin]) {
      expect(await change(actor, 'pauseReportSchedule', { id, paused: true })).toMatchObject({
        code: 'access.not_found',
      })
      expect(await change(actor, 'deleteReportSchedule', { id })).toMatchObject({ code: 'access.not_found' })
      const now = { id, idempotencyKey: `send-${number++}-now` }
      expect(await change(actor, 'sendReport', now)).toMatchObject({ code: 'access.not_found' })
    }
  })

  test('changed while it was shown is refused as stale; its earlier job then finds nothing to do', async () => {
    const { id, nextAt } = await create(owner)
    const { idempotencyKey: _, ...fields } = asked({ hour: 9 })
    const update = { id, revision: 1, ...fields }
    const changed = await change(owner, 'updateReportSchedule', update)
    expect(changed).toMatchObject({ hour: 9, nextAt: '2026-11-21T01:00:00.000Z', revision: 2 })
    expect(await change(owner, 'updateReportSchedule', update)).toMatchObject({ code: 'write.stale' })
    await runNext({ id, nextAt })
    expect(await messages()).toEqual([])
    await runNext(changed)
    expect(await messages()).toHaveLength(1)
  })
})

describe('sending', () => {
  test('mails what its owner sees of yesterday, with all of it attached, and asks for the next day', async () => {
    now = new Date('2026-11-10T12:00:00Z')
    const made = await create(owner)
    await runNext(made)
    const [message, ...more] = await messages()
    expect(more).toEqual([])
    expect(message).toMatchObject({
      ...{ kind: 'report', status: 'queued', recipient: 'wang@red.example', recipient_name: '王芳' },
      subject: 'red chain（red franchisee 0）日报：2026年11月10日星期二',
    })
    const document = `{ report(of: { period: daily, on: "2026-11-10", grouping: store }) {
      totals { salesAmount } rows { name figures { salesAmount } } } }`
    const { totals, rows } = (await api.ask(owner, document)).data.report
    const { name, cells } = await attached(message.id)
    expect(name).toBe('日报 2026-11-10.xlsx')
    expect(cells.at(0)?.slice(0, 3)).toEqual(['门店', '所属', '销售额'])
    expect(cells.slice(1).map((row) => [row[0], row[2]])).toEqual([
      ...rows.map((row: { name: string; figures: { salesAmount: number } }) => [
        row.name,
        row.figures.salesAmount / 100,
      ]),
      ['合计', totals.salesAmount / 100],
    ])
    expect(totals.salesAmount).toBeGreaterThan(0)
    expect(message.body).toContain('王芳，你好：')
    expect(message.body).not.toContain('red store 10')
    expect(message.html).toContain('<table')
    const after = await reread(made.id)
    expect(after.next_at.toISOString()).toBe('2026-11-12T00:00:00.000Z')
    expect(after.last_sent_at.toISOString()).toBe('2026-11-11T00:00:00.000Z')
    expect((await waiting(made.id)).map(({ payload }) => payload.at)).toContain('2026-11-12T00:00:00.000Z')
  })

  test('happens once however often and however much at once the job runs', async () => {
    const made = await create(owner)
    const payload = await runNext(made)
    await Promise.all([sendReportJob.run(context(), payload), sendReportJob.run(context(), payload)])
    expect(await messages()).toHaveLength(1)
    const again = await create(manager)
    now = new Date(again.nextAt)
    const [job] = await waiting(again.id)
    const runs = [1, 2, 3].map(() => sendReportJob.run(context(), job?.payload as JobPayload))
    await Promise.all(runs)
    expect(await messages()).toHaveLength(2)
  })

  test('that dies in the middle leaves nothing, and is whole the next time', async () => {
    const made = await create(owner)
    await stage.query('ALTER TABLE message_attachment ADD CONSTRAINT dies CHECK (false) NOT VALID')
    await expect(runNext(made)).rejects.toThrow()
    expect(await messages()).toEqual([])
    expect((await reread(made.id)).last_sent_at).toBeNull()
    await stage.query('ALTER TABLE message_attachment DROP CONSTRAINT dies')
    await runNext(made)
    expect(await messages()).toHaveLength(1)
  })

  test('after days in which nothing ran brings the latest alone', async () => {
    const made = await create(owner)
    await runNext(made, new Date('2026-11-25T03:00:00Z'))
    expect((await messages()).map(({ subject }) => subject)).toEqual([
      'red chain（red franchisee 0）日报：2026年11月24日星期二',
    ])
    expect((await reread(made.id)).next_at.toISOString()).toBe('2026-11-26T00:00:00.000Z')
  })

  test('by a clock that is behind the queue’s still sends the period that is due', async () => {
    const made = await create(owner)
    await runNext(made, new Date(new Date(made.nextAt).getTime() - 900))
    expect((await messages())[0].subject).toContain('2026年11月20日')
    expect((await reread(made.id)).next_at.toISOString()).toBe('2026-11-22T00:00:00.000Z')
  })

  test('monthly goes out on the first, of the month before', async () => {
    const made = await create(manager, { period: 'monthly', grouping: 'day', locale: 'en', hour: 0 })
    expect(made.nextAt).toBe('2026-11-30T16:00:00.000Z')
    await runNext(made)
    const [message] = await messages()
    expect(message.subject).toBe('red chain (red store 00): monthly report, November 2026')
    const { cells } = await attached(message.id)
    expect(cells).toHaveLength(1 + 30 + 1)
    expect((await reread(made.id)).next_at.toISOString()).toBe('2026-12-31T16:00:00.000Z')
  })

  test('keeps the hour of New York’s wall where its clocks change', async () => {
    await stage.query(`UPDATE chain SET time_zone = 'America/New_York' WHERE tenant_id = $1`, [blue.tenantId])
    now = new Date('2026-03-07T02:00:00Z')
    const made = await create(blue.actors.hq_finance)
    expect(made.nextAt).toBe('2026-03-07T13:00:00.000Z')
    await runNext(made)
    const next = { id: made.id, nextAt: (await reread(made.id)).next_at.toISOString() }
    expect(next.nextAt).toBe('2026-03-08T12:00:00.000Z')
    await runNext(next)
    expect((await messages()).map(({ subject }) => subject)).toEqual([
      'blue chain日报：2026年3月6日星期五',
      'blue chain日报：2026年3月7日星期六',
    ])
  })
})

describe('the post that it was asked for in', () => {
  const end = (actor: Actor, ended: Date | null) =>
    stage.query('UPDATE assignment SET ended_at = $1 WHERE id = $2', [ended, actor.assignmentId])

  test('holds no more: it sends nothing, pauses itself and says why', async () => {
    const made = await create(manager)
    await end(manager, testNow)
    await runNext(made)
    expect(await messages()).toEqual([])
    expect(await reread(made.id)).toMatchObject({ paused_because: 'post_ended' })
    await end(manager, null)
    const list = `{ reportSchedules { edges { node { pausedBecause nextAt } } } }`
    expect((await api.ask(manager, list)).data.reportSchedules.edges[0].node).toEqual({
      pausedBecause: 'post_ended',
      nextAt: null,
    })
    const resumed = await change(manager, 'pauseReportSchedule', { id: made.id, paused: false })
    expect(resumed).toMatchObject({ pausedBecause: null, nextAt: '2026-11-22T00:00:00.000Z' })
  })
})

test('paused it sends nothing; let go on, from then on', async () => {
  const made = await create(rep)
  expect(await change(rep, 'pauseReportSchedule', { id: made.id, paused: true })).toMatchObject({
    ...{ pausedBecause: 'by_hand', nextAt: null },
  })
  await runNext(made)
  expect(await messages()).toEqual([])
  const resumed = await change(rep, 'pauseReportSchedule', { id: made.id, paused: false })
  expect(resumed.nextAt).toBe('2026-11-22T00:00:00.000Z')
  await runNext(resumed)
  expect(await messages()).toHaveLength(1)
})

test('deleted it sends nothing', async () => {
  const made = await create(rep)
  expect(await change(rep, 'deleteReportSchedule', { id: made.id })).toEqual({ __typename: 'ReportScheduleDeleted' })
  await runNext(made)
  expect([await messages(), await reread(made.id)]).toEqual([[], undefined])
})

test('sent at once it brings the last whole period, once for a key, and not again for five minutes', async () => {
  const { id, nextAt } = await create(owner)
  const input = { id, idempotencyKey: 'send-it-now-please' }
  expect((await change(owner, 'sendReport', input)).lastSentAt).toBe(testNow.toISOString())
  await change(owner, 'sendReport', input)
  expect((await messages()).map(({ subject }) => subject)).toEqual([
    'red chain（red franchisee 0）日报：2026年11月19日星期四',
  ])
  const again = { id, idempotencyKey: 'send-it-now-again' }
  expect(await change(owner, 'sendReport', again)).toMatchObject({ code: 'report_schedule.just_sent' })
  expect((await reread(id)).next_at.toISOString()).toBe(nextAt)
})

describe('the message', () => {
  test('goes by mail as text, as HTML and with the file', async () => {
    const made = await create(owner)
    await runNext(made)
    const [{ id: messageId }] = await messages()
    const { port } = server.server.address() as AddressInfo
    const mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Hubcap <hubcap@red.example>' })
    await sendMessageJob.run({ ...context(), mailer }, { tenantId: red.tenantId, messageId })
    const [mail] = taken
    expect(mail).toContain('Content-Type: text/plain')
    expect(mail).toContain('Content-Type: text/html')
    expect(mail).toContain('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect((await messages())[0].status).toBe('sent')
  })

  test('is read at headquarters where no mail server is set, its file too, by nobody else', async () => {
    const made = await create(owner)
    await runNext(made)
    const [{ id: messageId }] = await messages()
    await sendMessageJob.run(context(), { tenantId: red.tenantId, messageId })
    const list = `{ messages { edges { node { id kind status attachment { name } } } } }`
    const [edge] = (await api.ask(admin, list)).data.messages.edges
    expect(edge.node).toMatchObject({ kind: 'report', status: 'kept', attachment: { name: '日报 2026-11-20.xlsx' } })
    const fetchAs = async (actor: Actor) =>
      fetch(`${api.url}/messages/${encodeURIComponent(edge.node.id)}/attachment`, {
        headers: { authorization: `Bearer ${await api.tokenOf(actor)}` },
      })
    const response = await fetchAs(admin)
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining(encodeURIComponent('日报 2026-11-20.xlsx')),
    ])
    const book = await readXlsx(new Uint8Array(await response.arrayBuffer()))
    expect(book.sheets[0]?.rows.at(-1)?.[0]).toBe('合计')
    expect((await fetchAs(owner)).status).toBe(403)
    expect((await fetchAs(blue.actors.hq_admin)).status).toBe(404)
  })
})

test('a worker finds it in the queue when it is due, and sends it on', async () => {
  now = new Date('2026-11-20T23:59:59.500Z')
  const made = await create(owner)
  now = new Date(made.nextAt)
  const { signal: _, ...worker } = context()
  const running = await startWorker({ ...worker, ownerUrl: urls.owner })
  try {
    await expect.poll(async () => (await messages())[0]?.status, { timeout: 60_000 }).toBe('kept')
  } finally {
    await running.stop()
  }
  expect(await messages()).toHaveLength(1)
  expect((await reread(made.id)).next_at.toISOString()).toBe('2026-11-22T00:00:00.000Z')
})

describe('the file of a report', () => {
  const file = async (
    actor: Actor,
    format: string,
    filter: unknown = { period: 'monthly', on: '2026-11-01', grouping: 'staff' },
  ) =>
    fetch(`${api.url}/exports/report.${format}?locale=zh&filter=${encodeURIComponent(JSON.stringify(filter))}`, {
      headers: { authorization: `Bearer ${await api.tokenOf(actor)}` },
    })

  test('has what the caller sees, with its sums below', async () => {
    const response = await file(manager, 'csv')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('月报 2026-11.csv')
    const lines = (await response.text()).trim().split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF?销售员,所属,销售额,占比 \(%\),上期销售额,售卡数/)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/^合计,,/)
    expect((await file(manager, 'xlsx')).headers.get('content-type')).toContain('spreadsheetml')
  })

  test('is refused where the address makes no sense', async () => {
    expect((await file(manager, 'csv', { period: 'yearly' })).status).toBe(400)
    expect((await fetch(`${api.url}/exports/report.csv`)).status).toBe(401)
  })
})
