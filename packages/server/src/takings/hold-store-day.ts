import type { Writing } from '@hubcap/database/door/database'
import type { Request } from '../operation/request.ts'

/** Holds a store's takings until the transaction ends: who counts and who signs come one after the other, whatever the day. */
export async function holdStoreDay(db: Writing, { actor }: Request, storeId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`hubcap day close ${actor.tenantId} ${storeId}`}, 0))`
}
