import type { Writing } from '../door/database.ts'
import { wasRaised } from './was-raised.ts'

export type PointsBooking = {
  readonly customerId: string
  /** Of the movement that is the points' own; without a source it is there already. */
  readonly movementId: string
  readonly entryId: string
  /** What they are earned or spent with, or were. */
  readonly sourceId: string | null
  readonly cause: string
  /** Below zero where they go; null: what was earned with the source is taken back, or what was spent returned. */
  readonly points: number | null
  readonly expiresOn: string | null
  readonly reason: string | null
  readonly at: Date
  /** YYYY-MM-DD in the chain's zone. */
  readonly bookedOn: string
  readonly by: { readonly id: string | null; readonly name: string | null }
  /** Ids of the accounts of granted points and of the customer's. */
  readonly accounts: { readonly granted: string; readonly owned: string }
}

/** More was to be spent than there is; the transaction is lost. */
export class PointsShort extends Error {
  readonly left: number

  constructor(left: number) {
    super(`points are short: ${left}`)
    this.name = 'PointsShort'
    this.left = left
  }
}

/** SQLSTATE of app.book_points where points are short, and what it says then. */
const short = 'HC409'
const left = /points are short: (\d+)/

function throwShort(error: unknown): never {
  if (!wasRaised(error, short)) throw error
  throw new PointsShort(Number(left.exec(`${JSON.stringify(error.meta)} ${error.message}`)?.[1] ?? 0))
}

/**
 * Points of a customer who may be out of the caller's sight: nothing of them is answered.
 * @throws PointsShort where fewer are there than are to go
 */
export async function bookPoints(db: Writing, booking: PointsBooking): Promise<void> {
  const { customerId, movementId, entryId, sourceId, cause, points, expiresOn, reason, at, bookedOn, by, accounts } =
    booking
  await db.$executeRaw`
    SELECT app.book_points(${customerId}::uuid, ${movementId}::uuid, ${entryId}::uuid, ${sourceId}::uuid, ${cause}::text,
      ${points}::bigint, ${expiresOn}::date, ${reason}::text, ${at}::timestamptz, ${bookedOn}::date, ${by.id}::uuid,
      ${by.name}::text, ${accounts.granted}::uuid, ${accounts.owned}::uuid)`.catch(throwShort)
}
