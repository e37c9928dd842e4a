import type { Client } from 'pg'
import { type BackupTable, waitingJobs } from './manifest.ts'

/** As graphile-worker's own function takes them: its tables are its own affair, and may look otherwise another day. */
const columns = ['identifier', 'payload', 'queue_name', 'run_at', 'max_attempts', 'job_key', 'priority']

export const waitingJobsTable: BackupTable = { name: waitingJobs, columns }

export const copyJobsOutSql = `COPY (
  SELECT task.identifier, job.payload, queue.queue_name, job.run_at, job.max_attempts, job.key, job.priority
  FROM graphile_worker._private_jobs job
  JOIN graphile_worker._private_tasks task ON task.id = job.task_id
  LEFT JOIN graphile_worker._private_job_queues queue ON queue.id = job.job_queue_id
  WHERE job.attempts < job.max_attempts OR job.locked_at IS NOT NULL
  ORDER BY job.id) TO STDOUT`

/** No worker has made the queue's tables yet where the product has never run. */
export async function hasQueue(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS has")
  return rows[0].has
}

/** Makes room for the jobs of a backup, in a table that this transaction takes with it. */
export async function stageJobs(client: Client): Promise<string> {
  await client.query(`CREATE TEMP TABLE waiting_job (place bigint GENERATED ALWAYS AS IDENTITY, identifier text, payload json,
    queue_name text, run_at timestamptz, max_attempts int, job_key text, priority int) ON COMMIT DROP`)
  return `COPY waiting_job (${columns.join(', ')}) FROM STDIN`
}

/** Hands the staged jobs to the queue, in the order in which they were asked for, in place of those that it holds. */
export async function enqueueStagedJobs(client: Client): Promise<void> {
  await client.query('DELETE FROM graphile_worker._private_jobs')
  await client.query(`SELECT graphile_worker.add_job(identifier, payload, queue_name, run_at, max_attempts, job_key, priority)
    FROM (SELECT * FROM waiting_job ORDER BY place) job`)
}
