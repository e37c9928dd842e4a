import type { AddressInfo } from 'node:net'
import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { testDatabase } from '@hubcap/testing/database'
import { smallNetwork, testNow } from '@hubcap/testing/small-network'
import { readXlsx } from 'hucre/xlsx'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { JobPayload } from '../jobs/job.ts'
import { startWorker } from '../jobs/start-worker.ts'
import { createMailer } from '../messages/mailer.ts'
import { sendMessageJob } from '../messages/send-message.job.ts'
import { reportStage } from '../testing/report-stage.ts'
import { sendReportJob } from './send-report.job.ts'

const urls = await testDatabase()
const database = openDatabase({ url: urls.app })
const red = await smallNetwork(database, 'red')
const blue = await smallNetwork(database, 'blue')
const schedules = await reportStage({ database, superuser: urls.superuser, now: testNow })
const { stage, api, clock, context, clear, close } = schedules
const { create, change, waiting, runNext, messages, reread, attached } = schedules
const { hq_admin: admin, franchise_owner: owner, store_manager: manager } = red.actors

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

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
beforeEach(async () => {
  taken.length = 0
  await clear()
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()))
  await close()
})

describe('sending', () => {
  test('mails what its owner sees of yesterday, with all of it attached, and asks for the next day', async () => {
    clock.now = new Date('2026-11-10T12:00:00Z')
    const made = await create(owner)
    await runNext(made)
    const [message, ...more] = await messages()
    expect(more).toEqual([])
    expect(message).toMatchObject({
      ...{ kind: 'report', status: 'queued', recipient: 'wang@red.example', recipient_name: '王芳' },
      subject: 'red chain（red franchisee 0）日报：2026年11月10日星期二',
    })
    const document = `{ report(of: { period: daily, on: "2026-11-10", grouping: store }) {
      totals { salesAmount } rows { edges { node { name figures { salesAmount } } } } } }`
    const { totals, rows } = (await api.ask(owner, document)).data.report
    const { name, cells } = await attached(message.id)
    expect(name).toBe('日报 2026-11-10.xlsx')
    expect(cells.at(0)?.slice(0, 3)).toEqual(['门店', '所属', '销售额'])
    expect(cells.slice(1).map((row) => [row[0], row[2]])).toEqual([
      ...rows.edges.map(({ node }: { node: { name: string; figures: { salesAmount: number } } }) => [
        node.name,
        node.figures.salesAmount / 100,
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
    clock.now = new Date(again.nextAt)
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
    clock.now = new Date('2026-03-07T02:00:00Z')
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
  clock.now = new Date('2026-11-20T23:59:59.500Z')
  const made = await create(owner)
  clock.now = new Date(made.nextAt)
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
