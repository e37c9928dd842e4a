import type { TillInput } from '@hubcap/rules/till/read-till-input'
import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'
import type { IdentificationLimit } from './identify-customer.ts'
import { wasRaised } from './was-raised.ts'

/** cardId: where it was found by a card number. customerId and name: null where the card is of nobody in particular. */
export type FoundAtTill = { cardId: string | null; customerId: string | null; name: string | null }

/** SQLSTATE of app.identify_at_till where the caller has looked up too many. */
const tooMany = 'HC429'

/**
 * The chain's card with that number, or customer with that phone or plate, whoever's they are; the look-up is logged.
 * @returns null where there is none, 'too_many' where the caller has reached the limit (nothing is logged then)
 */
export async function identifyAtTill(
  db: Writing,
  { cardNo, phoneKey, plateKey }: TillInput,
  at: Date,
  limit: IdentificationLimit,
): Promise<FoundAtTill | null | 'too_many'> {
  try {
    const [found] = await db.$queryRaw<FoundAtTill[]>`
      SELECT card_id AS "cardId", customer_id AS "customerId", name
      FROM app.identify_at_till(${uuidv7()}::uuid, ${cardNo}::text, ${phoneKey}::text, ${plateKey}::text,
        ${at}::timestamptz, ${limit.since}::timestamptz, ${limit.count}::int)`
    return found ?? null
  } catch (error) {
    if (wasRaised(error, tooMany)) return 'too_many'
    throw error
  }
}
