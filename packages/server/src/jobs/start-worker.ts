import { setInterval as every } from 'node:timers/promises'
import { makeWorkerUtils, run, type WorkerUtils } from 'graphile-worker'
import { describeError } from '../health/describe-error.ts'
import { giveSign, signEvery } from '../health/worker-sign.ts'
import { freeAbandonedJobs } from './free-abandoned-jobs.ts'
import type { Job, JobContext } from './job.ts'
import { jobs as allJobs } from './jobs.ts'
import { taskList } from './task-list.ts'
import { workerLog } from './worker-log.ts'

export type WorkerOptions = Omit<JobContext, 'signal'> & {
  /** The queue's tables are the owner's; rows of a chain are reached through the database's door alone. */
  ownerUrl: string
  /** Jobs at the same time, of those that work and of those that wait for others. */
  concurrency?: number
  waiting?: number
  jobs?: readonly Job[]
}

export type RunningWorker = {
  /** Waits for jobs that are nearly done; others are told to stop after five seconds and undo what they did. */
  stop(): Promise<void>
}

const sweepMilliseconds = 5000
const askMilliseconds = 3600_000

async function sweepUntil(signal: AbortSignal, utils: WorkerUtils, jobs: readonly Job[], context: JobContext) {
  for await (const _ of every(sweepMilliseconds, null, { signal }))
    await freeAbandonedJobs(utils, jobs, context).catch((error: unknown) =>
      context.log.error({ error: describeError(error) }, 'looking for abandoned jobs failed'),
    )
}

/** Of every chain what it wants done regularly: those that were made since are asked for, too. */
export async function askForWork(jobs: readonly Job[], context: Omit<JobContext, 'signal'>): Promise<void> {
  for (const job of jobs) await job.ask?.(context)
}

async function askUntil(signal: AbortSignal, jobs: readonly Job[], context: Omit<JobContext, 'signal'>) {
  for await (const _ of every(askMilliseconds, null, { signal }))
    await askForWork(jobs, context).catch((error: unknown) =>
      context.log.error({ error: describeError(error) }, 'asking for regular work failed'),
    )
}

async function signUntil(signal: AbortSignal, utils: WorkerUtils, { log }: Pick<JobContext, 'log'>) {
  await giveSign(utils)
  for await (const _ of every(signEvery, null, { signal }))
    await giveSign(utils).catch((error: unknown) => log.error({ error: describeError(error) }, 'giving a sign failed'))
}

/** Takes jobs until it is stopped. The queue's own tables are made or brought up to date first. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { ownerUrl, concurrency = 2, waiting = 4, jobs = allJobs, ...context } = options
  const shared = { connectionString: ownerUrl, logger: workerLog(context.log) }
  const utils = await makeWorkerUtils({ ...shared, maxPoolSize: 2 })
  await utils.migrate()
  await askForWork(jobs, context)
  const runnerOf = (some: readonly Job[], hands: number) =>
    run({
      ...shared,
      concurrency: hands,
      maxPoolSize: hands + 4,
      noHandleSignals: true,
      parsedCronItems: [],
      taskList: taskList(some, context),
    })
  const patient = jobs.filter(({ waitsForOthers }) => waitsForOthers)
  const busy = jobs.filter(({ waitsForOthers }) => !waitsForOthers)
  const runners = [await runnerOf(busy, concurrency), ...(patient.length > 0 ? [await runnerOf(patient, waiting)] : [])]
  const stopping = new AbortController()
  const { signal } = stopping
  const sweeping = sweepUntil(signal, utils, jobs, { ...context, signal }).catch(() => {})
  const asking = askUntil(signal, jobs, context).catch(() => {})
  const signing = signUntil(signal, utils, context).catch(() => {})
  return {
    async stop() {
      stopping.abort()
      await Promise.all([sweeping, asking, signing])
      await Promise.all(runners.map((runner) => runner.stop()))
      await utils.release()
    },
  }
}
