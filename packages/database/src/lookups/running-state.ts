import type { Reading } from '../door/database.ts'

/** Background work that is due and that nobody has taken yet, and what was given up on. */
export type QueueState = { waiting: number; oldestAt: Date | null; failed: number }

export type RunningState = {
  /** By the database's clock. */
  now: Date
  latestMigration: string | null
  postgres: string
  /** When a worker last said that it is at work; null before the first. */
  workerSeenAt: Date | null
  queue: QueueState
  /** The caller's chain's part of the queue. */
  ownQueue: QueueState
}

type Row = {
  latest_migration: string | null
  now_at: Date
  worker_seen_at: Date | null
  postgres: string
  waiting_jobs: bigint
  oldest_job_at: Date | null
  failed_jobs: bigint
  own_waiting_jobs: bigint
  own_oldest_job_at: Date | null
  own_failed_jobs: bigint
}

/** How the installation is: what its database knows of it. */
export async function runningState(db: Reading): Promise<RunningState> {
  const [row] = await db.$queryRaw<
    [Row]
  >`SELECT *, current_setting('server_version') AS postgres FROM app.running_state()`
  return {
    now: row.now_at,
    latestMigration: row.latest_migration,
    postgres: row.postgres,
    workerSeenAt: row.worker_seen_at,
    queue: { waiting: Number(row.waiting_jobs), oldestAt: row.oldest_job_at, failed: Number(row.failed_jobs) },
    ownQueue: {
      waiting: Number(row.own_waiting_jobs),
      oldestAt: row.own_oldest_job_at,
      failed: Number(row.own_failed_jobs),
    },
  }
}
