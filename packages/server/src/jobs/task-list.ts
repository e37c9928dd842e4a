import type { JobHelpers, TaskList } from 'graphile-worker'
import type { Job, JobContext, JobPayload } from './job.ts'
import { holdingJobLock } from './job-lock.ts'

/** The jobs as graphile-worker runs them: each under its lock, with the worker's wish to stop. */
export function taskList(jobs: readonly Job[], context: Omit<JobContext, 'signal'>): TaskList {
  const task = (job: Job) => (payload: unknown, helpers: JobHelpers) =>
    helpers.withPgClient((session) =>
      holdingJobLock(session, helpers.job.id, () =>
        job.run({ ...context, signal: helpers.abortSignal }, payload as JobPayload),
      ),
    )
  return Object.fromEntries(jobs.map((job) => [job.name, task(job)]))
}
