import type { Writing } from '../door/database.ts'

/**
 * After many rows came at once, so that the planner knows of them: until the database's own housekeeping comes round, it takes
 * the chain for empty, and statements that take a moment take minutes.
 */
export async function refreshStatistics(db: Writing): Promise<void> {
  await db.$queryRaw`SELECT app.refresh_statistics()::text`
}
