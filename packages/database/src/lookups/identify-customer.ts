import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'
import { wasRaised } from './was-raised.ts'

export type Identified = { id: string; name: string }
export type IdentificationLimit = { since: Date; count: number }

/** SQLSTATE of app.identify_customer where the caller has looked up too many. */
const tooMany = 'HC429'

/**
 * The chain's customer with that phone, whoever's file it is; the look-up is logged.
 * @returns null where nobody has that phone, 'too_many' where the caller has reached the limit (nothing is logged then)
 */
export async function identifyCustomer(
  db: Writing,
  phoneKey: string,
  at: Date,
  limit: IdentificationLimit,
): Promise<Identified | null | 'too_many'> {
  try {
    const [found] = await db.$queryRaw<Identified[]>`
      SELECT customer_id AS id, name
      FROM app.identify_customer(${uuidv7()}::uuid, ${phoneKey}::text, ${at}::timestamptz, ${limit.since}::timestamptz, ${limit.count}::int)`
    return found ?? null
  } catch (error) {
    if (wasRaised(error, tooMany)) return 'too_many'
    throw error
  }
}
