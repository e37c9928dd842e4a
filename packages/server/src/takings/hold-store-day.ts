import type { Writing } from '@hubcap/database/door/database'
import { hold } from '../operation/hold.ts'
import type { Request } from '../operation/request.ts'

/** Holds a store's takings until the transaction ends: who counts and who signs come one after the other, whatever the day. */
export async function holdStoreDay(db: Writing, { actor }: Request, storeId: string): Promise<void> {
  await hold(db, actor.tenantId, 'day close', storeId)
}
