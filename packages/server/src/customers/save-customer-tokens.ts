import type { Writing } from '@hubcap/database/door/database'
import { setCustomerTokens } from '@hubcap/database/lookups/customer-tokens'
import { customerTokens, type TokenSource } from '@hubcap/rules/customers/customer-tokens'

/** Lets customers be found by what they are called now. In the transaction of whatever entered or changed them. */
export async function saveCustomerTokens(
  db: Writing,
  customers: readonly (TokenSource & { readonly id: string })[],
): Promise<void> {
  await setCustomerTokens(
    db,
    customers.map((customer) => ({ id: customer.id, tokens: customerTokens(customer) })),
  )
}
