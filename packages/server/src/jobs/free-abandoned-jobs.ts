import type { WorkerUtils } from 'graphile-worker'
import type { Job, JobContext, JobPayload } from './job.ts'
import { ifJobIsFree } from './job-lock.ts'

type Taken = { id: string; worker: string; name: string; payload: JobPayload; attempts: number }

/** graphile-worker takes a job a moment before the job takes its lock; jobs younger than this are left alone. */
const graceSeconds = 5

const takenSql = `
  SELECT job.id::text, job.locked_by AS worker, task.identifier AS name, job.payload, job.attempts
  FROM graphile_worker._private_jobs job
  JOIN graphile_worker._private_tasks task ON task.id = job.task_id
  WHERE job.locked_at < now() - make_interval(secs => $1)`

/** This job alone: what graphile-worker's own function frees is all that a process holds. */
const freeSql = `
  UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL WHERE id = $1 AND locked_by = $2`

/**
 * Hands out again what processes were doing that are gone. graphile-worker itself would wait four hours, because it can't
 * know; the job's lock does.
 */
export async function freeAbandonedJobs(
  utils: WorkerUtils,
  jobs: readonly Job[],
  context: JobContext,
  grace = graceSeconds,
): Promise<void> {
  await utils.withPgClient(async (session) => {
    const { rows } = await session.query<Taken>(takenSql, [grace])
    for (const { id, worker, name, payload, attempts } of rows)
      await ifJobIsFree(session, id, async () => {
        context.log.warn({ job: id, name, attempts }, 'abandoned job freed')
        await jobs.find((job) => job.name === name)?.abandoned?.(context, payload, attempts)
        await session.query(freeSql, [id, worker])
      })
  })
}
