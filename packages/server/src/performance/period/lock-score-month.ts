import type { Writing } from '@hubcap/database/door/database'

/** One at a time in a month of a chain: who scores it, and who moves it on or says something to it. */
export async function lockScoreMonth(db: Writing, tenantId: string, month: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`hubcap score ${tenantId} ${month}`}, 0))`
}
