import type { Writing } from '../door/database.ts'

export type Scrubbed = {
  readonly staffIds: readonly string[]
  readonly accountIds: readonly string[]
  readonly erased: string
}

/** What the log, the books and imported files say of somebody with these employments and accounts, for headquarters alone. */
export async function scrubStaff(db: Writing, { staffIds, accountIds, erased }: Scrubbed): Promise<void> {
  await db.$executeRaw`SELECT app.scrub_staff(${[...staffIds]}::uuid[], ${[...accountIds]}::uuid[], ${erased}::text)`
}
