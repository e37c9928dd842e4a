import type { Writing } from '../door/database.ts'

/** When the caller did a thing lately, as the log has it, the newest first; whoever asks at the same time waits. */
export async function ownEntriesSince(db: Writing, action: string, since: Date, most: number): Promise<Date[]> {
  const rows = await db.$queryRaw<{ at: Date }[]>`
    SELECT at FROM app.own_entries_since(${action}::text, ${since}::timestamptz, ${most}::int)`
  return rows.map(({ at }) => at)
}
