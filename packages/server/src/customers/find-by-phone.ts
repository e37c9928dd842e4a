import type { Writing } from '@hubcap/database/door/database'
import { type Identified, identifyCustomer } from '@hubcap/database/lookups/identify-customer'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'

const windowMinutes = 10
/** A busy counter serves one customer a minute; somebody who reads out a list of phones needs more. */
const mostInWindow = 40

export const tooManyLookUps = () => new Refused('identify.too_many', { minutes: windowMinutes })

/** How many look-ups an account may make, those by phone, plate and card number together. */
export const lookUpLimit = ({ now }: Pick<Request, 'now'>) => ({
  since: new Date(now.getTime() - windowMinutes * 60_000),
  count: mostInWindow,
})

/** @throws Refused identify.too_many */
export async function findByPhone(db: Writing, request: Request, phoneKey: string): Promise<Identified | null> {
  const found = await identifyCustomer(db, phoneKey, request.now, lookUpLimit(request))
  if (found === 'too_many') throw tooManyLookUps()
  return found
}
