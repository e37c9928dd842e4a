import { send } from '../door/ask.ts'
import type { Writing } from '../door/database.ts'
import { Prisma } from '../prisma.ts'

export type JobOnce = {
  /** Two requests with the same key, in the same chain, before the work has begun are one. */
  readonly key: string
  /** The work begins that long after the first request. */
  readonly seconds: number
}

/** Asks in the transaction of the change for work that is worth doing once, however many changes ask for it. Ids only. */
export async function enqueueJobOnce(
  db: Writing,
  identifier: string,
  payload: Record<string, string>,
  { key, seconds }: JobOnce,
): Promise<void> {
  send(
    db,
    Prisma.sql`SELECT app.enqueue_job_once(${identifier}::text, ${JSON.stringify(payload)}::json, ${key}::text, ${seconds}::int)`,
  )
}
