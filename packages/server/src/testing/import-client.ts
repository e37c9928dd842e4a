import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { makeWorkerUtils, runOnce } from 'graphile-worker'
import { pino } from 'pino'
import { freeAbandonedJobs } from '../jobs/free-abandoned-jobs.ts'
import type { JobContext } from '../jobs/job.ts'
import { jobs } from '../jobs/jobs.ts'
import { taskList } from '../jobs/task-list.ts'
import { workerLog } from '../jobs/worker-log.ts'
import { policyOfRoles } from '../operation/policy.ts'
import type { TestApi } from './api-client.ts'
import { noSender } from './no-sender.ts'
import { withQueuePool } from './with-queue-pool.ts'

const log = pino({ level: process.env.HUBCAP_TEST_LOG ?? 'silent' })

const importFields = `id kind status fileName columns mapping guessedMapping isRemembered sheet sheets defaults rowCount problemCount progress leadFates { added attached skipped } failureCode
  failureParams finishedAt createdBy { name }`

export type ImportClientOptions = { api: TestApi; database: Database; ownerUrl: string; actor: Actor; now: Date }
export type ImportClient = ReturnType<typeof importClient>

/** What the portal and the worker do for an import, one step at a time. */
export function importClient({ api, database, ownerUrl, actor, now }: ImportClientOptions) {
  const context: JobContext = {
    database,
    policy: policyOfRoles,
    log,
    now: () => now,
    mailer: null,
    webhooks: noSender,
    signal: new AbortController().signal,
  }
  /** Runs every job that waits, in this process. */
  const work = () =>
    withQueuePool(ownerUrl, (pgPool) => runOnce({ pgPool, logger: workerLog(log), taskList: taskList(jobs, context) }))

  async function upload(content: string | Uint8Array<ArrayBuffer>, name = 'file.csv', as = actor) {
    const response = await fetch(`${api.url}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.tokenOf(as)}` },
      body: content,
    })
    return { status: response.status, body: (await response.json()) as { id: string; code: string; params: object } }
  }

  async function mutate(field: string, input: object, as = actor) {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
    const document = `mutation ($input: ${type}) { ${field}(input: $input) { __typename
      ... on Import { ${importFields} }
      ... on Refused { code params }
      ... on InvalidInput { code issues { path code params } } } }`
    const answer = await api.ask(as, document, { input })
    return answer.data?.[field] ?? answer
  }

  const read = async (id: string) =>
    (await api.ask(actor, `query ($id: ID!) { node(id: $id) { ... on Import { ${importFields} } } }`, { id })).data.node

  const rows = async (id: string, args = '') =>
    (
      await api.ask(
        actor,
        `query ($id: ID!) { node(id: $id) { ... on Import { rows${args} { totalCount pageInfo { hasNextPage endCursor }
          edges { node { rowNo cells leadFate problems { field code params } } } } } } }`,
        { id },
      )
    ).data.node.rows

  /** Uploads and checks. */
  async function check(kind: string, content: string | Uint8Array<ArrayBuffer>, name?: string) {
    const { body } = await upload(content, name)
    const created = await mutate('createImport', { fileId: body.id, kind })
    await work()
    return read(created.id)
  }

  /** Uploads, checks, starts and carries out. */
  async function bring(kind: string, content: string | Uint8Array<ArrayBuffer>) {
    const { id } = await check(kind, content)
    const started = await mutate('startImport', { id })
    if (started.__typename !== 'Import') return started
    await work()
    return read(id)
  }

  /** What a worker does that finds jobs of one that was killed. */
  const sweep = (grace: number) =>
    withQueuePool(ownerUrl, async (pgPool) => {
      const utils = await makeWorkerUtils({ pgPool, logger: workerLog(log) })
      await freeAbandonedJobs(utils, jobs, context, grace)
      await utils.release()
    })

  return { work, upload, mutate, read, rows, check, bring, sweep }
}
