import type { Writing } from '@hubcap/database/door/database'
import { type Identified, identifyCustomer } from '@hubcap/database/lookups/identify-customer'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'

const windowMinutes = 10
/** A busy counter serves one customer a minute; somebody who reads out a list of phones needs more. */
const mostInWindow = 40

/** @throws Refused identify.too_many */
export async function findByPhone(db: Writing, request: Request, phoneKey: string): Promise<Identified | null> {
  const since = new Date(request.now.getTime() - windowMinutes * 60_000)
  const found = await identifyCustomer(db, phoneKey, request.now, { since, count: mostInWindow })
  if (found === 'too_many') throw new Refused('identify.too_many', { minutes: windowMinutes })
  return found
}
