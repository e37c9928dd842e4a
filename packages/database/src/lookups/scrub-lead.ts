import type { Writing } from '../door/database.ts'

/**
 * Erases what leads of one person say of them, and what the log and imported files do, for headquarters alone.
 * @returns the leads with that person's phone who are no customer's
 */
export async function scrubLead(
  db: Writing,
  { leadId, erased }: { leadId: string; erased: string },
): Promise<readonly string[]> {
  const [found] = await db.$queryRaw<{ ids: string[] }[]>`
    SELECT app.scrub_lead(${leadId}::uuid, ${erased}::text)::text[] AS ids`
  return found?.ids ?? []
}
