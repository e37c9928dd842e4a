import type { Writing } from '../door/database.ts'

/** Asks for background work in the transaction of the change: it starts when that commits, and never otherwise. Ids only. */
export async function enqueueJob(db: Writing, identifier: string, payload: Record<string, string>): Promise<void> {
  await db.$executeRaw`SELECT app.enqueue_job(${identifier}::text, ${JSON.stringify(payload)}::json)`
}
