import type { WorkerUtils } from 'graphile-worker'

/** Milliseconds between two signs. */
export const signEvery = 10_000

/** A worker that hasn't given a sign for so long is missed. */
export const missedAfter = 60_000

const sql = `INSERT INTO app.worker_sign (seen_at) VALUES (clock_timestamp())
  ON CONFLICT (is_only) DO UPDATE SET seen_at = excluded.seen_at`

/** Says that a worker is at work, by the database's clock. */
export const giveSign = (utils: WorkerUtils): Promise<void> =>
  utils.withPgClient(async (session) => {
    await session.query(sql)
  })

/** Whether a worker was seen lately. */
export const isSeen = ({ now, workerSeenAt }: { now: Date; workerSeenAt: Date | null }): boolean =>
  workerSeenAt !== null && now.getTime() - workerSeenAt.getTime() <= missedAfter
