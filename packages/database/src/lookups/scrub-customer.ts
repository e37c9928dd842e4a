import type { Writing } from '../door/database.ts'

/**
 * Before the customer's own row is erased: what the log, leads and imported files say of them is, for headquarters alone.
 * @returns the leads that were theirs
 */
export async function scrubCustomer(
  db: Writing,
  { customerId, saleIds, erased }: { customerId: string; saleIds: readonly string[]; erased: string },
): Promise<readonly string[]> {
  const [found] = await db.$queryRaw<{ ids: string[] }[]>`
    SELECT app.scrub_customer(${customerId}::uuid, ${[...saleIds]}::uuid[], ${erased}::text)::text[] AS ids`
  return found?.ids ?? []
}
