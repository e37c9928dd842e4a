import type { Writing } from '../door/database.ts'

/** Before the customer's own row is erased: what the log and imported files say of them is, for headquarters alone. */
export async function scrubCustomer(
  db: Writing,
  { customerId, saleIds, erased }: { customerId: string; saleIds: readonly string[]; erased: string },
): Promise<void> {
  await db.$executeRaw`SELECT app.scrub_customer(${customerId}::uuid, ${[...saleIds]}::uuid[], ${erased}::text)`
}
