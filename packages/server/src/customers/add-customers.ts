import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { authorize, type Request } from '../operation/request.ts'
import { saveCustomerTokens } from './save-customer-tokens.ts'

export type CustomerToAdd = {
  readonly customerNo: string
  readonly name: string
  readonly contactName?: string | null
  /** As it was written. */
  readonly phone?: string | null
  /** E.164, as phoneKey() in rules makes it; null where the phone isn't valid or is another customer's. */
  readonly phoneKey?: string | null
  readonly address?: string | null
  readonly city?: string | null
  readonly region?: string | null
  readonly postalCode?: string | null
  readonly country?: string | null
  /** When the chain first knew of them; the request's moment where left out. */
  readonly createdAt?: Date
}

/**
 * The bulk twin of entering customers who are new to the chain, in the transaction of whoever brings them. The log is the
 * caller's: one entry for the whole.
 * @returns the ids, in the order of the rows
 * @throws on a number or a phone key that is taken, where the write is wrapped in refuseDuplicate
 */
export async function addCustomers(
  db: Writing,
  request: Request,
  customers: readonly CustomerToAdd[],
): Promise<string[]> {
  authorize(request, 'customer.update')
  const { tenantId } = request.actor
  const rows = customers.map((customer) => ({
    ...customer,
    tenantId,
    id: uuidv7(),
    nameKey: nameKey(customer.name, 'person'),
    createdAt: customer.createdAt ?? request.now,
  }))
  await addRows(db, 'customer', rows)
  await saveCustomerTokens(db, rows)
  return rows.map((row) => row.id)
}
