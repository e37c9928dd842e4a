import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { readXlsx } from 'hucre/xlsx'
import { Client } from 'pg'
import { pino } from 'pino'
import { expect } from 'vitest'
import type { JobContext, JobPayload } from '../jobs/job.ts'
import { policyOfRoles } from '../operation/policy.ts'
import { sendReportJob } from '../reports/send-report.job.ts'
import { startTestApi } from './api-client.ts'
import { noSender } from './no-sender.ts'

const shown = `__typename ... on ReportSchedule { id period grouping hour recipient nextAt lastSentAt pausedBecause isOfThisPost
  revision store { name } franchisee { name } } ... on Refused { code params }
  ... on InvalidInput { issues { path code } }`

type Waiting = { key: string; payload: JobPayload }

export const rowIdOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] as string

let number = 0
export const nextNumber = () => number++

/** Fields of a schedule, with a key of its own. */
export const asked = (more: object = {}) => ({
  ...{
    period: 'daily',
    grouping: 'store',
    recipient: 'wang@red.example',
    recipientName: '王芳',
    locale: 'zh',
    hour: 8,
  },
  idempotencyKey: `schedule-${nextNumber()}`,
  ...more,
})

type House = { readonly database: Database; readonly superuser: string; readonly now: Date }

/** Reports that go out by schedule, with one clock for the api and the jobs, which begins at `now`. */
export async function reportStage({ database, superuser, now }: House) {
  const stage = new Client({ connectionString: superuser })
  await stage.connect()
  const clock = { now }
  const api = await startTestApi(database, now, { now: () => clock.now })

  const change = async (actor: Actor, name: string, input: object) => {
    const isDelete = name === 'deleteReportSchedule'
    const type = isDelete ? 'ReportScheduleIdInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const fields = isDelete ? '__typename ... on Refused { code }' : shown
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
    const { data, errors } = await api.ask(actor, document, { input })
    expect(errors).toBeUndefined()
    return data[name]
  }

  const context = (): JobContext => ({
    ...{ database, policy: policyOfRoles, log: pino({ level: 'silent' }), now: () => clock.now, mailer: null },
    webhooks: noSender,
    signal: new AbortController().signal,
  })

  /** What waits in the queue for a schedule, as a worker would find it. */
  async function waiting(id: string): Promise<Waiting[]> {
    const { rows } = await stage.query(
      `SELECT j.key, j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier = 'send_report' AND j.payload->>'scheduleId' = $1 ORDER BY j.key`,
      [rowIdOf(id)],
    )
    return rows
  }

  /** Runs the job that waits for the schedule's next time, at that time or later. */
  async function runNext({ id, nextAt }: { id: string; nextAt: string }, at = new Date(nextAt)) {
    clock.now = at
    const job = (await waiting(id)).find(({ payload }) => payload.at === new Date(nextAt).toISOString())
    if (!job) throw new Error(`Nothing waits for ${nextAt}`)
    await sendReportJob.run(context(), job.payload)
    return job.payload
  }

  /** The attached sheet as rows of cells. */
  async function attached(messageId: string) {
    const { rows } = await stage.query('SELECT * FROM message_attachment WHERE message_id = $1', [messageId])
    const book = await readXlsx(rows[0].content)
    return { name: rows[0].name as string, cells: book.sheets[0]?.rows as unknown[][] }
  }

  return {
    ...{ stage, clock, api, change, context, waiting, runNext, attached },
    create: (actor: Actor, more: object = {}) => change(actor, 'createReportSchedule', asked(more)),
    messages: () => stage.query('SELECT * FROM message ORDER BY created_at, id').then(({ rows }) => rows),
    reread: (id: string) =>
      stage.query('SELECT * FROM report_schedule WHERE id = $1', [rowIdOf(id)]).then(({ rows }) => rows[0]),
    /** As before the first schedule. */
    async clear() {
      clock.now = now
      for (const table of ['message_attachment', 'message', 'report_schedule'])
        await stage.query(`DELETE FROM ${table}`)
    },
    close: () => Promise.all([api.close(), stage.end(), database.close()]),
  }
}
