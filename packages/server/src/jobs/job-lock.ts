/** As much of a Postgres session as a lock needs. */
export type Session = { query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }

const key = (jobId: string) => [`hubcap job ${jobId}`]

/**
 * Runs work while the session holds the job's lock. A process that is killed loses its sessions and with them its locks:
 * that is how others know that the work isn't done by anybody any more.
 */
export async function holdingJobLock<T>(session: Session, jobId: string, work: () => Promise<T>): Promise<T> {
  await session.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', key(jobId))
  try {
    return await work()
  } finally {
    await session.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key(jobId))
  }
}

/** Runs work under the job's lock where nobody holds it. @returns whether it was free */
export async function ifJobIsFree(session: Session, jobId: string, work: () => Promise<void>): Promise<boolean> {
  const { rows } = await session.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free', key(jobId))
  if (!(rows as { free: boolean }[])[0]?.free) return false
  try {
    await work()
    return true
  } finally {
    await session.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key(jobId))
  }
}
