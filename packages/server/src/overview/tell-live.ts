import { send } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { type FiguresChange, liveChannel } from '../live/figures-change.ts'
import type { Request } from '../operation/request.ts'

type Place = Partial<Pick<FiguresChange, 'franchiseeId' | 'storeId' | 'staffId'>>

type Teller = Pick<Request, 'actor' | 'now'>

/**
 * Says in the transaction that figures of a place change, so it is heard when and only when they have. Postgres says the
 * same words only once in a transaction, however many rows an import brings.
 */
async function tell(db: Writing, { actor, now }: Teller, place: Place): Promise<void> {
  const { franchiseeId = null, storeId = null, staffId = null } = place
  const change: FiguresChange = { tenantId: actor.tenantId, franchiseeId, storeId, staffId, at: now.toISOString() }
  send(db, Prisma.sql`SELECT pg_notify(${liveChannel}, ${JSON.stringify(change)})`)
}

/** A sale moves the figures of its place only. */
export const tellLiveOfSale = (db: Writing, request: Teller, sale: Required<Place>): Promise<void> =>
  tell(db, request, sale)

/** A move moves quotas and scores within one franchisee. */
export const tellLiveOfMove = (
  db: Writing,
  request: Teller,
  { franchiseeId }: Pick<FiguresChange, 'franchiseeId'>,
): Promise<void> => tell(db, request, { franchiseeId })

/** Many sales or quotas: anywhere in the chain. */
export const tellLiveOfChain = (db: Writing, request: Teller): Promise<void> => tell(db, request, {})
